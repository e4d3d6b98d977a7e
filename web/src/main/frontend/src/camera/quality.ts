/**
 * How well the pictures go, told plainly: good, weak, still pictures or none, and why. One bad moment says nothing; it
 * takes two in a row to call the pictures weak and three good ones to call them good again.
 */
import type { CameraState, QualityLevel, QualityReason } from '../wire/messages';
import type { Way } from './call';
import { ALL_OFF, isSent } from './camera-parts';

export interface Verdict {
  readonly level: QualityLevel;
  readonly reason: QualityReason;
}

/** What was seen since the sample before. */
export interface Sample {
  /** 0 to 1, the worse of the two directions. */
  readonly lostShare: number;
  readonly roundTripMillis: number;
  /** Decoded here; null where no picture is expected. */
  readonly framesPerSecond: number | null;
}

/** From here on a picture is torn, or a gesture comes late enough to be talked over. */
const MOST_LOST = 0.05;
const MOST_ROUND_TRIP_MILLIS = 500;
const LEAST_FRAMES = 5;
const BAD_IN_A_ROW = 2;
const GOOD_IN_A_ROW = 3;

export const flaw = ({ lostShare, roundTripMillis, framesPerSecond }: Sample): QualityReason | null => {
  if (lostShare > MOST_LOST) {
    return 'loss';
  }
  if (roundTripMillis > MOST_ROUND_TRIP_MILLIS) {
    return 'delay';
  }
  return framesPerSecond !== null && framesPerSecond < LEAST_FRAMES ? 'slow' : null;
};

export class Quality {
  #way: Way = 'searching';
  #state: CameraState = ALL_OFF;
  #weak: QualityReason | null = null;
  #row = 0;

  state(state: CameraState): void {
    this.#state = state;
  }

  way(way: Way): void {
    this.#way = way;
    this.#weak = null;
    this.#row = 0;
  }

  /** Whether a picture of the guest is expected. */
  get expectsPicture(): boolean {
    return isSent(this.#state.guest);
  }

  sample(sample: Sample): void {
    const found = flaw(sample);
    const unusual = (found !== null) !== (this.#weak !== null);
    this.#row = unusual ? this.#row + 1 : 0;
    if (this.#row >= (found ? BAD_IN_A_ROW : GOOD_IN_A_ROW)) {
      this.#weak = found;
      this.#row = 0;
    }
  }

  get verdict(): Verdict {
    if (!this.#state.host || this.#state.saving === 'no_cameras') {
      return { level: 'none', reason: 'off' };
    }
    if (this.#state.stills) {
      return { level: 'stills', reason: 'blocked' };
    }
    if (this.#way !== 'open') {
      return { level: 'none', reason: this.#way === 'failed' ? 'blocked' : 'searching' };
    }
    return this.#weak ? { level: 'weak', reason: this.#weak } : { level: 'good', reason: 'fine' };
  }
}
