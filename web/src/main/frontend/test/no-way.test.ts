import { describe, expect, it } from 'vitest';
import { Bench, offer, TRACK } from './camera-bench';

describe('where there is no way between the browsers', () => {
  it('CA4 shows the still pictures of the host to the guest, and only then', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked', true);
    guest.cameras.heard({ type: 'camera.still', jpeg: 'early' });
    await guest.say(true, 'unavailable');
    guest.cameras.heard({ type: 'camera.still', jpeg: 'shown' });
    expect(guest.stills).toEqual(['shown']);
  });

  it('CA4 turns the guest’s camera off, and on again when there is a way after all', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked', true);
    await guest.replies('normal');
    await guest.say(true, 'on_normal');
    await guest.say(true, 'unavailable');
    expect(guest.track).toBeNull();
    await guest.say(true, 'asked');
    expect(guest.answer).toBeNull();
    expect(guest.track).toBe(TRACK);
    expect(guest.sent.at(-1)).toEqual({ type: 'camera.answer', answer: 'normal' });
  });

  it('CA2 asks nobody again who had said no', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'refused', true);
    await guest.say(true, 'unavailable');
    await guest.say(true, 'asked');
    expect(guest.answer).toBeNull();
    expect(guest.sent.at(-1)).toEqual({ type: 'camera.answer', answer: 'no' });
  });

  it('CA4 goes on without moving pictures in a browser that makes no connections', async () => {
    const guest = new Bench('guest');
    guest.connects = false;
    await guest.say(true, 'asked', true);
    guest.line.heard(offer('c1'));
    expect(guest.ways.at(-1)).toBe('failed');
  });
});
