/** The cameras in the window: pictures, words beside them, buttons, and the question to the guest. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import type { CameraState, GuestAnswer, GuestCamera, Side } from '../wire/messages';
import { choose } from '../meeting/dialog';
import type { Notices } from '../meeting/notices';
import type { Way } from './call';
import { isSent, type CameraView } from './camera-parts';
import type { NoPicture } from './own-camera';
import { helpFor, platformOf } from './platform';
import type { StillPicture } from './still-picture';
import type { Pictures } from './pictures';
import type { SavingWords } from './saving';

export interface CameraWindowParts {
  readonly side: Side;
  readonly notices: Notices;
  /** Where the guest sees still pictures. */
  readonly picture: StillPicture | null;
  readonly pictures: Pictures;
  readonly saving: SavingWords;
}

export class CameraWindow implements CameraView {
  readonly #peer = find<HTMLVideoElement>('#peer-video');
  readonly #own = find<HTMLVideoElement>('#own-video');
  readonly #button = find<HTMLButtonElement>('#menu-camera');
  #state: CameraState | null = null;
  #way: Way = 'searching';

  constructor(private readonly parts: CameraWindowParts) {}

  state(state: CameraState): void {
    this.#state = state;
    const asked = state.host && !CLOSED.includes(state.guest);
    this.parts.saving.state(state);
    if (this.parts.side === 'guest') {
      find('#camera-tools').hidden = !state.host && state.saving === 'none';
      for (const tool of [this.#button, find('#camera-settings-open'), find('#camera-reload')]) {
        tool.hidden = !asked;
      }
    } else {
      find('#camera-ask').hidden = CLOSED.includes(state.guest) || !UNSEEN.includes(state.guest);
      this.parts.pictures.show({ alone: UNSEEN.includes(state.guest) });
      document.body.dataset['ask'] = NOTHING_TO_ASK.includes(state.guest) || isSent(state.guest) ? 'off' : 'on';
    }
    if (!state.stills) {
      this.parts.picture?.clear();
    }
    if (this.parts.side === 'guest' && !state.host) {
      // Nothing to be done about a camera that nobody asks for any more
      this.parts.notices.hide('camera');
    }
    this.#sayState();
  }

  own(track: MediaStreamTrack | null): void {
    showPicture(this.#own, track);
    this.parts.pictures.show({ own: track !== null });
    document.body.dataset['own'] = track ? 'on' : 'off';
    if (track) {
      this.parts.notices.hide('camera');
    }
    this.#button.setAttribute('aria-pressed', String(track !== null));
    say(find('.menu-words', this.#button), text(track ? 'camera.turnOff' : 'camera.turnOn'));
    this.#sayState();
  }

  peer(track: MediaStreamTrack | null): void {
    showPicture(this.#peer, track);
    this.parts.pictures.show({ peer: track !== null });
    document.body.dataset['peerPicture'] = track ? 'on' : 'off';
    this.#sayState();
  }

  way(way: Way): void {
    this.#way = way;
    this.#sayState();
  }

  problem(problem: NoPicture): void {
    if (problem === 'unhideable') {
      // Told by the question that follows
      return;
    }
    const words = `${text(`camera.problem.${problem}`)} ${text(helpFor(problem, platformOf(navigator)))}`;
    this.parts.notices.show('camera', { level: 'warning', words, stays: true });
  }

  still(jpeg: string): void {
    this.parts.picture?.show(jpeg).catch((reason: unknown) => console.warn('a still picture could not be read:', reason));
  }

  async ask(hidden: boolean): Promise<GuestAnswer> {
    find('#camera-unhideable').hidden = hidden;
    find('#camera-hide').hidden = !hidden;
    find('#camera-hide-words').hidden = !hidden;
    const answer = await choose(find('#camera-dialog'));
    return answer === 'yes' ? 'normal' : answer === 'hidden' ? 'hidden' : 'no';
  }

  answered(): void {
    // Only the guest is ever asked
    document.querySelector<HTMLDialogElement>('#camera-dialog')?.close('no');
  }

  left(): void {
    find<HTMLDialogElement>('#camera-settings').close();
  }

  #sayState(): void {
    const state = this.#state;
    if (state === null) {
      return;
    }
    if (state.stills) {
      this.parts.notices.show('way', { level: 'info', words: text(`camera.stills.${this.parts.side}`), stays: true });
    } else if (state.host && state.saving !== 'no_cameras' && this.#way === 'failed') {
      this.parts.notices.show('way', { level: 'warning', words: text('camera.failed'), stays: true });
    } else {
      this.parts.notices.hide('way');
    }
    if (this.parts.side === 'host') {
      this.#help(state);
      say(find('.tile-a .tile-words'), this.#words(state));
      say(find('.tile-b .tile-words'), text(state.host ? 'camera.host.on' : 'tile.off'));
    }
  }

  /** What the host may read out to a guest whose browser gives no camera; the guest reads the same. */
  #help({ guest, problem, platform }: CameraState): void {
    if (guest === 'browser_blocked') {
      const help = text(helpFor(problem ?? 'unsupported', platform ?? 'other'));
      this.parts.notices.show('guest-camera', { level: 'info', words: text('camera.guest.help', help), stays: true });
    } else {
      this.parts.notices.hide('guest-camera');
    }
  }

  #words(state: CameraState): string {
    if (state.guest === 'browser_blocked') {
      return text(`camera.guest.blocked.${state.problem ?? 'unsupported'}`);
    }
    const spared = state.guest === 'unavailable' && !state.stills;
    return text(`camera.guest.${spared ? state.saving : state.guest}`);
  }
}

/** The guest is not to be seen for now, and the host sees oneself large instead. */
const UNSEEN: readonly GuestCamera[] = ['refused', 'browser_blocked', 'stopped', 'unavailable', 'forbidden'];

/** Nothing the guest does makes a picture now. */
const CLOSED: readonly GuestCamera[] = ['unavailable', 'forbidden'];

const NOTHING_TO_ASK: readonly GuestCamera[] = ['off_by_host', 'forbidden'];

/** A picture that ends leaves no last frame behind. */
export const showPicture = (video: HTMLVideoElement, track: MediaStreamTrack | null): void => {
  const shown = video.srcObject instanceof MediaStream ? (video.srcObject.getVideoTracks()[0] ?? null) : null;
  if (shown !== track) {
    video.srcObject = track ? new MediaStream([track]) : null;
  }
  video.hidden = track === null;
};
