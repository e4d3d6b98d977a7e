/**
 * The cameras of one window: what the server says about them and what the person presses on one hand, the own camera and
 * the call to the other side on the other. Pictures never wait for the server: a lost line leaves a call as it is.
 */
import type { CameraProblem, CameraState, GuestAnswer, MeetingRequest, Still } from '../wire/messages';
import { ALL_OFF, isSent, sizeOf, type CameraParts, type CameraWatcher } from './camera-parts';
import type { Look } from './effects/look';
import { GuestQuestion } from './guest-question';
import type { NoPicture, OwnCamera } from './own-camera';

export class Cameras {
  readonly watchers: CameraWatcher;
  readonly #parts: CameraParts;
  readonly #camera: OwnCamera;
  readonly #question: GuestQuestion;
  #state = ALL_OFF;
  #picture: MediaStreamTrack | null = null;
  #greeted = true;
  #over = false;
  /** The person's last press was "off": no answer of the server turns the camera on again. */
  #off = false;
  /** The guest's own choice: never seen without the room hidden. */
  #hide = false;
  /** The picture is not sent until the room in it is hidden. */
  #withheld = false;
  #changes = 0;

  constructor(parts: CameraParts) {
    this.#parts = parts;
    this.watchers = parts.watchers;
    this.#camera = parts.camera((why) => this.#lost(why));
    this.#hide = parts.side === 'guest' && this.#camera.look.background !== 'none';
    this.#question = new GuestQuestion(parts.view, (answer) => this.#answered(answer));
    parts.calls.on('camera', {
      received: (track) => {
        this.#picture = track;
        this.#showPeer();
      },
      way: (way) => {
        parts.view.way(way);
        this.watchers.way(way);
      },
    });
  }

  /** What this side's camera shows now; null where it is off. */
  get own(): MediaStreamTrack | null {
    return this.#camera.track;
  }

  get look(): Look {
    return this.#camera.look;
  }

  /** The server knows this window again; its next word says where the cameras stand. */
  welcome(): void {
    this.#greeted = false;
  }

  heard(notice: CameraState | Still): void {
    if (this.#over) {
      return;
    }
    if (notice.type === 'camera.state') {
      this.#changed(notice);
    } else if (this.#state.stills) {
      this.#parts.view.still(notice.jpeg);
    }
  }

  /** The person's press: camera on, or off. */
  async toggle(): Promise<void> {
    if (this.#camera.track) {
      this.#turnOff();
      return;
    }
    const problem = await this.#take();
    if (problem) {
      this.#without(problem);
    } else if (this.#camera.track) {
      this.#parts.send(this.#yes());
    }
  }

  /** The person's other wishes for the own picture; a guest who hides the room does not let it be seen meanwhile. */
  async change(look: Look): Promise<void> {
    const turn = ++this.#changes;
    const hide = this.#parts.side === 'guest' && look.background !== 'none';
    this.#withheld ||= hide && !this.#hide;
    this.#hide = hide;
    this.#show();
    const problem = await this.#camera.change(look, hide);
    if (turn !== this.#changes) {
      return;
    }
    this.#withheld = false;
    if (problem) {
      this.#lost(problem);
    } else if (this.#camera.track) {
      this.#parts.view.own(this.#camera.track);
      this.#show();
      this.#sayHow();
    }
  }

  /** Takes the own camera anew, and looks for a way to the other side from the beginning. */
  async reload(): Promise<void> {
    if (this.#camera.track) {
      await this.#resume();
    }
    if (this.#parts.side === 'host') {
      this.#parts.calls.again();
    } else if (this.#state.host) {
      this.#parts.send({ type: 'signal.call' });
    }
  }

  /** The host asks once more. */
  askAgain(): void {
    this.#parts.send({ type: 'camera.ask' });
  }

