import type { Call, CallSettings, CameraSize, Kind, Way } from '../src/camera/call';
import { Calls } from '../src/camera/calls';
import { ALL_OFF, type CameraView } from '../src/camera/camera-parts';
import { Cameras } from '../src/camera/cameras';
import { Watchers } from '../src/camera/watchers';
import { PLAIN, type Look } from '../src/camera/effects/look';
import type { NoPicture, OwnCamera } from '../src/camera/own-camera';
import type { CameraState, GuestAnswer, GuestCamera, MeetingRequest, Side, Signal } from '../src/wire/messages';

export const TRACK = { kind: 'video' } as MediaStreamTrack;
export const THEIRS = { kind: 'video', id: 'theirs' } as MediaStreamTrack;

/** One window's cameras with everything around them replaced; `say` is the server, `answer` the person. */
export class Bench {
  readonly sent: MeetingRequest[] = [];
  readonly calls: (Pick<CallSettings, 'id' | 'received'> & { shown: MediaStreamTrack | null; heard: Signal[]; size: CameraSize; closed: boolean })[] = [];
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
  size: CameraSize = 'camera';
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
      resize: (size: CameraSize) => {
        bench.size = size;
        return false;
      },
      stop: () => (bench.track = null),
    } as unknown as OwnCamera;
  }

  #call(id: string, received: CallSettings['received']): Call {
    const shown = null as MediaStreamTrack | null;
    const call = { id, received, shown, heard: [] as Signal[], size: 'camera' as CameraSize, closed: false };
    this.calls.push(call);
    return {
      id,
      show: (kind: Kind, track: MediaStreamTrack | null) => kind === 'camera' && (call.shown = track),
      resize: (size: CameraSize) => (call.size = size),
      heard: (signal: Signal) => call.heard.push(signal),
      close: () => (call.closed = true),
    } as unknown as Call;
  }

  async say(host: boolean, guest: GuestCamera, welcome = false): Promise<void> {
    if (welcome) {
      this.line.welcome();
      this.cameras.welcome();
    }
    await this.saySo({ ...ALL_OFF, host, guest, stills: guest === 'unavailable' });
  }

  async saySo(state: CameraState): Promise<void> {
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

export const settled = () => new Promise((resolve) => setTimeout(resolve));
export const offer = (call: string): Signal => ({ type: 'signal.description', call, kind: 'offer', sdp: 'v=0' });
