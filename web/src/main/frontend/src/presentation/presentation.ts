/**
 * The document of one window: what the server says is shown, and what the person does with it. A turn shows at once and is told
 * to the server; until its answer has come, turns of the other side are passed over, for the server had them before.
 */
import type { DocumentPointer, DocumentState, DocumentTurned, Spot } from '../wire/document-messages';
import type { MeetingRequest, Side } from '../wire/messages';
import type { InkNotice } from '../wire/ink-messages';
import type { Ink, InkTrouble } from './ink';
import { showingOf, stepped, type Showing } from './showing';

export type Trouble = 'unusable' | 'screen' | 'unsaved' | 'removed' | 'unapproved' | InkTrouble;

const INK = ['document.draw', 'document.undo', 'document.clear'];
/** What comes again by itself, and is no loss. */
const PASSING = ['document.pointer', 'document.drawing'];

export interface PresentationView {
  /** Shows the document as a whole, or none. */
  show(showing: Showing | null, mayTurn: boolean): void;
  /** Turns to a spot; `own` where this person did so in this window, which is there already. */
  turn(showing: Showing, own: boolean): void;
  pointer(pointer: DocumentPointer | null): void;
  trouble(trouble: Trouble): void;
}

export interface PresentationParts {
  readonly side: Side;
  readonly view: PresentationView;
  readonly ink: Ink;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
  /** Ends the sharing of the own screen, if there is one. */
  readonly freeStage: () => void;
}

export class Presentation {
  readonly #parts: PresentationParts;
  #shown: Showing | null = null;
  /** Where the server has it, which own turns may be ahead of. */
  #server: Spot = { page: 1, offset: 0 };
  /** Own turns that the server has not answered. */
  #pending = 0;
  /** The next state is the first after a welcome. */
  #fresh = false;
  /** The document that this window has asked a server to show again that knew nothing of it. */
  #back: string | null = null;
  #over = false;

  constructor(parts: PresentationParts) {
    this.#parts = parts;
  }

  get shown(): Showing | null {
    return this.#shown;
  }

  get mayTurn(): boolean {
    return this.#shown !== null && (this.#parts.side === 'host' || this.#shown.guestTurns);
  }

  /** The host opens a document of the library. */
  open(document: string): void {
    this.#parts.freeStage();
    this.#ask({ type: 'document.show', document, page: 1, offset: 0 });
  }

  close(): void {
    if (this.#shown && this.#parts.side === 'host') {
      this.#ask({ type: 'document.close', showing: this.#shown.showing });
    }
  }

  /** The host lets the guest turn pages, or not any more. */
  allow(guestTurns: boolean): void {
    if (this.#shown && this.#parts.side === 'host') {
      this.#ask({ type: 'document.allow', showing: this.#shown.showing, guestTurns });
    }
  }

  step(step: 'next' | 'previous' | 'first' | 'last'): void {
    const spot = this.#shown && stepped(this.#shown, step);
    if (spot) {
      this.turn(spot, false);
    }
  }

  /** @param seen whether the window shows that spot already, as after scrolling */
  turn(spot: Spot, seen: boolean): void {
    const shown = this.#shown;
    if (!shown || !this.mayTurn || (spot.page === shown.spot.page && spot.offset === shown.spot.offset)) {
      return;
    }
    if (this.#parts.send({ type: 'document.turn', showing: shown.showing, ...spot })) {
      this.#pending += 1;
      this.#shown = { ...shown, spot };
      this.#parts.view.turn(this.#shown, seen);
    }
  }

  /** Where this person points at; null where at nothing. */
  point(at: { page: number; x: number; y: number } | null): void {
    if (this.#shown) {
      const { showing, spot } = this.#shown;
      const place = at ?? { page: spot.page, x: 0, y: 0 };
      this.#parts.send({ type: 'document.pointer', showing, ...place, there: at !== null });
    }
  }

