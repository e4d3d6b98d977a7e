/**
 * The memo's length and characters. Typing stops at the limit and a paste that does not fit is refused whole; nothing is
 * ever cut. A word being composed, the other side's text and an undo are never stopped: the server leaves room for them.
 */
import { EditorState, Transaction, type Extension, type Text } from '@codemirror/state';

export const MOST_CHARACTERS = 10_000;

export type Refusal = 'full' | 'paste';

/** Characters as people count them: one each, also where UTF-16 needs two units. */
export const characters = (text: Text): number => {
  let pairs = 0;
  for (const piece of text.iter()) {
    for (let i = 0; i < piece.length; i++) {
      pairs += (piece.codePointAt(i) ?? 0) > 0xffff ? 1 : 0;
    }
  }
  return text.length - pairs;
};

/** Whether `after` may replace `before`, and if not, why. */
export const judge = (before: Text, after: Text, event: (name: string) => boolean): Refusal | null => {
  if (after.length <= MOST_CHARACTERS || event('input.type.compose') || event('undo') || event('redo')) {
    return null;
  }
  const count = characters(after);
  if (count <= MOST_CHARACTERS || count <= characters(before)) {
    return null;
  }
  return event('input.paste') || event('input.drop') ? 'paste' : 'full';
};

export const limited = (tell: (refusal: Refusal) => void): Extension =>
  EditorState.transactionFilter.of((change) => {
    if (!change.docChanged || change.annotation(Transaction.remote)) {
      return change;
    }
    const refusal = judge(change.startState.doc, change.newDoc, (name) => change.isUserEvent(name));
    if (refusal === null) {
      return change;
    }
    tell(refusal);
    return [];
  });

// Control characters but tab and line feed, and halves of a surrogate pair that stand alone (that is what `u` makes of them).
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff]/gu;

/** The text without what no memo needs and some storage cannot keep. */
export const cleaned = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNWANTED, '');

/** Lets only clean text in, however it comes. */
export const clean: Extension = EditorState.transactionFilter.of((change) => {
  if (!change.docChanged || change.annotation(Transaction.remote)) {
    return change;
  }
  const changes: { from: number; to: number; insert: Text }[] = [];
  let dirty = false;
  change.changes.iterChanges((from, to, _from, _to, inserted) => {
    const text = inserted.toString();
    const kept = cleaned(text);
    dirty ||= kept !== text;
    changes.push({ from, to, insert: change.startState.toText(kept) });
  });
  if (!dirty) {
    return change;
  }
  const userEvent = change.annotation(Transaction.userEvent);
  const changed = change.startState.changes(changes);
  return {
    changes: changed,
    selection: { anchor: changed.mapPos(change.startState.selection.main.head, 1) },
    scrollIntoView: true,
    ...(userEvent ? { userEvent } : {}),
  };
});
