import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { instead, type Typed } from '../src/memo/over-lines';

const state = (doc: string, anchor: number, head: number) => EditorState.create({ doc, selection: { anchor, head } });
const typed = (change: Partial<Typed> = {}): Typed => ({
  inputType: 'insertText',
  data: 'あ',
  cancelable: true,
  isComposing: false,
  ...change,
});

describe('text typed over a selection of several lines', () => {
  it('is put in by the editor', () => {
    const before = state('ab\ncd\nef', 1, 7);
    const edit = instead(before, typed());
    const after = before.update(edit ?? {});
    expect(after.state.doc.toString()).toBe('aあf');
    expect(after.state.selection.main.head).toBe(2);
    expect(after.isUserEvent('input.type')).toBe(true);
  });

  it('is put in by the editor, too, where only the line break is selected backwards', () => {
    const before = state('a\n', 2, 1);
    expect(before.update(instead(before, typed()) ?? {}).state.doc.toString()).toBe('aあ');
  });

  it.each([
    ['inside one line', state('ab\ncd', 0, 2), typed()],
    ['without a selection', state('ab\ncd', 2, 2), typed()],
    ['of a word being composed', state('ab\ncd', 0, 4), typed({ inputType: 'insertCompositionText', cancelable: false })],
    ['of a deletion', state('ab\ncd', 0, 4), typed({ inputType: 'deleteContentBackward', data: null })],
  ])('is left to the browser %s', (_, before, event) => {
    expect(instead(before, event)).toBeNull();
  });
});
