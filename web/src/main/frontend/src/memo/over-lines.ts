/**
 * Text typed over a selection of several lines is put in by the editor itself. Left to the browser, Chromium joins the
 * lines with style attributes of its own, which the page's policy refuses and reports.
 */
import type { EditorState, TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** What of an input event decides. */
export interface Typed {
  readonly inputType: string;
  readonly data: string | null;
  readonly cancelable: boolean;
  readonly isComposing: boolean;
}

/** The edit to make in the browser's place, or null where the browser's own is fine. */
export const instead = (state: EditorState, typed: Typed): TransactionSpec | null => {
  const { from, to } = state.selection.main;
  const plain = typed.inputType === 'insertText' && typed.data !== null && typed.cancelable && !typed.isComposing;
  if (!plain || state.doc.lineAt(from).to >= to) {
    return null;
  }
  return { ...state.replaceSelection(typed.data ?? ''), userEvent: 'input.type', scrollIntoView: true };
};

export const overLines = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const edit = instead(view.state, event);
    if (edit !== null) {
      event.preventDefault();
      view.dispatch(edit);
    }
    return edit !== null;
  },
});
