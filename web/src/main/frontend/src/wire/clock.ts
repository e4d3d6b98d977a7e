/**
 * Timers that keep their time in a hidden window. Browsers slow a hidden page's own timers down to one a minute, long
 * enough for the server to give the host up; a worker's timers are left alone, so they run there.
 */

export interface Clock {
  after(millis: number, act: () => void): () => void;
}

export const pageClock: Clock = {
  after(millis, act) {
    const id = setTimeout(act, millis);
    return () => clearTimeout(id);
  },
};

/** Falls back to the page's own timers where the worker cannot be started. */
export const workerClock = (script: string): Clock => {
  const pending = new Map<number, () => void>();
  let next = 1;
  let clock: Clock | null = null;
  const worker = new Worker(script, { type: 'module' });
  const fire = (id: number) => {
    const act = pending.get(id);
    pending.delete(id);
    act?.();
  };
  worker.addEventListener('message', (event: MessageEvent<number>) => fire(event.data));
  worker.addEventListener('error', () => {
    clock = pageClock;
    for (const id of [...pending.keys()]) {
      fire(id);
    }
  });
  return {
    after(millis, act) {
      if (clock) {
        return clock.after(millis, act);
      }
      const id = next++;
      pending.set(id, act);
      worker.postMessage({ id, millis });
      return () => pending.delete(id);
    },
  };
};
