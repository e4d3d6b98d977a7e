/**
 * The cameras of one window: what the server says about them and what the person presses on one hand, the own camera and
 * the call to the other side on the other. Pictures never wait for the server: a lost line leaves a call as it is.
 */
import type { CameraProblem, CameraState, GuestCamera, IceServers, MeetingRequest, Signal, Still } from '../wire/messages';
import type { Call, Way } from './call';
import type { CameraParts } from './camera-parts';
import type { OwnCamera } from './own-camera';

const OFF: CameraState = { type: 'camera.state', host: false, guest: 'off_by_host' };

export class Cameras {
  readonly #parts: CameraParts;
  readonly #camera: OwnCamera;
  #state = OFF;
  #servers: IceServers | null = null;
  #call: Call | null = null;
  #picture: MediaStreamTrack | null = null;
  #greeted = true;
  #over = false;
  /** The person's last press was "off": no answer of the server turns the camera on again. */
  #off = false;
  /** Where the guest's camera stood before the way was lost; what was answered then is not asked again. */
  #before: GuestCamera = 'asked';

  constructor(parts: CameraParts) {
    this.#parts = parts;
    this.#camera = parts.camera((problem) => this.#lost(problem));
  }

  /** The server knows this window again; its next word says where the cameras stand. */
  welcome(): void {
    this.#greeted = false;
  }

  heard(notice: CameraState | Still | IceServers | Signal): void {
    if (this.#over) {
      return;
    }
    if (notice.type === 'camera.state') {
      this.#changed(notice);
    } else if (notice.type === 'signal.servers') {
      this.#servers = notice;
    } else if (notice.type === 'camera.still') {
      if (this.#state.guest === 'unavailable') {
        this.#parts.view.still(notice.jpeg);
      }
    } else if (notice.type === 'signal.call') {
      this.#startCall();
    } else {
      this.#callOf(notice)?.heard(notice);
    }
  }

  /** The person's press: camera on, or off. */
  async toggle(): Promise<void> {
    if (this.#camera.track) {
      this.#turnOff();
      return;
    }
    const problem = await this.#take();
    if (problem && this.#parts.side === 'guest') {
      this.#parts.send(this.#blocked(problem));
    } else if (!problem && this.#camera.track) {
      this.#parts.send(this.#yes());
    }
  }

  /** The server did not take a message of this type. */
  refused(type: string): void {
    this.#parts.watchers.forEach((watcher) => watcher.refused(type));
  }

  /** The other side's page is there, or not. */
  peer(here: boolean): void {
    this.#parts.watchers.forEach((watcher) => watcher.peer(here));
  }

  /** What the browser knows about the way to the other side; null where there is no call. */
  async stats(): Promise<RTCStatsReport | null> {
    return (await this.#call?.stats()) ?? null;
  }

  /** Looks for a way to the other side from the beginning. */
  callAgain(): void {
    this.#startCall();
  }

  /** The host asks once more. */
  askAgain(): void {
    this.#parts.send({ type: 'camera.ask' });
  }

  /** This window is not the meeting's any more: camera and call belong to another one, until a welcome comes again. */
  leave(): void {
    this.#state = OFF;
    this.#tellWatchers();
    this.#parts.view.answered();
    this.#letGo();
    this.#hangUp();
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
    if (state.guest === 'unavailable' && before.guest !== 'unavailable') {
      this.#before = before.guest;
    }
    if (this.#parts.side === 'host') {
      this.#hostFollows(state);
    } else {
      this.#guestFollows(state, before);
    }
    this.#greeted = true;
    this.#showPeer();
    this.#tellWatchers();
  }

  #tellWatchers(): void {
    this.#parts.watchers.forEach((watcher) => watcher.state(this.#state));
  }

  /** A page that was loaded again takes up its camera; a server that was started again is told about it. */
  #hostFollows(state: CameraState): void {
    if (state.host !== (this.#camera.track !== null) && (this.#camera.track || this.#off)) {
      this.#parts.send({ type: 'camera.switch', on: !state.host });
    } else if (state.host && !this.#camera.track) {
      void this.#resume();
    } else if (state.host && !this.#call) {
      this.#startCall();
    }
  }

  #guestFollows(state: CameraState, before: CameraState): void {
    if (state.guest !== 'asked') {
      this.#parts.view.answered();
    } else if (this.#camera.track) {
      this.#parts.send({ type: 'camera.answer', yes: true });
    } else if (before.guest !== 'asked' || !this.#greeted) {
      this.#askUnlessAnswered(before);
    }
    if (state.guest === 'on_normal' && !this.#camera.track) {
      void (this.#off ? this.#parts.send({ type: 'camera.stop' }) : this.#resume());
    } else if (state.guest !== 'on_normal' && state.guest !== 'asked') {
      this.#letGo();
    }
    if (!state.host) {
      this.#hangUp();
    } else if (!this.#greeted && !this.#call) {
      this.#parts.send({ type: 'signal.call' });
    }
  }

