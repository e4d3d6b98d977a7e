import { describe, expect, it } from 'vitest';
import { Bench, offer, THEIRS, TRACK } from './camera-bench';

describe("the host's window", () => {
  it('CA1 switches on when the camera is there, and then calls', async () => {
    const host = new Bench('host');
    await host.say(false, 'off_by_host', true);
    await host.press();
    expect(host.sent).toEqual([{ type: 'camera.switch', on: true }]);
    await host.say(true, 'asked');
    expect(host.calls).toMatchObject([{ id: 'call-0', shown: TRACK, closed: false }]);
  });

  it('CA1 tells nobody about a camera that it did not get', async () => {
    const host = new Bench('host');
    host.problem = 'busy';
    await host.press();
    expect(host.sent).toEqual([]);
    expect(host.problems).toEqual(['busy']);
  });

  it('MT3 takes up its camera after a reload', async () => {
    const host = new Bench('host');
    await host.say(true, 'on_normal', true);
    expect(host.track).toBe(TRACK);
    expect(host.calls).toHaveLength(1);
  });

  it('MT3 tells a server that was started again', async () => {
    const host = new Bench('host');
    await host.press();
    host.sent.length = 0;
    await host.say(false, 'off_by_host', true);
    expect(host.sent).toEqual([{ type: 'camera.switch', on: true }]);
  });

  it('CA1 stays off when it was switched off while the line was away', async () => {
    const host = new Bench('host');
    await host.press();
    await host.say(true, 'on_normal');
    await host.press();
    await host.say(true, 'on_normal', true);
    expect(host.track).toBeNull();
    expect(host.sent.at(-1)).toEqual({ type: 'camera.switch', on: false });
  });

  it('CA2 shows no picture that the guest did not allow', async () => {
    const host = new Bench('host');
    await host.press();
    await host.say(true, 'asked');
    host.calls[0]?.received('camera', THEIRS);
    expect(host.peer).toBeNull();
    await host.say(true, 'on_normal');
    expect(host.peer).toBe(THEIRS);
    await host.say(true, 'stopped');
    expect(host.peer).toBeNull();
  });

  it('MT3 calls anew when the guest has no call', async () => {
    const host = new Bench('host');
    await host.press();
    await host.say(true, 'on_normal');
    host.line.heard({ type: 'signal.call' });
    expect(host.calls).toMatchObject([{ closed: true }, { id: 'call-1', closed: false }]);
  });
});

describe("the guest's window", () => {
  it('CA2 takes no camera before the press', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    expect(guest.track).toBeNull();
    await guest.replies('normal');
    expect(guest.track).toBe(TRACK);
    expect(guest.sent).toEqual([{ type: 'camera.answer', answer: 'normal' }]);
  });

  it('CA2 says no', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    await guest.replies('no');
    expect(guest.sent).toEqual([{ type: 'camera.answer', answer: 'no' }]);
  });

  it('CA2 answers nothing when the question was overtaken', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    await guest.say(false, 'off_by_host');
    expect(guest.sent).toEqual([]);
  });

  it('CA2 is asked once, however often the state is repeated', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    const question = guest.answer;
    await guest.say(true, 'asked');
    expect(guest.answer).toBe(question);
  });

  it('CA2 tells why there is no camera', async () => {
    const guest = new Bench('guest');
    guest.problem = 'denied';
    await guest.say(true, 'asked');
    await guest.replies('normal');
    expect(guest.sent).toEqual([{ type: 'camera.blocked', problem: 'denied', platform: 'windows' }]);
    expect(guest.problems).toEqual(['denied']);
  });

  it('CA3 stays off when it was stopped while the line was away', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    await guest.replies('normal');
    await guest.say(true, 'on_normal');
    await guest.press();
    await guest.say(true, 'on_normal', true);
    expect(guest.track).toBeNull();
    expect(guest.sent.at(-1)).toEqual({ type: 'signal.call' });
    expect(guest.sent.filter(({ type }) => type === 'camera.stop')).toHaveLength(2);
  });

  it('MT3 goes on with its picture when the server was started again', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    await guest.replies('normal');
    await guest.say(true, 'on_normal');
    await guest.say(true, 'asked', true);
    expect(guest.sent.filter(({ type }) => type === 'camera.answer')).toHaveLength(2);
    expect(guest.track).toBe(TRACK);
  });

  it('MT3 asks for a call after a reload', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'on_normal', true);
    expect(guest.sent).toContainEqual({ type: 'signal.call' });
    expect(guest.track).toBe(TRACK);
  });

  it('CA1 lets go of everything when the host switches off', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    guest.line.heard(offer('a'));
    await guest.replies('normal');
    await guest.say(true, 'on_normal');
    await guest.say(false, 'off_by_host');
    expect(guest.track).toBeNull();
    expect(guest.calls).toMatchObject([{ closed: true, shown: null }]);
    expect(guest.peer).toBeNull();
  });

  it('CA4 takes a new call for the old one and passes over what belongs to another', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'refused');
    guest.line.heard(offer('a'));
    guest.line.heard({ type: 'signal.candidate', call: 'b', candidate: '', mid: '0' });
    guest.line.heard(offer('b'));
    expect(guest.calls).toMatchObject([
      { id: 'a', closed: true, heard: [offer('a')] },
      { id: 'b', closed: false, heard: [offer('b')] },
    ]);
  });

  it('CA2 a camera that is unplugged is told', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'asked');
    await guest.replies('normal');
    await guest.say(true, 'on_normal');
    guest.lost('lost');
    expect(guest.sent.at(-1)).toEqual({ type: 'camera.blocked', problem: 'lost', platform: 'windows' });
    expect(guest.problems).toEqual(['lost']);
  });
});

describe('a window that another one takes the place of', () => {
  it.each(['host', 'guest'] as const)('MT3 lets go of the camera of the %s, and takes it up when it comes back', async (side) => {
    const window = new Bench(side);
    await window.say(true, 'on_normal', true);
    expect(window.track).toBe(TRACK);
    window.cameras.leave();
    expect(window.track).toBeNull();
    expect(window.calls.every(({ closed }) => closed)).toBe(true);
    expect(window.peer).toBeNull();
    await window.say(true, 'on_normal', true);
    expect(window.track).toBe(TRACK);
  });
});

describe('the end', () => {
  it.each(['host', 'guest'] as const)('MT4 takes the camera of the %s away, for good', async (side) => {
    const window = new Bench(side);
    await window.say(true, 'on_normal', true);
    window.cameras.end();
    expect(window.track).toBeNull();
    expect(window.calls.every(({ closed }) => closed)).toBe(true);
    await window.say(true, 'on_normal', true);
    expect(window.track).toBeNull();
  });
});

describe('loading the pictures again', () => {
  it('CA3 the host takes the camera anew and calls', async () => {
    const host = new Bench('host');
    await host.press();
    await host.say(true, 'on_normal');
    await host.cameras.reload();
    expect(host.calls).toMatchObject([{ closed: true }, { closed: false, shown: TRACK }]);
  });

  it('CA3 the guest asks for a call', async () => {
    const guest = new Bench('guest');
    await guest.say(true, 'refused');
    await guest.cameras.reload();
    expect(guest.sent).toEqual([{ type: 'signal.call' }]);
  });
});
