import { describe, expect, it } from 'vitest';
import { canCapture, capture, type CaptureProblem } from '../src/screen/own-screen';
import { Screens, type Question } from '../src/screen/screens';
import type { MeetingRequest, ScreenState, Side } from '../src/wire/messages';

class FakeTrack extends EventTarget {
  readonly kind = 'video';
  muted = false;
  stopped = false;
  contentHint = '';

  stop(): void {
    this.stopped = true;
  }
}

const asTrack = (track: FakeTrack) => track as unknown as MediaStreamTrack;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** One window's shared screen with everything around it replaced; `say` is the server. */
class Bench {
  readonly sent: MeetingRequest[] = [];
  readonly questions: Question[] = [];
  readonly told: string[] = [];
  answer = true;
  line = true;
  banner = '';
  supported = true;
  captured: FakeTrack | CaptureProblem = new FakeTrack();
  shown: unknown = null;
  picture: unknown = null;
  wanted = false;
  receive: (track: MediaStreamTrack | null) => void = () => {};
  readonly screens: Screens;

  constructor(readonly side: Side) {
    this.screens = new Screens({
      side,
      view: {
        state: ({ by, paused }) => (this.banner = `${by}${paused ? ' paused' : ''}`),
        way: () => {},
        picture: (track) => (this.picture = track),
        problem: (problem) => this.told.push(problem),
        overtaken: () => this.told.push('overtaken'),
        ask: (question) => {
          this.questions.push(question);
          return Promise.resolve(this.answer);
        },
      },
      send: (message) => this.line && this.sent.push(message) > 0,
      calls: {
        on: (_, { received }) => (this.receive = received),
        want: (_, wanted) => (this.wanted = wanted),
        show: (_, track) => (this.shown = track),
      },
      supported: () => this.supported,
      capture: () =>
        Promise.resolve(this.captured instanceof FakeTrack ? asTrack(this.captured) : this.captured),
    });
  }

  say(by: ScreenState['by'], paused = false): void {
    this.screens.heard({ type: 'screen.state', by, paused });
  }

  get track(): FakeTrack {
    return this.captured as FakeTrack;
  }
}

const shared = async (side: Side): Promise<Bench> => {
  const bench = new Bench(side);
  bench.say('nobody');
  await bench.screens.toggle();
  bench.say(side);
  return bench;
};

