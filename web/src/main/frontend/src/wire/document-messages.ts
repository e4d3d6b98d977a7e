/** The wire's messages about the document that both look at; a part of those in messages.ts. */
import type { Side } from './messages';

/** Where a document is open: a page from 1 on, and thousandths of its height. */
export interface Spot {
  readonly page: number;
  readonly offset: number;
}

/** The document that both look at; without `showing`, none. */
export interface DocumentState extends Spot {
  readonly type: 'document.state';
  readonly showing?: string | null;
  readonly document?: string | null;
  readonly title?: string | null;
  readonly layout?: 'horizontal' | 'vertical' | null;
  /** Width and height of each page in turn, in pixels. */
  readonly pages: readonly number[];
  readonly turn: number;
  readonly guestTurns: boolean;
  readonly saveable: boolean;
  /** To the host, where nobody in the meeting has closed it. */
  readonly withdrawn?: 'removed' | 'unapproved' | null;
}

export interface DocumentTurned extends Spot {
  readonly type: 'document.turned';
  readonly showing: string;
  readonly turn: number;
  readonly by: Side;
}

/** Where somebody points at, in ten-thousandths of the page. */
export interface DocumentPointer {
  readonly type: 'document.pointer';
  readonly showing: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly there: boolean;
}

/** What a browser asks for. */
export type DocumentRequest =
  | ({ readonly type: 'document.show'; readonly document: string } & Spot)
  | ({ readonly type: 'document.turn'; readonly showing: string } & Spot)
  | { readonly type: 'document.allow'; readonly showing: string; readonly guestTurns: boolean }
  | { readonly type: 'document.close'; readonly showing: string }
  | DocumentPointer;

/** What a browser hears. */
export type DocumentNotice = DocumentState | DocumentTurned | DocumentPointer;
