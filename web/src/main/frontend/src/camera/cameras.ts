/**
 * The cameras of one window: what the server says about them and what the person presses on one hand, the own camera and
 * the call to the other side on the other. Pictures never wait for the server: a lost line leaves a call as it is.
 */
import type { CameraProblem, CameraState, GuestCamera, MeetingRequest, Still } from '../wire/messages';
import type { Way } from './call';
import type { CameraParts } from './camera-parts';
import type { OwnCamera } from './own-camera';

const OFF: CameraState = { type: 'camera.state', host: false, guest: 'off_by_host' };

export class Cameras {
  readonly #parts: CameraParts;
  readonly #camera: OwnCamera;
  #state = OFF;
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
    parts.calls.on('camera', {
      received: (track) => {
        this.#picture = track;
        this.#showPeer();
      },
      way: (way) => this.#way(way),
    });
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
    } else if (this.#state.guest === 'unavailable') {
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
    }
    this.#followCall();
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
    this.#followCall();
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
    } else {
      this.#followCall();
    }
  }

  async #take(): Promise<CameraProblem | null> {
    this.#off = false;
    const problem = await this.#camera.start();
    if (problem) {
      this.#parts.view.problem(problem);
    } else {
      this.#parts.view.own(this.#camera.track);
      this.#parts.calls.show('camera', this.#camera.track);
    }
    return problem;
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
    this.#parts.calls.show('camera', null);
    this.#parts.send(
      this.#parts.side === 'host' ? { type: 'camera.switch', on: false } : this.#blocked(problem),
    );
    if (this.#parts.side === 'host') {
      this.#followCall();
    }
  }

  #letGo(): void {
    this.#camera.stop();
    this.#parts.calls.show('camera', null);
    this.#parts.view.own(null);
  }

  /** The host's picture needs a call, and with it the guest's. */
  #followCall(): void {
    const shown = this.#parts.side === 'guest' || this.#camera.track !== null;
    this.#parts.calls.want('camera', this.#state.host && shown);
  }

  #way(way: Way): void {
    this.#parts.view.way(way);
    this.#parts.watchers.forEach((watcher) => watcher.way(way));
  }

  /** A picture that the state does not allow is not shown, whatever arrives. */
  #showPeer(): void {
    const { host, guest } = this.#state;
    const allowed = this.#parts.side === 'host' ? guest === 'on_normal' : host && guest !== 'unavailable';
    this.#parts.view.peer(allowed ? this.#picture : null);
  }
}
