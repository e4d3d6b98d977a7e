import { describe, expect, it } from 'vitest';
import type { Call, CallSettings, Kind, Way } from '../src/camera/call';
import { Calls } from '../src/camera/calls';
import type { CameraView } from '../src/camera/camera-parts';
import { Cameras } from '../src/camera/cameras';
import { Watchers } from '../src/camera/watchers';
import { PLAIN, type Look } from '../src/camera/effects/look';
import type { NoPicture, OwnCamera } from '../src/camera/own-camera';
import type { CameraState, GuestAnswer, GuestCamera, MeetingRequest, Side, Signal } from '../src/wire/messages';

const TRACK = { kind: 'video' } as MediaStreamTrack;
const THEIRS = { kind: 'video', id: 'theirs' } as MediaStreamTrack;

/** One window's cameras with everything around them replaced; `say` is the server, `answer` the person. */
class Bench {
  readonly sent: MeetingRequest[] = [];
  readonly calls: (Pick<CallSettings, 'id' | 'received'> & { shown: MediaStreamTrack | null; heard: Signal[]; closed: boolean })[] = [];
  problem: NoPicture | null = null;
  track: MediaStreamTrack | null = null;
  peer: MediaStreamTrack | null = null;
  problems: NoPicture[] = [];
  stills: string[] = [];
  ways: Way[] = [];
  connects = true;
  answer: ((answer: GuestAnswer) => void) | null = null;
  lost: (why: NoPicture) => void = () => {};
  hidden: boolean | null = null;
  look = PLAIN;
  asked: boolean[] = [];
  readonly line: Calls;
  readonly cameras: Cameras;

  constructor(side: Side) {
    const view: CameraView = {
      state: () => {},
      own: () => {},
      peer: (track) => (this.peer = track),
      way: (way) => this.ways.push(way),
      left: () => {},
      still: (jpeg) => this.stills.push(jpeg),
      problem: (problem) => this.problems.push(problem),
      ask: (hidden) => {
        this.asked.push(hidden);
        return new Promise((resolve) => (this.answer = resolve));
      },
      answered: () => {
        this.answer?.('no');
        this.answer = null;
      },
    };
    this.line = new Calls({
      side,
      send: (message) => this.sent.push(message),
      call: ({ id, received }) => (this.connects ? this.#call(id, received) : null),
      newId: () => `call-${this.calls.length}`,
      clock: { after: () => () => {} },
    });
    this.cameras = new Cameras({
      side,
      view,
      send: (message) => this.sent.push(message),
      camera: (lost) => this.#camera(lost),
      calls: this.line,
      platform: 'windows',
      watchers: new Watchers([]),
    });
  }

  #camera(lost: (why: NoPicture) => void): OwnCamera {
    const bench = this;
    this.lost = (why) => {
      this.track = null;
      lost(why);
    };
    return {
      get track() {
        return bench.track;
      },
      get look() {
        return bench.look;
      },
      change: (look: Look, hide: boolean) => {
        [bench.look, bench.hidden] = [look, hide];
        bench.track = bench.problem || !bench.track ? null : TRACK;
        return Promise.resolve(bench.problem);
      },
      start: (hide?: boolean) => {
        bench.hidden = hide ?? null;
        bench.track = bench.problem ? null : TRACK;
        return Promise.resolve(bench.problem);
      },
      stop: () => (bench.track = null),
    } as unknown as OwnCamera;
  }

  #call(id: string, received: CallSettings['received']): Call {
    const call = { id, received, shown: null as MediaStreamTrack | null, heard: [] as Signal[], closed: false };
    this.calls.push(call);
    return {
      id,
      show: (kind: Kind, track: MediaStreamTrack | null) => kind === 'camera' && (call.shown = track),
      heard: (signal: Signal) => call.heard.push(signal),
      close: () => (call.closed = true),
    } as unknown as Call;
  }

  async say(host: boolean, guest: GuestCamera, welcome = false): Promise<void> {
    if (welcome) {
      this.line.welcome();
      this.cameras.welcome();
    }
    const state: CameraState = { type: 'camera.state', host, guest };
    this.cameras.heard(state);
    await settled();
  }

  async press(): Promise<void> {
    await this.cameras.toggle();
  }

  async replies(answer: GuestAnswer): Promise<void> {
    this.answer?.(answer);
    this.answer = null;
    await settled();
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const offer = (call: string): Signal => ({ type: 'signal.description', call, kind: 'offer', sdp: 'v=0' });

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
