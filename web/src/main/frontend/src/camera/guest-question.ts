/** Asks the guest whether, and how, to be seen: once for each time that the host asks, and anew where the room cannot be hidden. */
import type { CameraState, GuestAnswer, GuestCamera } from '../wire/messages';
import { isSent, type CameraView } from './camera-parts';

export class GuestQuestion {
  #state: GuestCamera = 'off_by_host';
  /** Where the guest's camera stood before the way was lost; what was answered then is not asked again. */
  #before: GuestCamera = 'asked';
  #anew = false;

  constructor(
    private readonly view: CameraView,
    private readonly answered: (answer: GuestAnswer | 'as_before') => void,
  ) {}

  /** Where things stand now; answers whether the question that is open stays so. */
  state({ guest }: CameraState): boolean {
    if (guest === 'unavailable' && this.#state !== 'unavailable') {
      this.#before = this.#state;
    }
    this.#state = guest;
    const open = this.#anew && (guest === 'asked' || guest === 'stopped');
    if (!open && guest !== 'asked') {
      this.view.answered();
    }
    return open;
  }

  /** The host asks. */
  ask(before: CameraState): void {
    if (before.guest !== 'unavailable' || this.#before === 'asked' || this.#before === 'off_by_host') {
      void this.#person(true);
    } else {
      this.answered(isSent(this.#before) ? 'as_before' : 'no');
    }
  }

  /** The room cannot be hidden: what else shall there be? */
  askAnew(): void {
    this.#anew = true;
    void this.#person(false);
  }

  async #person(hidden: boolean): Promise<void> {
    const answer = await this.view.ask(hidden);
    this.#anew = false;
    if (this.#state === 'asked' || (!hidden && this.#state === 'stopped')) {
      this.answered(answer);
    }
  }

  /** This window is not the meeting's any more. */
  leave(): void {
    this.#state = 'off_by_host';
    this.view.answered();
  }
}
