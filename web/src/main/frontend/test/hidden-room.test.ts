import { describe, expect, it } from 'vitest';
import { PLAIN } from '../src/camera/effects/look';
import { Bench, offer, THEIRS, TRACK } from './camera-bench';

describe('a guest who hides the room', () => {
  const hidden = async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    guest.line.heard(offer('a'));
    await guest.replies('hidden');
    await guest.say(true, 'on_hidden_background');
    return guest;
  };

  it('CA2 is seen only so', async () => {
    const guest = await hidden();
    expect(guest.hidden).toBe(true);
    expect(guest.sent).toEqual([{ type: 'camera.answer', answer: 'hidden' }]);
  });

  it('CA2 is asked for something else where that is not possible, and nothing is sent', async () => {
    const guest = new Bench('guest');
    guest.problem = 'unhideable';
    await guest.say(true, 'asked');
    guest.line.heard(offer('a'));
    await guest.replies('hidden');
    expect(guest.sent).toEqual([]);
    expect(guest.calls[0]?.shown).toBeNull();
    expect(guest.asked).toEqual([true, false]);
    guest.problem = null;
    await guest.replies('normal');
    expect(guest.sent).toEqual([{ type: 'camera.answer', answer: 'normal' }]);
  });

  it('CA2 is not seen any more where it stops working, and may go on otherwise', async () => {
    const guest = await hidden();
    guest.lost('unhideable');
    expect(guest.calls[0]?.shown).toBeNull();
    expect(guest.sent.at(-1)).toEqual({ type: 'camera.stop' });
    await guest.say(true, 'stopped');
    await guest.replies('no');
    expect(guest.sent.at(-1)).toEqual({ type: 'camera.answer', answer: 'no' });
  });

  it('MT3 stays so after a reload', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'on_hidden_background', true);
    expect(guest.hidden).toBe(true);
    expect(guest.track).toBe(TRACK);
  });

  it('CA3 changes that in the settings, and both are told', async () => {
    const guest = await hidden();
    await guest.cameras.change(PLAIN);
    expect(guest.hidden).toBe(false);
    expect(guest.sent.at(-1)).toEqual({ type: 'camera.answer', answer: 'normal' });
    await guest.say(true, 'on_normal');
    const changing = guest.cameras.change({ ...PLAIN, background: 'blur' });
    expect(guest.calls[0]?.shown).toBeNull();
    await changing;
    expect(guest.calls[0]?.shown).toBe(TRACK);
    expect(guest.sent.at(-1)).toEqual({ type: 'camera.answer', answer: 'hidden' });
  });

  it('CA2 the host sees the picture as any other', async () => {
    const host = new Bench('host');
    await host.press();
    await host.say(true, 'asked');
    host.calls[0]?.received('camera', THEIRS);
    await host.say(true, 'on_hidden_background');
    expect(host.peer).toBe(THEIRS);
  });
});
