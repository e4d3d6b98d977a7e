import { afterEach, describe, expect, it, vi } from 'vitest';
import { newName } from '../src/document/carrier';
import { MOST_SENDS, MOST_WAITS, Passage, type Road, type Said } from '../src/document/passage';
import type { Answer } from '../src/document/uploads';
import { CEILING_MILLIS } from '../src/wire/backoff';
import { pageClock } from '../src/wire/clock';

const GONE: Said = { state: 'unreachable' };
const DONE: Said = { state: 'stored', document: 'one' };
const there = (received: number): Said => ({ state: 'received', received });

/** A road that answers what is written down for it, in that order; the last of each goes on for ever. */
const setUp = (sends: Said[], asks: Said[], begun = false) => {
  vi.useFakeTimers();
  const log: string[] = [];
  let readable = true;
  const road: Road = {
    size: 100,
    send: (from, moved) => {
      log.push(`send ${from}`);
      moved(10);
      return Promise.resolve((sends.length > 1 ? sends.shift() : sends[0]) ?? GONE);
    },
    ask: () => {
      log.push('ask');
      return Promise.resolve((asks.length > 1 ? asks.shift() : asks[0]) ?? GONE);
    },
    readable: () => Promise.resolve(readable),
    leave: () => void log.push('leave'),
  };
  const shown: string[] = [];
  let answer: Answer | null = null;
  const passage = new Passage(road, { clock: pageClock, chance: () => 0.5 }, ({ state, percent }) => {
    shown.push(`${state} ${percent}`);
  });
  void passage.run(begun).then((said) => (answer = said));
  return {
    log,
    shown,
    passage,
    answer: () => answer,
    changes: () => (readable = false),
    after: (millis: number) => vi.advanceTimersByTimeAsync(millis),
  };
};

afterEach(() => void vi.useRealTimers());

describe('a file on its way', () => {
  it('DO1 a file that is cut off goes on by itself from what has come', async () => {
    const { log, shown, answer, after } = setUp([GONE, DONE], [GONE, GONE, there(40)]);
    await after(0);
    expect(shown).toEqual(['sending 0', 'sending 10', 'interrupted 10']);
    await after(500);
    expect(log).toEqual(['send 0', 'ask']);
    await after(1_000);
    await after(2_000);
    expect(log).toEqual(['send 0', 'ask', 'ask', 'ask', 'send 40']);
    expect(shown.slice(-3)).toEqual(['interrupted 10', 'sending 40', 'sending 50']);
    expect(answer()).toEqual(DONE);
  });

  it('DO1 a file of which the answer alone was lost is not sent twice', async () => {
    const { log, answer, after } = setUp([GONE], [DONE]);
    await after(500);
    expect(log).toEqual(['send 0', 'ask']);
    expect(answer()).toEqual(DONE);
  });

  it('DO1 a server that has something else tells what it has', async () => {
    const { log, answer, after } = setUp([GONE, there(0), DONE], [there(40)]);
    await after(500);
    await after(500);
    expect(log).toEqual(['send 0', 'ask', 'send 40', 'send 0']);
    expect(answer()).toEqual(DONE);
  });

  it('DO1 a file that changes meanwhile is not sent on', async () => {
    const { answer, changes, log } = setUp([GONE], [there(40)]);
    changes();
    await vi.advanceTimersByTimeAsync(0);
    expect(answer()).toEqual({ state: 'changed' });
    expect(log).toEqual(['send 0']);
  });

  it('DO1 a sign-in that has ended is told at once and asked about first when tried again', async () => {
    const ended = setUp([GONE], [{ state: 'lost' }]);
    await ended.after(500);
    expect(ended.answer()).toEqual({ state: 'lost' });

    const again = setUp([DONE], [there(40)], true);
    await again.after(0);
    expect(again.log).toEqual(['ask', 'send 40']);
    expect(again.answer()).toEqual(DONE);
  });

  it('DO1 an upload that gets nowhere ends', async () => {
    const refused = setUp([GONE], [there(0)]);
    await refused.after(MOST_SENDS * CEILING_MILLIS);
    expect(refused.answer()).toEqual({ state: 'lost' });
    expect(refused.log.filter((line) => line === 'send 0')).toHaveLength(MOST_SENDS);

    const silent = setUp([GONE], [GONE]);
    await silent.after((MOST_WAITS - 10) * CEILING_MILLIS);
    expect(silent.answer()).toBeNull();
    await silent.after(10 * CEILING_MILLIS);
    expect(silent.answer()).toEqual({ state: 'lost' });
  });

  it('DO1 whatever comes through begins the count anew', async () => {
    const parts = Array.from({ length: 3 * MOST_SENDS }, (_, part) => there(part + 1));
    const { answer, after } = setUp([...parts.map(() => GONE), DONE], parts);
    await after(4 * MOST_SENDS * CEILING_MILLIS);
    expect(answer()).toEqual(DONE);
  });

  it('DO1 a cancelled file waits for nothing', async () => {
    const { log, passage, answer, after } = setUp([GONE], [there(40)]);
    await after(0);
    passage.abandon();
    await after(60_000);
    expect(log).toEqual(['send 0', 'leave']);
    expect(answer()).toEqual({ state: 'lost' });
  });

  it('DO1 every upload has a name of its own that the server takes', () => {
    expect(newName()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(newName()).not.toBe(newName());
  });
});
