/** How a document is turned: left and right half, swipe, keys, wheel; and moved about while it is enlarged. */
import type { PageColumn } from './page-column';
import type { Presentation } from './presentation';

const SWIPE = 48;
const LINE = 80;
const SLACK = 6;

/** What a movement of a finger means: to the left is onwards, as with paper. */
export const swiped = (x: number, y: number): 'next' | 'previous' | null => {
  if (Math.abs(x) < SWIPE || Math.abs(x) < 1.5 * Math.abs(y)) {
    return null;
  }
  return x < 0 ? 'next' : 'previous';
};

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

export class Gestures {
  #moved = false;

  constructor(
    private readonly presentation: Presentation,
    private readonly pages: PageColumn,
  ) {
    const { place } = pages;
    place.addEventListener('click', (event) => this.#click(event));
    place.addEventListener('pointerdown', (event) => this.#down(event));
    place.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    document.addEventListener('keydown', (event) => this.#key(event));
  }

  get #slides(): boolean {
    return this.presentation.shown?.layout === 'horizontal';
  }

  /** The hand holds a pen, and turns no page. */
  get #draws(): boolean {
    return this.pages.place.dataset['tool'] !== undefined;
  }

  #click(event: MouseEvent): void {
    if (this.#moved || this.#draws || !this.#slides || this.pages.zoom > 1) {
      return;
    }
    const box = this.pages.place.getBoundingClientRect();
    this.presentation.step(event.clientX < box.left + box.width / 2 ? 'previous' : 'next');
  }

  #down(down: PointerEvent): void {
    this.#moved = false;
    if (this.#draws) {
      return;
    }
    const over = new AbortController();
    const { place, zoom } = this.pages;
    const from = { left: place.scrollLeft, top: place.scrollTop };
    const way = (event: PointerEvent) => [event.clientX - down.clientX, event.clientY - down.clientY] as const;
    const moves = (event: PointerEvent) => {
      const [x, y] = way(event);
      this.#moved ||= Math.hypot(x, y) > SLACK;
      if (zoom > 1 && down.pointerType === 'mouse' && event.buttons === 1) {
        place.scrollTo(from.left - x, from.top - y);
      }
    };
    const up = (event: PointerEvent) => {
      over.abort();
      const step = down.pointerType !== 'mouse' && zoom === 1 && this.#slides ? swiped(...way(event)) : null;
      if (step) {
        this.presentation.step(step);
      }
    };
    addEventListener('pointermove', moves, over);
    addEventListener('pointerup', up, over);
    addEventListener('pointercancel', () => over.abort(), over);
  }

  #wheel(event: WheelEvent): void {
    if (event.ctrlKey) {
      event.preventDefault();
      this.pages.enlarge(event.deltaY < 0 ? 1 : -1);
    }
  }

  #key(event: KeyboardEvent): void {
    const { shown } = this.presentation;
    if (!shown || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) {
      return;
    }
    const step = STEPS[event.key];
    if (event.key === 'Escape') {
      this.presentation.close();
    } else if (!this.presentation.mayTurn) {
      return;
    } else if (shown.layout === 'vertical' && VERTICAL[event.key]) {
      this.pages.scrollBy(VERTICAL[event.key]?.(this.pages.place) ?? 0);
    } else if (shown.layout === 'horizontal' && step) {
      this.presentation.step(step);
    } else {
      return;
    }
    event.preventDefault();
  }
}

const VERTICAL: Readonly<Record<string, (place: HTMLElement) => number>> = {
  ArrowDown: () => LINE,
  ArrowUp: () => -LINE,
  PageDown: ({ clientHeight }) => clientHeight * 0.9,
  PageUp: ({ clientHeight }) => -clientHeight * 0.9,
  Home: ({ scrollHeight }) => -scrollHeight,
  End: ({ scrollHeight }) => scrollHeight,
};

/** Whoever types, or answers a question, means no page. */
const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="separator"]') !== null);
