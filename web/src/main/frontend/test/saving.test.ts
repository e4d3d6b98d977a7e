import { describe, expect, it } from 'vitest';
import { ALL_OFF } from '../src/camera/camera-parts';
import { FirstSaving } from '../src/camera/saving';
import { StartChoice } from '../src/camera/start-choice';
import type { CameraState, MeetingRequest } from '../src/wire/messages';
import { Bench, offer, settled, THEIRS, TRACK } from './camera-bench';

const SPARED: CameraState = { ...ALL_OFF, host: true, guest: 'unavailable', saving: 'no_cameras' };
const LIGHT: CameraState = { ...SPARED, saving: 'light' };

describe('MT5 where the guest spares all pictures', () => {
  it('the host has no call, keeps the own camera, and calls again when they are wanted', async () => {
    const host = new Bench('host');
    await host.say(false, 'off_by_host', true);
    await host.press();
    await host.say(true, 'asked');
    expect(host.calls).toHaveLength(1);

    await host.saySo(SPARED);
    expect(host.calls[0]?.closed).toBe(true);
    expect(host.track).toBe(TRACK);

    await host.say(true, 'asked');
    expect(host.calls).toHaveLength(2);
    expect(host.calls[1]?.shown).toBe(TRACK);
  });

  it('the guest lets the own camera go and shows nothing that may still arrive', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked', true);
    guest.line.heard(offer('c'));
    await guest.replies('normal');
    guest.calls[0]?.received('camera', THEIRS);
    await guest.say(true, 'on_normal');
    expect(guest.peer).toBe(THEIRS);

    await guest.saySo(SPARED);
    expect(guest.track).toBeNull();
    expect(guest.peer).toBeNull();
  });
});

describe('MT5 light mode', () => {
  it('sends a small picture of the host, and the guest sees it without an own one', async () => {
    const host = new Bench('host');
    await host.say(false, 'off_by_host', true);
    await host.press();
    await host.saySo(LIGHT);
    expect(host.calls[0]?.size).toBe('small');
    expect(host.calls[0]?.shown).toBe(TRACK);
    await host.say(true, 'asked');
    expect(host.calls[0]?.size).toBe('camera');

    const guest = new Bench('guest');
    await guest.saySo(LIGHT);
    guest.line.heard(offer('c'));
    guest.calls[0]?.received('camera', THEIRS);
    await settled();
    expect(guest.peer).toBe(THEIRS);
    expect(guest.asked).toEqual([]);
  });

  it('asks a guest who was seen before for nothing when it ends', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked', true);
    await guest.replies('normal');
    await guest.say(true, 'on_normal');
    await guest.saySo(LIGHT);
    await guest.say(true, 'asked');
    expect(guest.asked).toHaveLength(1);
    expect(guest.sent.at(-1)).toEqual({ type: 'camera.answer', answer: 'normal' });
  });
});

describe('CA3 high quality', () => {
  it("is the guest's camera and the guest's picture on the way, not the host's", async () => {
    const fine: CameraState = { ...ALL_OFF, host: true, guest: 'on_normal', fine: true };
    const guest = new Bench('guest');
    await guest.say(true, 'asked', true);
    guest.line.heard(offer('c'));
    await guest.replies('normal');
    await guest.saySo(fine);
    expect(guest.size).toBe('fine');
    expect(guest.calls[0]?.size).toBe('fine');
    await guest.say(true, 'on_normal');
    expect(guest.calls[0]?.size).toBe('camera');

    const host = new Bench('host');
    await host.press();
    await host.saySo(fine);
    expect(host.size).toBe('camera');
  });
});

describe('MT5 the choice before the meeting', () => {
  const said = (wanted: boolean, ...states: CameraState[]): MeetingRequest[] => {
    const sent: MeetingRequest[] = [];
    const first = new FirstSaving(wanted, (message) => sent.push(message));
    states.forEach((state) => first.state(state));
    return sent;
  };

  it('is told once, and not where somebody has chosen already', () => {
    expect(said(true, ALL_OFF, ALL_OFF)).toEqual([{ type: 'camera.save', saving: 'no_cameras' }]);
    expect(said(false, ALL_OFF)).toEqual([]);
    expect(said(true, LIGHT)).toEqual([]);
  });

  it('is remembered in its own place', () => {
    const kept = new Map<string, string>();
    const store = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    });
    const choice = new StartChoice(store, store, 'mendan.saving');
    choice.hand(true);
    expect(choice.remembered).toBe(true);
    expect(new StartChoice(store, store).take()).toBe(false);
    expect(choice.take()).toBe(true);
    expect(choice.remembered).toBe(false);
  });
});
