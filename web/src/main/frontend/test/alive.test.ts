import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { signsOfLife } from '../src/page/alive';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('SO3 a meeting window gives signs of life until the meeting is over, whether they arrive or not', async () => {
  const asked: string[] = [];
  const stop = signsOfLife('/host/alive', (address) => {
    asked.push(address);
    return Promise.reject(new Error('no network'));
  });
  await vi.advanceTimersByTimeAsync(250_000);
  expect(asked).toEqual(['/host/alive', '/host/alive']);
  stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked).toHaveLength(2);
});
