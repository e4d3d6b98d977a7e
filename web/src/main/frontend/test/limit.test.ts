import { EditorState, Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { between } from '../src/memo/changes';
import { characters, clean, cleaned, limited, MOST_CHARACTERS, type Refusal } from '../src/memo/limit';

const memo = (doc: string) => {
  const told: Refusal[] = [];
  let state = EditorState.create({ doc, extensions: [clean, limited((refusal) => told.push(refusal))] });
  return {
    told,
    text: () => state.doc.toString(),
    insert(insert: string, userEvent: string, at = state.doc.length) {
      state = state.update({ changes: { from: at, insert }, userEvent }).state;
    },
  };
};

const FULL = 'あ'.repeat(MOST_CHARACTERS);

describe('ME1 limit of the memo', () => {
  it('counts characters, not units', () => {
    expect(characters(Text.of(['😀あ', 'b']))).toBe(4);
  });

  it('takes ten thousand characters, also outside the basic plane', () => {
    const { text, told, insert } = memo('');
    insert('𠮷'.repeat(MOST_CHARACTERS), 'input.paste');
    expect(characters(Text.of(text().split('\n')))).toBe(MOST_CHARACTERS);
    expect(told).toEqual([]);
  });

  it('stops typing at the limit and says so', () => {
    const { text, told, insert } = memo(FULL);
    insert('x', 'input.type');
    expect(text()).toBe(FULL);
    expect(told).toEqual(['full']);
  });

  it('refuses a megabyte whole and leaves the text as it was', () => {
    const { text, told, insert } = memo('元の文');
    insert('x'.repeat(1_000_000), 'input.paste');
    expect(text()).toBe('元の文');
    expect(told).toEqual(['paste']);
  });

  it('never stops a word being composed', () => {
    const { text, told, insert } = memo(FULL);
    insert('か', 'input.type.compose');
    expect(text()).toBe(`${FULL}か`);
    expect(told).toEqual([]);
  });

  it('lets a text over the limit become shorter', () => {
    let state = EditorState.create({ doc: `${FULL}xyz`, extensions: limited(() => {}) });
    state = state.update({ changes: { from: 0, to: 2 }, userEvent: 'delete' }).state;
    expect(state.doc.length).toBe(MOST_CHARACTERS + 1);
  });
});

describe('clean input', () => {
  it('drops control characters and lone surrogates, keeps tab, lines and right-to-left text', () => {
    expect(cleaned('a\u0000b\tc\r\nd\re\u001b\ud800f\udc00😀 שלום')).toBe('ab\tc\nd\nef😀 שלום');
  });

  it('cleans what is pasted and keeps the caret behind it', () => {
    let state = EditorState.create({ doc: 'xy', selection: { anchor: 1 }, extensions: clean });
    state = state.update({ changes: { from: 1, insert: 'a\u0000b' }, userEvent: 'input.paste' }).state;
    expect(state.doc.toString()).toBe('xaby');
    expect(state.selection.main.head).toBe(3);
  });
});

describe('between', () => {
  it.each([
    ['', 'あ'],
    ['あ', ''],
    ['同じ', '同じ'],
    ['一二三', '一\n三'],
    ['a😀b', 'a😁b'],
    ['aa', 'aaa'],
    ['x\ny\nz', 'x\nz'],
  ])('turns %j into %j', (before, after) => {
    const change = between(Text.of(before.split('\n')), Text.of(after.split('\n')));
    expect(change.apply(Text.of(before.split('\n'))).toString()).toBe(after);
    expect(cleaned(JSON.stringify(change))).toBe(JSON.stringify(change));
  });
});