  heard(notice: DocumentState | DocumentTurned | DocumentPointer | InkNotice): void {
    if (this.#over) {
      return;
    }
    if (notice.type === 'document.state') {
      this.#state(notice);
    } else if (notice.type === 'document.ink' || notice.type === 'document.growing') {
      this.#parts.ink.heard(notice);
    } else if (notice.showing === this.#shown?.showing) {
      if (notice.type === 'document.turned') {
        this.#turned(this.#shown, notice);
      } else {
        this.#parts.view.pointer(notice.there ? notice : null);
      }
    }
  }

  /** The server did not take a message of this type. */
  refused(type: string, code: string): void {
    if (INK.includes(type)) {
      return this.#parts.ink.refused(code);
    }
    if (!type.startsWith('document.') || PASSING.includes(type)) {
      return;
    }
    if (type === 'document.turn') {
      this.#turnBack();
    }
    if (code === 'unavailable' || code === 'too_fast') {
      this.#parts.view.trouble('unsaved');
    } else if (type === 'document.show') {
      this.#parts.view.trouble(code === 'document.unusable' ? 'unusable' : 'screen');
    }
  }

  /** The server knows this window again; its next words say what is shown. */
  welcome(): void {
    this.#fresh = true;
    this.#pending = 0;
  }

  /** This window is not the meeting's any more, until a welcome comes again. */
  leave(): void {
    this.#shown = null;
    this.#parts.ink.show(null);
    this.#parts.view.show(null, false);
  }

  end(): void {
    this.#over = true;
    this.leave();
  }

  /** A turn that was not taken is undone: both look at the same page, or the record would be wrong. */
  #turnBack(): void {
    this.#pending = Math.max(0, this.#pending - 1);
    if (this.#shown && this.#pending === 0) {
      this.#shown = { ...this.#shown, spot: this.#server };
      this.#parts.view.turn(this.#shown, false);
    }
  }

  #state(state: DocumentState): void {
    const before = this.#shown;
    const next = showingOf(state);
    const fresh = this.#fresh;
    this.#fresh = false;
    if (fresh) {
      this.#parts.ink.renew();
    }
    if (next === null && before !== null && fresh && this.#parts.side === 'host') {
      // A server that was started again knows nothing of it
      this.#ask({ type: 'document.show', document: before.document, ...before.spot });
      this.#back = before.document;
    }
    this.#server = next?.spot ?? this.#server;
    const same = next !== null && next.showing === before?.showing;
    this.#pending = same ? this.#pending : 0;
    this.#shown = same && this.#pending > 0 ? { ...next, spot: before.spot } : next;
    this.#parts.ink.show(next?.showing ?? null);
    this.#parts.view.show(this.#shown, this.mayTurn);
    if (next) {
      this.#drawAgain(next);
    } else if (state.withdrawn) {
      this.#parts.view.trouble(state.withdrawn);
    }
  }

  /** What stood on the pages before the server was started again. */
  #drawAgain({ document }: Showing): void {
    if (document === this.#back) {
      this.#parts.ink.again();
    }
    this.#back = null;
  }

  #turned(shown: Showing, notice: DocumentTurned): void {
    if (notice.turn <= shown.turn) {
      return;
    }
    this.#server = { page: notice.page, offset: notice.offset };
    if (notice.by === this.#parts.side && this.#pending > 0) {
      this.#pending -= 1;
    }
    if (this.#pending > 0) {
      this.#shown = { ...shown, turn: notice.turn };
      return;
    }
    const spot = this.#server;
    const moved = spot.page !== shown.spot.page || spot.offset !== shown.spot.offset;
    this.#shown = { ...shown, turn: notice.turn, spot };
    if (moved) {
      this.#parts.view.turn(this.#shown, false);
    }
  }

  #ask(message: MeetingRequest): void {
    if (!this.#parts.send(message)) {
      this.#parts.view.trouble('unsaved');
    }
  }
}
