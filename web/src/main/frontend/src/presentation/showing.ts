/**
 * One document on the stage, as this window sees it: plain values, and what follows from a turn. Nothing here knows the page
 * or the socket.
 */
import type { DocumentState, Spot } from '../wire/document-messages';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface Showing {
  /** Names this opening of the document. */
  readonly showing: string;
  readonly document: string;
  readonly title: string;
  readonly layout: 'horizontal' | 'vertical';
  readonly pages: readonly PageSize[];
  readonly turn: number;
  readonly spot: Spot;
  readonly guestTurns: boolean;
  /** Whether the guest may have the file itself. */
  readonly saveable: boolean;
}

export const THOUSAND = 1_000;

/** The document that the server speaks of; null where none is shown. */
export const showingOf = (state: DocumentState): Showing | null => {
  if (!state.showing) {
    return null;
  }
  const pages: PageSize[] = [];
  for (let i = 0; i + 1 < state.pages.length; i += 2) {
    pages.push({ width: state.pages[i] ?? 1, height: state.pages[i + 1] ?? 1 });
  }
  return {
    showing: state.showing,
    document: state.document ?? '',
    title: state.title ?? '',
    layout: state.layout ?? 'horizontal',
    pages,
    turn: state.turn,
    spot: { page: state.page, offset: state.offset },
    guestTurns: state.guestTurns,
    saveable: state.saveable,
  };
};

/** Which page a step leads to; null where the document ends there. */
export const stepped = (showing: Showing, step: 'next' | 'previous' | 'first' | 'last'): Spot | null => {
  const { page } = showing.spot;
  const to = { next: page + 1, previous: page - 1, first: 1, last: showing.pages.length }[step];
  return to < 1 || to > showing.pages.length || to === page ? null : { page: to, offset: 0 };
};

/** A page in a column of pages: where it begins, and how high it is. */
export interface Row {
  readonly top: number;
  readonly height: number;
}

/** Where a column of pages is open whose upper edge is scrolled to `top`. A page begins where the one before has ended. */
export const spotAt = (rows: readonly Row[], top: number): Spot => {
  let page = 1;
  rows.forEach((row, index) => {
    if (row.top <= top + 1) {
      page = index + 1;
    }
  });
  const row = rows[page - 1];
  const share = row && row.height > 0 ? (top - row.top) / row.height : 0;
  return { page, offset: Math.max(0, Math.min(THOUSAND, Math.round(share * THOUSAND))) };
};

/** How far a column of pages has to be scrolled for that spot. */
export const topOf = (rows: readonly Row[], spot: Spot): number => {
  const row = rows[spot.page - 1];
  return row ? row.top + (row.height * spot.offset) / THOUSAND : 0;
};

/** The pages whose pictures are worth having: the one that is seen first, then the next, then the one before. */
export const wanted = (count: number, page: number): readonly number[] =>
  [page, page + 1, page - 1].filter((one) => one >= 1 && one <= count);
