/** Small pure operations on CodeMirror's change sets that its packages do not bring. */
import { ChangeSet, type Text } from '@codemirror/state';

/** All changes as one; `length` is the length of the text before the first. */
export const compose = (changes: readonly ChangeSet[], length: number): ChangeSet =>
  changes.reduce((all, next) => all.compose(next), ChangeSet.empty(length));

/** One replacement that turns `before` into `after`: what is alike at both ends stays, and no character is split. */
export const between = (before: Text, after: Text): ChangeSet => {
  const old = before.toString();
  const now = after.toString();
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old.charCodeAt(start) === now.charCodeAt(start)) {
    start++;
  }
  start -= splitsPair(old, start) || splitsPair(now, start) ? 1 : 0;
  let end = 0;
  while (end < most - start && old.charCodeAt(old.length - 1 - end) === now.charCodeAt(now.length - 1 - end)) {
    end++;
  }
  end -= splitsPair(old, old.length - end) || splitsPair(now, now.length - end) ? 1 : 0;
  return ChangeSet.of(
    old === now ? [] : { from: start, to: old.length - end, insert: after.slice(start, now.length - end) },
    old.length,
  );
};

const splitsPair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff;
