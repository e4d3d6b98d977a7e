/** How long to wait before the next attempt: doubling from half a second to five seconds, each spread by a quarter. */

export const FIRST_MILLIS = 500;
export const CEILING_MILLIS = 5_000;
const SPREAD = 0.25;

/**
 * @param attempt how many attempts have failed in a row, from 0
 * @param chance a number in [0, 1), so that browsers cut off together do not come back together
 */
export const backoff = (attempt: number, chance: number): number => {
  const middle = Math.min(CEILING_MILLIS, FIRST_MILLIS * 2 ** Math.min(attempt, 10));
  return Math.round(Math.min(CEILING_MILLIS, middle * (1 - SPREAD + 2 * SPREAD * chance)));
};
