import { describe, expect, it } from 'vitest';
import { backoff, CEILING_MILLIS } from '../src/wire/backoff';

describe('backoff', () => {
  it('starts at half a second and doubles', () => {
    expect([0, 1, 2, 3].map((attempt) => backoff(attempt, 0.5))).toEqual([500, 1000, 2000, 4000]);
  });

  it('never waits longer than five seconds', () => {
    expect(backoff(4, 0.99)).toBe(CEILING_MILLIS);
    expect(backoff(1_000_000, 0.99)).toBe(CEILING_MILLIS);
  });

  it('spreads browsers that were cut off together', () => {
    expect(backoff(0, 0)).toBe(375);
    expect(backoff(0, 0.999)).toBeGreaterThan(620);
  });
});
