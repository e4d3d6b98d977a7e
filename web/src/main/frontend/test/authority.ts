/** The server's part of the memo, small enough to be seen through: a text, a log, and the version rule. */
import { ChangeSet, Text } from '@codemirror/state';
import type { Update } from '../src/wire/messages';

export class Authority {
  text: Text;
  readonly log: Update[] = [];

  constructor(text = '') {
    this.text = Text.of(text.split('\n'));
  }

  get version(): number {
    return this.log.length;
  }

  /** Takes the updates if they were made at the current version. */
  push(version: number, updates: readonly Update[]): boolean {
    if (version !== this.version) {
      return false;
    }
    for (const update of updates) {
      this.text = ChangeSet.fromJSON(update.changes).apply(this.text);
      this.log.push(update);
    }
    return true;
  }

  since(version: number): Update[] {
    return this.log.slice(version);
  }
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