describe('sharing the own screen', () => {
  it('SS1 shows it once the server agrees, and not before', async () => {
    const host = new Bench('host');
    host.say('nobody');
    await host.screens.toggle();
    expect(host.sent).toEqual([{ type: 'screen.start', takeOver: false }]);
    expect(host.shown).toBeNull();
    host.say('host');
    expect(host.shown).toBe(host.track);
    expect(host.wanted).toBe(true);
  });

  it('SS1 asks a guest to look around first, and captures nothing after a no', async () => {
    const guest = new Bench('guest');
    guest.answer = false;
    await guest.screens.toggle();
    expect(guest.questions).toEqual(['notice']);
    expect(guest.sent).toEqual([]);
  });

  it('SS1 asks before taking over', async () => {
    const host = new Bench('host');
    host.say('guest');
    await host.screens.toggle();
    expect(host.questions).toEqual(['take-over']);
    expect(host.sent).toEqual([{ type: 'screen.start', takeOver: true }]);
    host.say('host');
    expect(host.shown).toBe(host.track);
  });

  it('SS1 of two who start at once the second stops and is told', async () => {
    const guest = new Bench('guest');
    await guest.screens.toggle();
    guest.say('host');
    guest.screens.refused('screen.start');
    expect(guest.track.stopped).toBe(true);
    expect(guest.told).toEqual(['overtaken']);
  });

  it('SS1 stops and says so when the other side takes over', async () => {
    const host = await shared('host');
    host.say('guest');
    expect(host.track.stopped).toBe(true);
    expect(host.told).toEqual(['overtaken']);
    expect(host.shown).toBeNull();
  });

  it('SS1 ends with the browser’s own button', async () => {
    const host = await shared('host');
    host.track.dispatchEvent(new Event('ended'));
    expect(host.sent.at(-1)).toEqual({ type: 'screen.stop' });
    host.say('nobody');
    expect(host.wanted).toBe(false);
  });

  it('SS1 pauses at once, and goes on when the server knows', async () => {
    const host = await shared('host');
    host.screens.pause();
    expect(host.shown).toBeNull();
    expect(host.sent.at(-1)).toEqual({ type: 'screen.pause', paused: true });
    host.say('host', true);
    host.screens.pause();
    expect(host.shown).toBeNull();
    host.say('host');
    expect(host.shown).toBe(host.track);
  });

  it('SS1 stays paused through a lost line and a server that was started again', async () => {
    const host = await shared('host');
    host.line = false;
    host.screens.pause();
    expect(host.banner).toBe('host paused');
    host.line = true;
    host.say('host');
    expect(host.shown).toBeNull();
    expect(host.banner).toBe('host paused');
    expect(host.sent.at(-1)).toEqual({ type: 'screen.pause', paused: true });
    host.say('nobody');
    host.say('host');
    expect(host.shown).toBeNull();
    expect(host.sent.at(-1)).toEqual({ type: 'screen.pause', paused: true });
  });

  it('SS1 captures nothing that cannot be announced', async () => {
    const host = new Bench('host');
    host.line = false;
    await host.screens.toggle();
    expect(host.track.stopped).toBe(true);
    expect(host.told).toEqual(['failed']);
  });

  it('SS1 ends when the page is left', async () => {
    const host = await shared('host');
    host.screens.release();
    expect(host.track.stopped).toBe(true);
    expect(host.sent.at(-1)).toEqual({ type: 'screen.stop' });
  });

  it('SS1 tells a phone before trying, and says nothing about a change of mind', async () => {
    const guest = new Bench('guest');
    guest.supported = false;
    await guest.screens.toggle();
    expect(guest.told).toEqual(['unsupported']);
    guest.supported = true;
    guest.captured = 'cancelled';
    await guest.screens.toggle();
    guest.captured = 'failed';
    await guest.screens.toggle();
    expect(guest.told).toEqual(['unsupported', 'failed']);
    expect(guest.sent).toEqual([]);
  });

  it('MT3 a page that was loaded again says that it shares no more', () => {
    const host = new Bench('host');
    host.say('host');
    expect(host.sent).toEqual([{ type: 'screen.stop' }]);
  });

  it('MT3 a server that was started again is told about it', async () => {
    const host = await shared('host');
    host.say('nobody');
    expect(host.sent.at(-1)).toEqual({ type: 'screen.start', takeOver: false });
    expect(host.track.stopped).toBe(false);
  });

  it('MT4 captures nothing after the end', async () => {
    const host = await shared('host');
    host.screens.end();
    expect(host.track.stopped).toBe(true);
    const late = new Bench('guest');
    const starting = late.screens.toggle();
    late.screens.end();
    await starting;
    expect(late.track.stopped).toBe(true);
    expect(late.sent).toEqual([]);
  });
});

describe('the other side’s screen', () => {
  it('SS1 is shown while it comes, and never while it pauses', () => {
    const guest = new Bench('guest');
    const theirs = new FakeTrack();
    guest.receive(asTrack(theirs));
    expect(guest.picture).toBeNull();
    guest.say('host');
    expect(guest.picture).toBe(theirs);
    guest.say('host', true);
    expect(guest.picture).toBeNull();
    guest.say('host');
    theirs.muted = true;
    theirs.dispatchEvent(new Event('mute'));
    expect(guest.picture).toBeNull();
    theirs.muted = false;
    theirs.dispatchEvent(new Event('unmute'));
    expect(guest.picture).toBe(theirs);
    guest.say('nobody');
    expect(guest.picture).toBeNull();
  });
});

describe('capturing', () => {
  const devices = (result: () => Promise<MediaStream>) => ({ getDisplayMedia: result });

  it('SS1 is for browsers that can', () => {
    const able = devices(() => Promise.reject(new Error()));
    expect(canCapture(able, 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130')).toBe(true);
    expect(canCapture(able, 'Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile')).toBe(false);
    expect(canCapture(able, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari')).toBe(false);
    expect(canCapture({}, 'Mozilla/5.0 (Macintosh)')).toBe(false);
    expect(canCapture(undefined, 'Mozilla/5.0 (Macintosh)')).toBe(false);
  });

  it('tells a change of mind from a failure, and asks for sharp letters', async () => {
    const fails = (name: string) => capture(devices(() => Promise.reject(new DOMException('', name))));
    expect(await fails('NotAllowedError')).toBe('cancelled');
    expect(await fails('NotReadableError')).toBe('failed');
    const track = new FakeTrack();
    const stream = { getVideoTracks: () => [asTrack(track)] } as unknown as MediaStream;
    expect(await capture(devices(() => Promise.resolve(stream)))).toBe(track);
    expect(track.contentHint).toBe('detail');
    await settled();
  });
});
