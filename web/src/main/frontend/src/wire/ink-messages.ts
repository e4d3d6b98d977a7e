/** The wire's messages about what the host draws on a page; a part of those in messages.ts. */

export type Tool = 'pen' | 'highlighter';

/** One line. Points are across and down in turn, in ten-thousandths of the page. */
export interface Line {
  readonly tool: Tool;
  readonly points: readonly number[];
}

export interface Stroke extends Line {
  readonly page: number;
}

/** All that stands on a page. */
export interface InkState {
  readonly type: 'document.ink';
  readonly showing: string;
  readonly revision: number;
  readonly page: number;
  readonly strokes: readonly Line[];
  readonly undoable: boolean;
}

/** A line that the other side is drawing, as long as it is by now. */
export interface Growing extends Stroke {
  readonly type: 'document.growing';
  readonly showing: string;
  readonly revision: number;
}

/** What a browser asks for. */
export type InkRequest =
  | ({ readonly type: 'document.drawing' | 'document.draw'; readonly showing: string } & Stroke)
  | { readonly type: 'document.undo' | 'document.clear'; readonly showing: string; readonly page: number };

/** What a browser hears. */
export type InkNotice = InkState | Growing;
