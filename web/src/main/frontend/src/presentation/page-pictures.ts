/**
 * The pictures of the pages of one document: loaded ahead of the next turn, kept as long as they are near, and asked for again
 * where the network failed. The server forbids browsers to store them.
 */
import type { Clock } from '../wire/clock';

const KEPT = 12;
const RETRY_MILLIS = 2_000;

/** Gives the picture behind an address, whole and drawn; rejects where there is none. */
export type Loader = (address: string) => Promise<HTMLImageElement>;

export const loadPicture: Loader = async (address) => {
  const image = new Image();
  image.decoding = 'async';
  image.alt = '';
  image.draggable = false;
  image.src = address;
  await image.decode();
  return image;
};

export class PagePictures {
  readonly #pictures = new Map<number, HTMLImageElement>();
  readonly #loading = new Set<number>();
  #wanted: readonly number[] = [];
  #over = false;

  constructor(
    private readonly address: (page: number) => string,
    private readonly load: Loader,
    private readonly clock: Clock,
    private readonly ready: (page: number) => void,
  ) {}

  /** The picture of a page, if it is here. */
  of(page: number): HTMLImageElement | null {
    return this.#pictures.get(page) ?? null;
  }

  /** Has these pages loaded, the first one first; what is far from them is let go. */
  want(pages: readonly number[]): void {
    this.#wanted = pages;
    for (const page of [...this.#pictures.keys()]) {
      if (this.#pictures.size > KEPT && !pages.includes(page)) {
        this.#pictures.delete(page);
      }
    }
    pages.forEach((page) => void this.#fetch(page));
  }

  /** Nothing is loaded any more. */
  end(): void {
    this.#over = true;
    this.#pictures.clear();
  }

  async #fetch(page: number): Promise<void> {
    if (this.#over || this.#pictures.has(page) || this.#loading.has(page)) {
      return;
    }
    this.#loading.add(page);
    try {
      const image = await this.load(this.address(page));
      if (!this.#over) {
        this.#pictures.set(page, image);
        this.ready(page);
      }
    } catch {
      // The network, or a server that starts: asked again for as long as the page is wanted
      this.clock.after(RETRY_MILLIS, () => this.#wanted.includes(page) && void this.#fetch(page));
    } finally {
      this.#loading.delete(page);
    }
  }
}
