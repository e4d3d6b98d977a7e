/** The host's button for a finer picture of a guest with a phone or a tablet, and the guest's word about it. */
import { text } from '../page/texts';
import type { Notices } from '../meeting/notices';
import type { CameraState, MeetingRequest, Platform, Side } from '../wire/messages';
import { ALL_OFF, isSent, type CameraWatcher } from './camera-parts';

export class FinePicture implements CameraWatcher {
  readonly #button = document.querySelector<HTMLButtonElement>('#camera-fine');
  #state = ALL_OFF;
  #mobile = false;

  constructor(
    private readonly side: Side,
    private readonly notices: Notices,
    private readonly send: (message: MeetingRequest) => void,
  ) {
    this.#button?.addEventListener('click', () => this.send({ type: 'camera.fine', on: !this.#state.fine }));
  }

  /** What the guest's device runs. */
  guestRuns(platform: Platform): void {
    this.#mobile = platform === 'ios' || platform === 'android';
    this.#show();
  }

  state(state: CameraState): void {
    if (this.side === 'guest' && state.fine !== this.#state.fine) {
      this.#tell(state.fine);
    }
    this.#state = state;
    this.#show();
  }

  way(): void {}

  peer(): void {}

  refused(): void {}

  /** It costs the guest's data. */
  #tell(fine: boolean): void {
    if (fine) {
      this.notices.show('fine', { level: 'info', words: text('camera.fine.guest'), stays: true });
    } else {
      this.notices.hide('fine');
    }
  }

  #show(): void {
    if (this.#button) {
      this.#button.hidden = !this.#mobile || !isSent(this.#state.guest);
      this.#button.setAttribute('aria-pressed', String(this.#state.fine));
    }
  }
}
