/**
 * The shared screen of one window: what the server says about whose it is, and what the person presses. One screen at a
 * time; of two who start at once the server lets one win.
 */
import type { Way } from '../camera/call';
import type { Calls } from '../camera/calls';
import type { MeetingRequest, ScreenState, Side } from '../wire/messages';
import type { CaptureProblem } from './own-screen';

export type Question = 'notice' | 'take-over';

export interface ScreenView {
  /** Shows whose screen is shared, and what the person can do now. */
  state(state: ScreenState): void;
  /** The other side's screen; null while there is nothing to see. */
  picture(track: MediaStreamTrack | null): void;
  way(way: Way): void;
  problem(problem: Exclude<CaptureProblem, 'cancelled'>): void;
  /** The other side has taken over, or was first. */
  overtaken(): void;
  ask(question: Question): Promise<boolean>;
}

export interface ScreenParts {
  readonly side: Side;
  readonly view: ScreenView;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
  readonly calls: Pick<Calls, 'on' | 'want' | 'show'>;
  readonly supported: () => boolean;
  readonly capture: () => Promise<MediaStreamTrack | CaptureProblem>;
}

const NONE: ScreenState = { type: 'screen.state', by: 'nobody', paused: false };

export class Screens {
  readonly #parts: ScreenParts;
  #state = NONE;
  #own: MediaStreamTrack | null = null;
  #picture: MediaStreamTrack | null = null;
  /** Captured, and the server has not said yet whether it may be shown. */
  #pending = false;
  /** What the person wants; nothing is shown unless the server says so, too. */
  #paused = false;
  #asking = false;
  #over = false;

  constructor(parts: ScreenParts) {
    this.#parts = parts;
    parts.calls.on('screen', {
      received: (track) => this.#received(track),
      way: (way) => parts.view.way(way),
    });
  }

  heard(state: ScreenState): void {
    if (this.#over) {
      return;
    }
    const before = this.#state;
    this.#state = state;
    const { side, calls, view } = this.#parts;
    if (state.by === side) {
      this.#mine(state);
    } else if (this.#own && !this.#pending) {
      this.#notMine(state, before);
    }
    calls.want('screen', state.by !== 'nobody');
    view.state({ ...state, paused: state.paused || (this.#paused && state.by === side) });
    this.#showPicture();
  }

  /** The person's press in the menu: share, or stop. */
  async toggle(): Promise<void> {
    if (this.#own) {
      this.stop();
      return;
    }
    if (this.#asking) {
      return;
    }
    this.#asking = true;
    try {
      await this.#start();
    } finally {
      this.#asking = false;
    }
  }

  /** Shows nothing for a while, or goes on. */
  pause(): void {
    if (this.#state.by !== this.#parts.side || !this.#own) {
      return;
    }
    this.#paused = !this.#paused;
    if (this.#paused) {
      this.#parts.calls.show('screen', null);
      this.#parts.view.state({ ...this.#state, paused: true });
    }
    this.#parts.send({ type: 'screen.pause', paused: this.#paused });
  }

  stop(): void {
    this.#letGo();
    this.#parts.send({ type: 'screen.stop' });
  }

  /** The server did not take a message of this type: the other side was first. */
  refused(type: string): void {
    if (type === 'screen.start' && this.#pending) {
      this.#letGo();
      this.#parts.view.overtaken();
    }
  }

  /** The page is being left, or a document takes the stage: what is captured ends, and the other side is not kept waiting. */
  release(): void {
    if (this.#own) {
      this.stop();
    }
  }

  /** This window is not the meeting's any more, until a welcome comes again. */
  leave(): void {
    this.#letGo();
    this.#state = NONE;
    this.#parts.calls.want('screen', false);
    this.#parts.view.state(NONE);
    this.#showPicture();
  }

  /** The meeting is over: nothing is captured any more. */
  end(): void {
    this.#over = true;
    this.leave();
  }

  async #start(): Promise<void> {
    const { side, view, send, supported, capture } = this.#parts;
    if (!supported()) {
      view.problem('unsupported');
      return;
    }
    const takeOver = this.#state.by !== 'nobody';
    if (takeOver && !(await view.ask('take-over'))) {
      return;
    }
    if (side === 'guest' && !(await view.ask('notice'))) {
      return;
    }
    const got = await capture();
    if (typeof got === 'string') {
      if (got !== 'cancelled') {
        view.problem(got);
      }
      return;
    }
    if (this.#over) {
      got.stop();
      return;
    }
    got.addEventListener('ended', () => this.#ended(got));
    this.#own = got;
    this.#pending = send({ type: 'screen.start', takeOver });
    if (!this.#pending) {
      this.#letGo();
      view.problem('failed');
    }
  }

  /** A page that was loaded again captures nothing; what it pauses leaves no picture on the way. */
  #mine({ paused }: ScreenState): void {
    const { calls, send } = this.#parts;
    this.#pending = false;
    if (!this.#own) {
      send({ type: 'screen.stop' });
      return;
    }
    calls.show('screen', paused || this.#paused ? null : this.#own);
    if (paused !== this.#paused) {
      send({ type: 'screen.pause', paused: this.#paused });
    }
  }

  #notMine(state: ScreenState, before: ScreenState): void {
    if (state.by !== 'nobody') {
      this.#letGo();
      this.#parts.view.overtaken();
    } else if (before.by === this.#parts.side) {
      // A server that was started again knows nothing of it
      this.#pending = true;
      this.#parts.send({ type: 'screen.start', takeOver: false });
    }
  }

  /** The browser's own button, or the shared window was closed. */
  #ended(track: MediaStreamTrack): void {
    if (track === this.#own) {
      this.stop();
    }
  }

  #letGo(): void {
    this.#own?.stop();
    this.#own = null;
    this.#pending = false;
    this.#paused = false;
    this.#parts.calls.show('screen', null);
  }

  #received(track: MediaStreamTrack | null): void {
    this.#picture = track;
    // Muted: nothing comes (yet, or any more), and what came last must not stay
    track?.addEventListener('mute', () => this.#showPicture());
    track?.addEventListener('unmute', () => this.#showPicture());
    this.#showPicture();
  }

  /** A picture that the state does not allow is not shown, whatever arrives. */
  #showPicture(): void {
    const { by, paused } = this.#state;
    const theirs = by !== 'nobody' && by !== this.#parts.side && !paused;
    this.#parts.view.picture(theirs && this.#picture && !this.#picture.muted ? this.#picture : null);
  }
}
