/**
 * What is drawn on the pages of one showing, as this window sees it: what the server says, and own lines that it has not
 * answered yet. Each request is answered once, in the order in which they were sent.
 */
import type { InkNotice, InkRequest, InkState, Line, Growing, Stroke } from '../wire/ink-messages';

export type InkTrouble = 'full' | 'undrawn';

export interface InkView {
  /** All that stands on a page from now on. */
  draw(page: number, lines: readonly Line[]): void;
  /** The line that the other side is drawing, or none any more. */
  peer(stroke: Stroke | null): void;
  trouble(trouble: InkTrouble): void;
}

export interface InkParts {
  readonly view: InkView;
  /** Whether it could be sent. */
  readonly send: (message: InkRequest) => boolean;
}

/** How far a line goes before the next one begins. */
export const MAX_POINTS = 400;

export class Ink {
  readonly #parts: InkParts;
  #showing: string | null = null;
  #pages = new Map<number, InkState>();
  /** What was asked and not answered: lines, and null for what is no line. */
  #asked: (Stroke | null)[] = [];
  #revision = 0;
  /** Lines that a server which was started again knows nothing of. */
  #kept: Stroke[] = [];
  #again: Stroke[] = [];

  constructor(parts: InkParts) {
    this.#parts = parts;
  }

  /** What is seen on a page. */
  on(page: number): readonly Line[] {
    const own = this.#asked.filter((stroke): stroke is Stroke => stroke?.page === page);
    return [...(this.#pages.get(page)?.strokes ?? []), ...own];
  }

  /** Whether anything can be taken back there. */
  undoable(page: number): boolean {
    return this.#pages.get(page)?.undoable === true || this.#asked.some((stroke) => stroke?.page === page);
  }

  /** The showing of which all this is; another one begins with empty pages. */
  show(showing: string | null): void {
    if (showing !== this.#showing) {
      this.#empty();
      this.#showing = showing;
      this.#again = [];
    }
  }

  /** What stands here may be old; the server is about to say how things are. */
  renew(): void {
    const pages = [...this.#pages.keys()];
    this.#kept = pages.flatMap((page) => this.on(page).map((line) => ({ page, tool: line.tool, points: line.points })));
    this.#empty();
  }

  /** Draws once more what stood there before {@link renew}, now on the pages that are shown. */
  again(): void {
    this.#again = this.#kept;
    this.#kept = [];
    this.#next();
  }

  /** A line is this long by now. */
  drawing(stroke: Stroke): void {
    if (this.#showing) {
      this.#parts.send({ type: 'document.drawing', showing: this.#showing, ...stroke });
    }
  }

  /** A line has been drawn. */
  drawn(stroke: Stroke): void {
    if (this.#ask((showing) => ({ type: 'document.draw', showing, ...stroke }), stroke)) {
      this.#parts.view.draw(stroke.page, this.on(stroke.page));
    }
  }

  undo(page: number): void {
    if (this.undoable(page)) {
      this.#ask((showing) => ({ type: 'document.undo', showing, page }), null);
    }
  }

  clear(page: number): void {
    if (this.on(page).length > 0) {
      this.#ask((showing) => ({ type: 'document.clear', showing, page }), null);
    }
  }

  heard(notice: InkNotice): void {
    if (notice.showing !== this.#showing) {
      return;
    }
    if (notice.type === 'document.growing') {
      this.#growing(notice);
    } else {
      this.#state(notice);
    }
  }

  /** The server did not take what was asked first. */
  refused(code: string): void {
    const stroke = this.#asked.shift();
    this.#again = [];
    if (stroke) {
      this.#parts.view.draw(stroke.page, this.on(stroke.page));
    }
    if (code !== 'document.not_now') {
      this.#parts.view.trouble(code === 'document.full' ? 'full' : 'undrawn');
    }
  }

  /** One that comes late is on the page already, or was taken back. */
  #growing(line: Growing): void {
    if (line.revision >= this.#revision) {
      this.#parts.view.peer({ page: line.page, tool: line.tool, points: line.points });
    }
  }

  #state(state: InkState): void {
    this.#asked.shift();
    this.#revision = Math.max(this.#revision, state.revision);
    if (state.revision >= (this.#pages.get(state.page)?.revision ?? 0)) {
      this.#pages.set(state.page, state);
    }
    this.#parts.view.peer(null);
    this.#parts.view.draw(state.page, this.on(state.page));
    this.#next();
  }

  #next(): void {
    const stroke = this.#asked.length === 0 ? this.#again.shift() : undefined;
    if (stroke) {
      this.drawn(stroke);
    }
  }

  #ask(message: (showing: string) => InkRequest, stroke: Stroke | null): boolean {
    if (this.#showing === null) {
      return false;
    }
    const sent = this.#parts.send(message(this.#showing));
    if (sent) {
      this.#asked.push(stroke);
    } else {
      this.#parts.view.trouble('undrawn');
    }
    return sent;
  }

  #empty(): void {
    const pages = new Set([...this.#pages.keys(), ...this.#asked.flatMap((stroke) => stroke?.page ?? [])]);
    this.#pages = new Map();
    this.#asked = [];
    this.#revision = 0;
    this.#parts.view.peer(null);
    pages.forEach((page) => this.#parts.view.draw(page, []));
  }
}
