/** How updates are put together: what fits into one push, and what of a message is taken in by one step. */
import type { ChangeSet } from '@codemirror/state';
import type { Changes, Update } from '../wire/messages';

export const MOST_UPDATES = 100;
/** Well below the wire's 64 KiB, counted in bytes of UTF-8. */
export const MOST_BYTES = 48_000;
export const batchOf = (
  pending: readonly { readonly changes: ChangeSet }[],
  clientId: string,
): Update[] => {
  const batch: Update[] = [];
  let bytes = 0;
  for (const { changes } of pending.slice(0, MOST_UPDATES)) {
    const update = { clientId, changes: changes.toJSON() as Changes };
    bytes += new TextEncoder().encode(JSON.stringify(update)).length + 1;
    if (batch.length > 0 && bytes > MOST_BYTES) {
      break;
    }
    batch.push(update);
  }
  return batch;
};

/** Neighbouring updates of one client, so that each run is taken in by one step. */
export const runs = (updates: readonly Update[]): Update[][] => {
  const all: Update[][] = [];
  for (const update of updates) {
    const last = all.at(-1);
    if (last?.[0]?.clientId === update.clientId) {
      last.push(update);
    } else {
      all.push([update]);
    }
  }
  return all;
};
