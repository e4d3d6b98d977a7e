/** The cameras in the window: pictures, words beside them, buttons, and the question to the guest. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import type { CameraProblem, CameraState, Side } from '../wire/messages';
import { ask } from '../meeting/dialog';
import type { Notices } from '../meeting/notices';
import type { Way } from './call';
import type { CameraView } from './cameras';

export class CameraWindow implements CameraView {
  readonly #peer = find<HTMLVideoElement>('#peer-video');
  readonly #own = find<HTMLVideoElement>('#own-video');
  readonly #button = find<HTMLButtonElement>('#menu-camera');
  #state: CameraState | null = null;
  #way: Way = 'searching';

  constructor(
    private readonly side: Side,
    private readonly notices: Notices,
  ) {}

  state(state: CameraState): void {
    this.#state = state;
    if (this.side === 'guest') {
      this.#button.hidden = !state.host;
    } else {
      find('#camera-ask').hidden = !['refused', 'browser_blocked', 'stopped'].includes(state.guest);
    }
    this.#sayState();
  }

  own(track: MediaStreamTrack | null): void {
    show(this.#own, track);
    document.body.dataset['own'] = track ? 'on' : 'off';
    if (track) {
      this.notices.hide('camera');
    }
    this.#button.setAttribute('aria-pressed', String(track !== null));
    say(find('.menu-words', this.#button), text(track ? 'camera.turnOff' : 'camera.turnOn'));
    this.#sayState();
  }

  peer(track: MediaStreamTrack | null): void {
    show(this.#peer, track);
    document.body.dataset['peerPicture'] = track ? 'on' : 'off';
    this.#sayState();
  }

  way(way: Way): void {
    this.#way = way;
    this.#sayState();
  }

  problem(problem: CameraProblem): void {
    this.notices.show('camera', { level: 'warning', words: text(`camera.problem.${problem}`), stays: true });
  }

  ask(): Promise<boolean> {
    return ask(find<HTMLDialogElement>('#camera-dialog'));
  }

  answered(): void {
    // Only the guest is ever asked
    document.querySelector<HTMLDialogElement>('#camera-dialog')?.close('no');
  }

  #sayState(): void {
    const state = this.#state;
    if (state === null) {
      return;
    }
    if (state.host && this.#way === 'failed') {
      this.notices.show('way', { level: 'warning', words: text('camera.failed'), stays: true });
    } else {
      this.notices.hide('way');
    }
    if (this.side === 'host') {
      say(find('.tile-a .tile-words'), this.#words(state));
      say(find('.tile-b .tile-words'), text(state.host ? 'camera.host.on' : 'tile.off'));
    }
  }

  #words(state: CameraState): string {
    if (state.guest === 'browser_blocked') {
      return text(`camera.guest.blocked.${state.problem ?? 'unsupported'}`);
    }
    return text(`camera.guest.${state.guest}`);
  }
}

/** A picture that ends leaves no last frame behind. */
const show = (video: HTMLVideoElement, track: MediaStreamTrack | null): void => {
  const shown = video.srcObject instanceof MediaStream ? (video.srcObject.getVideoTracks()[0] ?? null) : null;
  if (shown !== track) {
    video.srcObject = track ? new MediaStream([track]) : null;
  }
  video.hidden = track === null;
};
