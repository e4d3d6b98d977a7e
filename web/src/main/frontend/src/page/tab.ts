/**
 * The browser tab's own name, kept over reloads. A duplicated tab brings a copy of the name with it; it gets a new one,
 * or the two would take the place from each other and resend each other's text.
 */

const KEY = 'mendan.tab';
const PATIENCE_MILLIS = 1_000;

export interface Tab {
  readonly id: string;
  /** Whether what the session storage holds is another living tab's. */
  readonly copied: boolean;
}

export const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const currentTab = async (): Promise<Tab> => {
  const known = sessionStorage.getItem(KEY);
  if (known !== null && (reloaded() || (await claim(known)))) {
    if (reloaded()) {
      void claim(known);
    }
    return { id: known, copied: false };
  }
  const id = randomName();
  sessionStorage.setItem(KEY, id);
  void claim(id);
  return { id, copied: known !== null };
};

const reloaded = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload';
};

/** Holds the name as long as the page lives; false where another page holds it. Without locks nobody asks. */
const claim = (id: string): Promise<boolean> => {
  if (!('locks' in navigator)) {
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    navigator.locks
      .request(`${KEY}.${id}`, { signal: AbortSignal.timeout(PATIENCE_MILLIS) }, () => {
        resolve(true);
        return new Promise(() => {});
      })
      .catch(() => resolve(false));
  });
};
