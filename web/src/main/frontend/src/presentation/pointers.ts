/** Where the two point at on a page: the own place is told now and then, the other side's is drawn with its name. */
import { find, make } from '../page/dom';
import { text } from '../page/texts';
import type { Clock } from '../wire/clock';
import type { DocumentPointer } from '../wire/document-messages';
import type { Side } from '../wire/messages';

/** Twenty a second at most. */
const EVERY_MILLIS = 50;
const WHOLE = 10_000;

export interface Place {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** The place of a pointer within a page, in ten-thousandths. */
export const placeIn = (box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>, page: number, x: number, y: number): Place => {
  const share = (at: number, from: number, length: number) =>
    Math.max(0, Math.min(WHOLE, Math.round(((at - from) / Math.max(1, length)) * WHOLE)));
  return { page, x: share(x, box.left, box.width), y: share(y, box.top, box.height) };
};

export class Pointers {
  readonly #peer: HTMLElement;
  #last: Place | null = null;
  #told: Place | null = null;
  #resting = false;

  constructor(
    other: Side,
    private readonly page: (number: number) => HTMLElement | null,
    private readonly clock: Clock,
    private readonly tell: (place: Place | null) => void,
  ) {
    const arrow = make('span', { class: 'icon icon-pointer', 'aria-hidden': 'true' });
    this.#peer = make('div', { class: 'peer-pointer', 'aria-hidden': 'true' }, arrow, make('span', {}, text(`peer.${other}.name`)));
    const pages = find('#document-pages');
    pages.addEventListener('pointermove', (event) => this.#moved(event));
    pages.addEventListener('pointerdown', (event) => this.#moved(event));
    pages.addEventListener('pointerleave', () => this.#moved(null));
  }

  peer(pointer: DocumentPointer | null): void {
    const page = pointer && this.page(pointer.page);
    if (!page) {
      this.#peer.remove();
      return;
    }
    this.#peer.style.left = `${pointer.x / 100}%`;
    this.#peer.style.top = `${pointer.y / 100}%`;
    if (this.#peer.parentElement !== page) {
      page.append(this.#peer);
    }
  }

  #moved(event: PointerEvent | null): void {
    // What the hand draws says where it is
    const draws = find('#document-pages').dataset['drawing'] === 'true';
    const page = event && !draws && (event.target as Element).closest<HTMLElement>('.document-page');
    this.#last = page ? placeIn(page.getBoundingClientRect(), Number(page.dataset['page']), event.clientX, event.clientY) : null;
    if (!this.#resting) {
      this.#now();
    }
  }

  /** Says where it is, and after a rest where it has come to meanwhile. */
  #now(): void {
    if (this.#last === this.#told) {
      return;
    }
    this.#told = this.#last;
    this.tell(this.#last);
    this.#resting = true;
    this.clock.after(EVERY_MILLIS, () => {
      this.#resting = false;
      this.#now();
    });
  }
}
