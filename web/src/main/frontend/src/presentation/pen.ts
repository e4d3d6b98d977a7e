/** The host's pen and highlighter: what the hand does on the pages becomes lines. */
import { find } from '../page/dom';
import type { Clock } from '../wire/clock';
import type { Stroke, Tool } from '../wire/ink-messages';
import { MAX_POINTS, type Ink } from './ink';
import type { InkLayer } from './ink-layer';
import type { PageColumn } from './page-column';
import { placeIn, type Place } from './pointers';
import type { Presentation } from './presentation';

/** Ten times a second at most, of which the server takes thirty. */
const EVERY_MILLIS = 100;
/** Points that lie closer together say nothing more, in ten-thousandths of the page. */
const CLOSE = 20;
const TOOLS = ['pen', 'highlighter'] as const;

/** Whether a place is far enough from where the line ends to be a point of it. */
export const isFurther = (points: readonly number[], { x, y }: Pick<Place, 'x' | 'y'>): boolean =>
  points.length < 2 || Math.hypot(x - (points.at(-2) ?? 0), y - (points.at(-1) ?? 0)) >= CLOSE;

export interface PenParts {
  readonly presentation: Presentation;
  readonly pages: PageColumn;
  readonly ink: Ink;
  readonly layer: InkLayer;
  readonly clock: Clock;
}

export class Pen {
  readonly #parts: PenParts;
  readonly #undo = find<HTMLButtonElement>('#document-undo');
  readonly #clear = find<HTMLButtonElement>('#document-clear');
  #tool: Tool | null = null;
  #resting = false;
  /** Where the last line was drawn, for pages that stand below each other. */
  #drawnOn = 0;

  constructor(parts: PenParts) {
    this.#parts = parts;
    for (const tool of TOOLS) {
      find(`#document-${tool}`).addEventListener('click', () => this.#take(this.#tool === tool ? null : tool));
    }
    this.#undo.addEventListener('click', () => parts.ink.undo(this.#page));
    this.#clear.addEventListener('click', () => parts.ink.clear(this.#page));
    parts.pages.place.addEventListener('pointerdown', (event) => this.#down(event));
    document.addEventListener('keydown', (event) => this.#key(event), { capture: true });
  }

  /** Something else is shown, or stands on the pages; without a document there is nothing to draw on. */
  changed(): void {
    if (this.#parts.presentation.shown === null && this.#tool) {
      this.#take(null);
    }
    this.#undo.disabled = !this.#parts.ink.undoable(this.#page);
    this.#clear.disabled = this.#parts.ink.on(this.#page).length === 0;
  }

  /** The page that can be seen: of several the one that was drawn on. */
  get #page(): number {
    const open = this.#parts.presentation.shown?.spot.page ?? 0;
    const seen = this.#parts.pages.seen();
    if (seen.includes(this.#drawnOn)) {
      return this.#drawnOn;
    }
    return seen.find((page) => this.#parts.ink.undoable(page)) ?? open;
  }

  #take(tool: Tool | null): void {
    this.#tool = tool;
    for (const one of TOOLS) {
      find(`#document-${one}`).setAttribute('aria-pressed', String(one === tool));
    }
    const { place } = this.#parts.pages;
    if (tool) {
      place.dataset['tool'] = tool;
    } else {
      delete place.dataset['tool'];
    }
    this.changed();
  }

  #down(down: PointerEvent): void {
    const page = (down.target as Element).closest<HTMLElement>('.document-page');
    const tool = this.#tool;
    if (!tool || !page || down.button !== 0 || !down.isPrimary) {
      return;
    }
    down.preventDefault();
    const { place } = this.#parts.pages;
    place.dataset['drawing'] = 'true';
    place.setPointerCapture(down.pointerId);
    const number = Number(page.dataset['page']);
    const at = (event: PointerEvent) => placeIn(page.getBoundingClientRect(), number, event.clientX, event.clientY);
    const first = at(down);
    let stroke: Stroke = { page: number, tool, points: [first.x, first.y] };
    this.#grow(stroke);
    const over = new AbortController();
    const moves = (event: PointerEvent) => {
      for (const one of event.getCoalescedEvents?.() ?? [event]) {
        stroke = this.#further(stroke, at(one));
      }
      this.#grow(stroke);
    };
    const up = () => {
      over.abort();
      delete place.dataset['drawing'];
      this.#finish(stroke);
    };
    place.addEventListener('pointermove', moves, over);
    place.addEventListener('pointerup', up, over);
    place.addEventListener('pointercancel', up, over);
  }

  #further(stroke: Stroke, { x, y }: Place): Stroke {
    if (!isFurther(stroke.points, { x, y })) {
      return stroke;
    }
    const longer = { ...stroke, points: [...stroke.points, x, y] };
    if (longer.points.length < 2 * MAX_POINTS) {
      return longer;
    }
    this.#finish(longer);
    return { ...stroke, points: [x, y] };
  }

  #grow(stroke: Stroke): void {
    this.#parts.layer.grow(stroke);
    if (!this.#resting) {
      this.#resting = true;
      this.#parts.ink.drawing(stroke);
      this.#parts.clock.after(EVERY_MILLIS, () => (this.#resting = false));
    }
  }

  #finish(stroke: Stroke): void {
    this.#drawnOn = stroke.page;
    this.#parts.layer.grow(null);
    this.#parts.ink.drawn(stroke);
    this.changed();
  }

  /** Esc puts the pen away before it closes the document; Ctrl+Z takes back what was done last. */
  #key(event: KeyboardEvent): void {
    const free = document.querySelector('dialog[open]') === null && !event.isComposing;
    if (!this.#parts.presentation.shown || !free) {
      return;
    }
    if (event.key === 'Escape' && this.#tool) {
      event.preventDefault();
      this.#take(null);
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !isWriting(event.target)) {
      event.preventDefault();
      this.#parts.ink.undo(this.#page);
    }
  }
}

/** What is typed has an undo of its own. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