  #askUnlessAnswered(before: CameraState): void {
    if (before.guest === 'unavailable' && this.#before === 'on_normal') {
      void this.toggle();
    } else if (before.guest === 'unavailable' && this.#before !== 'asked' && this.#before !== 'off_by_host') {
      this.#parts.send({ type: 'camera.answer', yes: false });
    } else {
      void this.#askPerson();
    }
  }

  async #askPerson(): Promise<void> {
    const yes = await this.#parts.view.ask();
    if (this.#state.guest !== 'asked') {
      return;
    }
    if (yes) {
      await this.toggle();
    } else {
      this.#parts.send({ type: 'camera.answer', yes: false });
    }
  }

  /** Takes up a camera that was on before the page was loaded again. */
  async #resume(): Promise<void> {
    const problem = await this.#take();
    if (problem) {
      this.#parts.send(
        this.#parts.side === 'host' ? { type: 'camera.switch', on: false } : this.#blocked(problem),
      );
    } else if (this.#parts.side === 'host' && !this.#call) {
      this.#startCall();
    }
  }

  async #take(): Promise<CameraProblem | null> {
    this.#off = false;
    const problem = await this.#camera.start();
    if (problem) {
      this.#parts.view.problem(problem);
    } else {
      this.#parts.view.own(this.#camera.track);
      this.#call?.show(this.#camera.track);
    }
    return problem;
  }

  #turnOff(): void {
    this.#off = true;
    this.#letGo();
    if (this.#parts.side === 'host') {
      this.#hangUp();
      this.#parts.send({ type: 'camera.switch', on: false });
    } else {
      this.#parts.send({ type: 'camera.stop' });
    }
  }

  #yes(): MeetingRequest {
    return this.#parts.side === 'host' ? { type: 'camera.switch', on: true } : { type: 'camera.answer', yes: true };
  }

  #blocked(problem: CameraProblem): MeetingRequest {
    return { type: 'camera.blocked', problem, platform: this.#parts.platform };
  }

  #lost(problem: CameraProblem): void {
    if (this.#over || this.#camera.track) {
      return;
    }
    this.#parts.view.problem(problem);
    this.#parts.view.own(null);
    this.#call?.show(null);
    this.#parts.send(
      this.#parts.side === 'host' ? { type: 'camera.switch', on: false } : this.#blocked(problem),
    );
    if (this.#parts.side === 'host') {
      this.#hangUp();
    }
  }

  #letGo(): void {
    this.#camera.stop();
    this.#call?.show(null);
    this.#parts.view.own(null);
  }

  /** Only the host starts calls; where both would, they would have to agree on one. */
  #startCall(): void {
    if (this.#parts.side === 'host' && this.#state.host && this.#camera.track) {
      this.#open(this.#parts.newId());
    }
  }

  #callOf(signal: Exclude<Signal, { type: 'signal.call' }>): Call | null {
    const fresh = signal.type === 'signal.description' && signal.kind === 'offer' && signal.call !== this.#call?.id;
    if (fresh && this.#parts.side === 'guest') {
      this.#open(signal.call);
    }
    return this.#call?.id === signal.call ? this.#call : null;
  }

  #open(id: string): void {
    this.#hangUp();
    const { side, send } = this.#parts;
    const call = this.#parts.call({
      id,
      polite: side === 'guest',
      servers: this.#servers,
      send,
      received: (track) => {
        this.#picture = track;
        this.#showPeer();
      },
      changed: (way) => this.#way(way),
    });
    this.#call = call;
    this.#way(call ? 'searching' : 'failed');
    call?.show(this.#camera.track);
  }

  #way(way: Way): void {
    this.#parts.view.way(way);
    this.#parts.watchers.forEach((watcher) => watcher.way(way));
  }

  #hangUp(): void {
    this.#call?.close();
    this.#call = null;
    this.#picture = null;
    this.#showPeer();
  }

  /** A picture that the state does not allow is not shown, whatever arrives. */
  #showPeer(): void {
    const { host, guest } = this.#state;
    const allowed = this.#parts.side === 'host' ? guest === 'on_normal' : host && guest !== 'unavailable';
    this.#parts.view.peer(allowed ? this.#picture : null);
  }
}
