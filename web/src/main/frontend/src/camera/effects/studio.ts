/**
 * Changes one camera's picture before it is sent. Frames are driven by the worker's clock, not by the screen's, so that a
 * hidden window goes on.
 *
 * A guest's background is hidden strictly: where the person cannot be found in the picture, nothing is painted, and who
 * made the studio is told. Where that only takes too long, the picture becomes simpler, and in the end a veil over all of
 * it; the host, who does not hide but beautify, is seen as the camera sees in the end.
 */
import type { Clock } from '../../wire/clock';
import { type Background, isPlain, type Look } from './look';
import { Painter } from './painter';
import type { Segmenter } from './segmenter';
import { StepDown, type Step } from './step-down';

const PERIODS: Readonly<Record<Step, number>> = { full: 66, light: 125, last: 66 };
const LIGHT_WIDTH = 320;
/** A program that does not come, or does not answer any more; its first picture takes it long. */
const LOADING_MILLIS = 45_000;
const FRAME_MILLIS = 10_000;

export interface StudioParts {
  readonly clock: Clock;
  readonly now: () => number;
  readonly segmenter: () => Promise<Segmenter>;
  /** Null where it cannot be loaded. */
  readonly image: (background: Background) => Promise<HTMLImageElement | null>;
  /** Milliseconds that a frame may take, at first and when it is made more simply. */
  readonly budgets: readonly [number, number];
  /** The host's background is gone: finding the person fails or takes too long. */
  readonly plain: () => void;
}

/** A picture that must not be sent without its background hidden. */
export class Unhideable extends Error {}

export class Studio {
  readonly #parts: StudioParts;
  readonly #video = document.createElement('video');
  readonly #work = document.createElement('canvas');
  readonly #painter = new Painter();
  readonly #steps: StepDown;
  #segmenter: Segmenter | null = null;
  #background: HTMLImageElement | 'blur' | null = null;
  #track: MediaStreamTrack | null = null;
  #closed = false;

  /** @param failed of a strict studio: the background cannot be hidden any more */
  constructor(
    parts: StudioParts,
    private readonly strict: boolean,
    private readonly failed: () => void,
  ) {
    this.#parts = parts;
    this.#steps = new StepDown(parts.budgets);
    this.#video.muted = true;
    this.#video.playsInline = true;
  }

  /** Opens with the first frame painted; throws {@link Unhideable}. */
  async open(raw: MediaStreamTrack, look: Look): Promise<MediaStreamTrack> {
    this.#painter.brightness = look.brightness;
    this.#video.srcObject = new MediaStream([raw]);
    try {
      await Promise.all([this.#video.play(), this.#prepare(look)]);
      await this.#frame();
    } catch (reason) {
      this.close();
      throw reason;
    }
    const [track] = this.#painter.canvas.captureStream().getVideoTracks();
    if (!track) {
      this.close();
      throw new Unhideable('this browser sends no canvas');
    }
    this.#track = track;
    this.#next(0);
    return track;
  }

  set brightness(percent: number) {
    this.#painter.brightness = percent;
  }

  close(): void {
    this.#closed = true;
    this.#track?.stop();
    this.#video.srcObject = null;
  }

  async #prepare({ background }: Look): Promise<void> {
    if (background === 'none') {
      return;
    }
    try {
      this.#segmenter = await this.#within(LOADING_MILLIS, this.#parts.segmenter());
    } catch (reason) {
      this.#lose(reason);
      return;
    }
    this.#background = background === 'blur' ? 'blur' : await this.#parts.image(background);
  }

  /** Without the person there is no hidden background; only what need not hide goes on. */
  #lose(reason: unknown): void {
    console.warn('the person cannot be found in the picture:', reason);
    if (this.strict) {
      throw new Unhideable();
    }
    this.#segmenter = null;
    this.#parts.plain();
  }

  async #frame(): Promise<void> {
    const video = this.#video;
    const scale = this.#steps.step === 'light' ? Math.min(1, LIGHT_WIDTH / video.videoWidth) : 1;
    const width = Math.round(video.videoWidth * scale);
    const height = Math.round(video.videoHeight * scale);
    if (width === 0 || height === 0) {
      return;
    }
    const from = this.#parts.now();
    if (this.#segmenter && this.#steps.step !== 'last') {
      await this.#person(this.#segmenter, width, height);
      this.#took(this.#parts.now() - from);
    } else if (this.strict) {
      this.#painter.veiled(video, width, height);
    } else {
      this.#painter.whole(video, width, height);
    }
  }

  #took(millis: number): void {
    if (this.#steps.took(millis) && this.#steps.step === 'last' && !this.strict) {
      this.#parts.plain();
    }
  }

  async #person(segmenter: Segmenter, width: number, height: number): Promise<void> {
    const work = this.#work;
    work.width = width;
    work.height = height;
    work.getContext('2d')?.drawImage(this.#video, 0, 0, width, height);
    let found = false;
    const finding = segmenter.find(work, (mask) => {
      if (!this.#closed) {
        this.#painter.person(work, mask, this.#background);
      }
      found = true;
    });
    try {
      await this.#within(this.#track ? FRAME_MILLIS : LOADING_MILLIS, finding);
      if (!found) {
        throw new Error('no mask');
      }
    } catch (reason) {
      this.#lose(reason);
    }
  }

  #next(millis: number): void {
    this.#parts.clock.after(millis, () => void this.#step());
  }

  async #step(): Promise<void> {
    if (this.#closed) {
      return;
    }
    const from = this.#parts.now();
    try {
      await this.#frame();
    } catch (reason) {
      if (!this.#closed) {
        console.warn('the picture is not sent any more:', reason);
        this.close();
        this.failed();
      }
      return;
    }
    this.#next(Math.max(1, PERIODS[this.#steps.step] - (this.#parts.now() - from)));
  }

  #within<T>(millis: number, work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = this.#parts.clock.after(millis, () => reject(new Error('it takes too long')));
      work.then(resolve, reject).finally(cancel);
    });
  }
}

/** What changes a camera's picture; nothing where it is sent as it is. */
export interface Shaping {
  shape(raw: MediaStreamTrack, look: Look, strict: boolean, failed: () => void): Promise<Shaped>;
}

export interface Shaped {
  readonly track: MediaStreamTrack;
  /** Takes up another brightness by itself; false where the picture has to be made anew. */
  readonly brighten: (look: Look) => boolean;
  readonly close: () => void;
}

export const asItIs = (track: MediaStreamTrack): Shaped => ({ track, brighten: () => false, close: () => {} });

export const studios = (parts: StudioParts): Shaping => ({
  shape: async (raw, look, strict, failed) => {
    if (isPlain(look)) {
      return asItIs(raw);
    }
    const studio = new Studio(parts, strict, failed);
    const track = await studio.open(raw, look);
    return {
      track,
      brighten: ({ brightness }) => {
        studio.brightness = brightness;
        return true;
      },
      close: () => studio.close(),
    };
  },
});