  /** This window is not the meeting's any more: camera and call belong to another one, until a welcome comes again. */
  leave(): void {
    this.#state = ALL_OFF;
    this.watchers.state(this.#state);
    this.#question.leave();
    this.#parts.view.left();
    this.#letGo();
    this.#followCall();
  }

  /** The meeting is over: the camera's light goes out. */
  end(): void {
    this.#over = true;
    this.leave();
  }

  #changed(state: CameraState): void {
    const before = this.#state;
    this.#state = state;
    this.#parts.view.state(state);
    if (this.#parts.side === 'host') {
      this.#hostFollows(state);
    } else {
      this.#guestFollows(state, before);
    }
    this.#greeted = true;
    this.#show();
    this.#showPeer();
    this.watchers.state(this.#state);
  }

  /** A page that was loaded again takes up its camera; a server that was started again is told about it. */
  #hostFollows(state: CameraState): void {
    if (state.host !== (this.#camera.track !== null) && (this.#camera.track || this.#off)) {
      this.#parts.send({ type: 'camera.switch', on: !state.host });
    } else if (state.host && !this.#camera.track) {
      void this.#resume();
    }
    this.#followCall();
  }

  #guestFollows(state: CameraState, before: CameraState): void {
    if (this.#question.state(state)) {
      return;
    }
    if (state.guest === 'asked' && this.#camera.track) {
      this.#parts.send(this.#yes());
    } else if (state.guest === 'asked' && (before.guest !== 'asked' || !this.#greeted)) {
      this.#question.ask(before);
    }
    if (isSent(state.guest) && !this.#camera.track) {
      this.#hide = state.guest === 'on_hidden_background';
      this.#camera.resize(sizeOf(state, this.#parts.side)); // From the start, not in the usual size first
      void (this.#off ? this.#parts.send({ type: 'camera.stop' }) : this.#resume());
    } else if (!isSent(state.guest) && state.guest !== 'asked') {
      this.#letGo();
    }
    this.#followCall();
  }

  #answered(answer: GuestAnswer | 'as_before'): void {
    if (answer === 'no') {
      this.#parts.send({ type: 'camera.answer', answer });
      return;
    }
    this.#hide = answer === 'as_before' ? this.#hide : answer === 'hidden';
    void this.toggle();
  }

  /** Takes a camera that was on: before the page was loaded again, or otherwise than it is wanted now. */
  async #resume(): Promise<void> {
    this.#camera.stop();
    const problem = await this.#take();
    if (problem) {
      this.#without(problem);
    } else {
      this.#followCall();
    }
  }

  async #take(): Promise<NoPicture | null> {
    this.#off = false;
    const problem = await this.#camera.start(this.#parts.side === 'guest' ? this.#hide : undefined);
    if (problem) {
      this.#parts.view.problem(problem);
    } else {
      this.#parts.view.own(this.#camera.track);
      this.#show();
    }
    return problem;
  }

  /** There is no picture (any more): the server is told, and a guest who wanted to hide the room is asked anew. */
  #without(problem: NoPicture): void {
    const { side, send } = this.#parts;
    this.#parts.view.own(null);
    this.#show();
    if (problem === 'unhideable') {
      if (isSent(this.#state.guest)) {
        send({ type: 'camera.stop' });
      }
      this.#hide = false;
      this.#question.askAnew();
    } else if (side === 'guest') {
      send(this.#blocked(problem));
    } else if (this.#state.host) {
      send({ type: 'camera.switch', on: false });
      this.#followCall();
    }
  }

  #turnOff(): void {
    this.#off = true;
    this.#letGo();
    if (this.#parts.side === 'host') {
      this.#followCall();
      this.#parts.send({ type: 'camera.switch', on: false });
    } else {
      this.#parts.send({ type: 'camera.stop' });
    }
  }

  #sayHow(): void {
    const { host, guest } = this.#state;
    const told = this.#parts.side === 'host' ? host : guest === (this.#hide ? 'on_hidden_background' : 'on_normal');
    if (!told) {
      this.#parts.send(this.#yes());
    }
  }

  #blocked(problem: CameraProblem): MeetingRequest {
    return { type: 'camera.blocked', problem, platform: this.#parts.platform };
  }

  #yes(): MeetingRequest {
    return this.#parts.side === 'host'
      ? { type: 'camera.switch', on: true }
      : { type: 'camera.answer', answer: this.#hide ? 'hidden' : 'normal' };
  }

  #lost(why: NoPicture): void {
    if (this.#over || this.#camera.track) {
      return;
    }
    this.#parts.view.problem(why);
    this.#without(why);
  }

  #letGo(): void {
    this.#camera.stop();
    this.#show();
    this.#parts.view.own(null);
  }

  #show(): void {
    const withheld = this.#withheld || this.#state.saving === 'no_cameras';
    this.#parts.calls.show('camera', withheld ? null : this.#camera.track);
  }

  /** The host's picture needs a call, and with it the guest's; where no camera's picture may travel there is none. */
  #followCall(): void {
    const { host, saving } = this.#state;
    const { side, calls } = this.#parts;
    const size = sizeOf(this.#state, side);
    if (this.#camera.resize(size)) {
      void this.#resume();
    }
    calls.resize(size);
    calls.want('camera', host && (side === 'guest' || this.#camera.track !== null) && saving !== 'no_cameras');
  }

  /** A picture that the state does not allow is not shown, whatever arrives. */
  #showPeer(): void {
    const { host, guest, stills, saving } = this.#state;
    const allowed = this.#parts.side === 'host' ? isSent(guest) : host && !stills && saving !== 'no_cameras';
    this.#parts.view.peer(allowed ? this.#picture : null);
  }
}
