/**
 * Still pictures of the host where the two browsers find no way to each other: decides when they begin, how often one
 * goes out, and when they end. A way is looked for all the while.
 */
import type { Clock } from '../wire/clock';
import type { CameraState } from '../wire/messages';
import type { Way } from './call';
import type { CameraWatcher } from './camera-parts';

/** An ordinary call stands within two seconds, one that changes its network within six. */
export const PATIENCE_MILLIS = 10_000;
export const EVERY_MILLIS = 1_000;
export const TRY_AGAIN_MILLIS = 30_000;

export interface StillsParts {
  readonly clock: Clock;
  /** Pictures begin, or end. */
  readonly begin: () => void;
  readonly end: () => void;
  /** Takes a picture and sends it. */
  readonly shoot: () => Promise<void>;
  /** Looks for a way once more, from the beginning. */
  readonly tryAgain: () => void;
}

export class Stills implements CameraWatcher {
  readonly #parts: StillsParts;
  /** The host's camera is on, and its picture may travel. */
  #wanted = false;
  /** The server says that there are still pictures. */
  #known = false;
  #open = false;
  #here = false;
  #on = false;
  #shooting = false;
  #cancelPatience: (() => void) | null = null;
  #cancelShot = () => {};
  #cancelTry = () => {};

  constructor(parts: StillsParts) {
    this.#parts = parts;
  }

  state({ host, stills, saving }: CameraState): void {
    this.#wanted = host && saving !== 'no_cameras';
    this.#known = stills;
    this.#follow();
  }

  /** @param here whether the guest's page is there to be reached at all */
  peer(here: boolean): void {
    const back = here && !this.#here;
    this.#here = here;
    if (back && this.#on) {
      // A phone that slept finds its way at once, or not at all
      this.#parts.tryAgain();
    }
    this.#follow();
  }

  way(way: Way): void {
    this.#open = way === 'open';
    this.#follow();
  }

  refused(): void {
    // A still picture that comes too early or too late is no loss
  }

  #follow(): void {
    if (this.#open || !this.#wanted) {
      this.#stopWaiting();
      this.#finish();
    } else if (this.#on && !this.#known) {
      // A server that was started again knows nothing of it
      this.#parts.begin();
    } else if (!this.#here) {
      this.#stopWaiting();
    } else if (!this.#on && this.#known) {
      // This page was loaded again, and its predecessor has waited already
      this.#begin();
    } else if (!this.#on && this.#cancelPatience === null) {
      this.#cancelPatience = this.#parts.clock.after(PATIENCE_MILLIS, () => this.#begin());
    }
  }

  #begin(): void {
    this.#stopWaiting();
    this.#on = true;
    if (!this.#known) {
      this.#parts.begin();
    }
    this.#next();
    this.#tryLater();
  }

  /** One that is still under way is not overtaken: pictures are dropped rather than queued. */
  #next(): void {
    if (this.#here && !this.#shooting) {
      this.#shooting = true;
      void this.#parts.shoot().finally(() => (this.#shooting = false));
    }
    this.#cancelShot = this.#parts.clock.after(EVERY_MILLIS, () => this.#next());
  }

  #tryLater(): void {
    this.#cancelTry = this.#parts.clock.after(TRY_AGAIN_MILLIS, () => {
      if (this.#here) {
        this.#parts.tryAgain();
      }
      this.#tryLater();
    });
  }

  #finish(): void {
    this.#on = false;
    this.#cancelShot();
    this.#cancelTry();
    if (this.#known && this.#wanted) {
      this.#parts.end();
    }
  }

  #stopWaiting(): void {
    this.#cancelPatience?.();
    this.#cancelPatience = null;
  }
}
