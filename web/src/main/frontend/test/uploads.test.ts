import { describe, expect, it } from 'vitest';
import { read } from '../src/document/carrier';
import { Uploads, type Answer, type Entry, type Moving, type Parcel } from '../src/document/uploads';

const setUp = () => {
  const sent: { name: string; answer: (answer: Answer) => void; moved: (moving: Moving) => void; abandoned: boolean }[] =
    [];
  const seen: string[] = [];
  const uploads = new Uploads<Parcel>(
    100,
    ({ name }, moved) => {
      let answer: (answer: Answer) => void = () => {};
      const promise = new Promise<Answer>((resolve) => (answer = resolve));
      const journey = { name, answer, moved, abandoned: false };
      sent.push(journey);
      return { answer: promise, abandon: () => (journey.abandoned = true) };
    },
    ({ file, progress }) => void seen.push(`${file.name} ${progress.state}`),
  );
  const entry = (place: number) => uploads.entries[place] as Entry<Parcel>;
  return { sent, seen, uploads, entry };
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('uploads', () => {
  it('DO1 sends several files one after the other', async () => {
    const { sent, seen, uploads, entry } = setUp();
    uploads.add([
      { name: 'a', size: 1 },
      { name: 'b', size: 2 },
    ]);
    expect(sent.map(({ name }) => name)).toEqual(['a']);
    expect(uploads.busy).toBe(true);
    sent[0]?.moved({ state: 'sending', percent: 40 });
    expect(entry(0).progress).toEqual({ state: 'sending', percent: 40 });
    sent[0]?.answer({ state: 'stored', document: 'one' });
    await settled();
    expect(sent.map(({ name }) => name)).toEqual(['a', 'b']);
    sent[1]?.answer({ state: 'refused', text: 'empty' });
    await settled();
    expect(seen).toEqual(['a waiting', 'b waiting', 'a sending', 'a sending', 'a stored', 'b sending', 'b refused']);
    expect(uploads.busy).toBe(false);
  });

  it('DO1 tells before sending that a file is too large', () => {
    const { sent, entry, uploads } = setUp();
    uploads.add([{ name: 'large', size: 101 }]);
    expect(entry(0).progress.state).toBe('tooLarge');
    expect(sent).toEqual([]);
    expect(uploads.busy).toBe(false);
  });

  it('DO1 a file that was taken out is sent no further and the next one goes', async () => {
    const { sent, entry, uploads } = setUp();
    uploads.add([
      { name: 'a', size: 1 },
      { name: 'b', size: 2 },
    ]);
    uploads.remove(entry(0));
    expect(sent[0]?.abandoned).toBe(true);
    expect(sent.map(({ name }) => name)).toEqual(['a', 'b']);
    sent[0]?.answer({ state: 'stored', document: 'late' });
    await settled();
    expect(uploads.entries.map(({ file, progress }) => `${file.name} ${progress.state}`)).toEqual(['b sending']);
  });

  it('DO1 a file that was lost on its way is sent again when asked', async () => {
    const { sent, entry, uploads } = setUp();
    uploads.add([{ name: 'a', size: 1 }]);
    sent[0]?.answer({ state: 'lost' });
    await settled();
    uploads.again(entry(0));
    expect(sent).toHaveLength(2);
    uploads.again(entry(0));
    expect(sent).toHaveLength(2);
  });

  it('DO1 a file that waits for the connection keeps its progress, its turn and the page', () => {
    const { sent, entry, uploads } = setUp();
    uploads.add([
      { name: 'a', size: 1 },
      { name: 'b', size: 2 },
    ]);
    sent[0]?.moved({ state: 'interrupted', percent: 40 });
    expect(entry(0).progress).toEqual({ state: 'interrupted', percent: 40 });
    expect(uploads.busy).toBe(true);
    expect(sent).toHaveLength(1);
    uploads.remove(entry(0));
    sent[0]?.moved({ state: 'interrupted', percent: 40 });
    expect(sent[0]?.abandoned).toBe(true);
    expect(sent.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each([
    [200, '{"document":"1"}', { state: 'stored', document: '1' }],
    [400, '{"problem":"EMPTY","text":"空です"}', { state: 'refused', text: '空です' }],
    [503, '{"problem":"NO_ROOM","text":"保存できません"}', { state: 'refused', text: '保存できません' }],
    [409, '{"received":7}', { state: 'received', received: 7 }],
    [200, '<html>sign in</html>', { state: 'lost' }],
    [413, '<html>a proxy</html>', { state: 'lost' }],
    [502, '<html>nobody behind the proxy</html>', { state: 'unreachable' }],
    [200, 'null', { state: 'lost' }],
    [0, '', { state: 'unreachable' }],
  ])('DO1 understands the answer %i %s', (status, body, answer) => {
    expect(read(status, body)).toEqual(answer);
  });
});
