/** Files on their way into the library, one after the other; who carries them and who shows them is handed in. */

export type Answer =
  | { readonly state: 'stored'; readonly document: string }
  | { readonly state: 'refused'; readonly text: string }
  /** The file is another one than was chosen. */
  | { readonly state: 'changed' }
  | { readonly state: 'lost' };

export type Moving =
  | { readonly state: 'sending'; readonly percent: number }
  /** Cut off, and going on by itself. */
  | { readonly state: 'interrupted'; readonly percent: number };

export type Progress =
  | { readonly state: 'waiting' }
  | Moving
  | { readonly state: 'tooLarge' }
  | Answer;

/** What of a File is used here. */
export interface Parcel {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export interface Entry<F extends Parcel> {
  readonly file: F;
  progress: Progress;
}

/** Carries one file; `abandon` makes the answer never matter. */
export interface Journey {
  readonly answer: Promise<Answer>;
  abandon(): void;
}

export type Carrier<F extends Parcel> = (file: F, moved: (moving: Moving) => void) => Journey;

/** Whether it is neither here nor given up. */
export const isGoing = (progress: Progress): boolean =>
  progress.state === 'waiting' || progress.state === 'sending' || progress.state === 'interrupted';


export class Uploads<F extends Parcel> {
  readonly #entries: Entry<F>[] = [];
  #current: { entry: Entry<F>; journey: Journey } | null = null;

  /** @param largest in bytes, what one file may have */
  constructor(
    private readonly largest: number,
    private readonly carrier: Carrier<F>,
    private readonly changed: (entry: Entry<F>) => void,
  ) {}

  get entries(): readonly Entry<F>[] {
    return this.#entries;
  }

  /** Whether anything is still on its way: the page should not be left then. */
  get busy(): boolean {
    return this.#entries.some(({ progress }) => isGoing(progress));
  }

  add(files: Iterable<F>): void {
    for (const file of files) {
      const entry: Entry<F> = { file, progress: { state: file.size > this.largest ? 'tooLarge' : 'waiting' } };
      this.#entries.push(entry);
      this.changed(entry);
    }
    this.#next();
  }

  /** Sends a file once more that was lost on its way. */
  again(entry: Entry<F>): void {
    if (entry.progress.state === 'lost') {
      this.#become(entry, { state: 'waiting' });
      this.#next();
    }
  }

  /** Takes a file out of the list; one on its way is not sent any further. */
  remove(entry: Entry<F>): void {
    const place = this.#entries.indexOf(entry);
    if (place < 0) {
      return;
    }
    this.#entries.splice(place, 1);
    if (this.#current?.entry === entry) {
      const { journey } = this.#current;
      this.#current = null;
      journey.abandon();
      this.#next();
    }
  }

  #next(): void {
    const entry = this.#entries.find(({ progress }) => progress.state === 'waiting');
    if (this.#current || !entry) {
      return;
    }
    this.#become(entry, { state: 'sending', percent: 0 });
    const journey = this.carrier(entry.file, (moving) => {
      if (this.#current?.entry === entry) {
        this.#become(entry, moving);
      }
    });
    const current = { entry, journey };
    this.#current = current;
    void journey.answer.then((answer) => {
      // One that was taken out of the list is answered, too
      if (this.#current === current) {
        this.#current = null;
        this.#become(entry, answer);
        this.#next();
      }
    });
  }

  #become(entry: Entry<F>, progress: Progress): void {
    entry.progress = progress;
    this.changed(entry);
  }
}
