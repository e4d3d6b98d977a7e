/** Tells the server now and then that somebody is still here, for as long as a window talks by its socket alone. */

/** Shorter than the shortest time after which an unused session ends. */
const BETWEEN = 120_000;

/** Goes on until the returned function is called. An answer changes nothing, and neither does none: the window lives on. */
export const signsOfLife = (address: string, ask: (address: string, how: RequestInit) => Promise<unknown> = fetch): (() => void) => {
  const timer = setInterval(() => {
    ask(address, { method: 'HEAD', cache: 'no-store', redirect: 'manual' }).catch(() => undefined);
  }, BETWEEN);
  return () => clearInterval(timer);
};
