/** What a screen reader hears of the number page: the digits one by one, the time in steps. */

/** Digits apart, so that no reader makes a large number of them. */
export const apart = (digits: string): string => [...digits].join(' ');

/** Groups that are easy to read aloud: four or fewer stay together, more go in threes, eight in fours. */
export const grouped = (digits: string): string[] => {
  const size = digits.length <= 4 ? 4 : digits.length === 8 ? 4 : 3;
  return digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
};

const STEPS = [60, 30, 10];

/** The step just reached on the way from `before` to `now` seconds left, or null. */
export const stepReached = (before: number, now: number): number | null =>
  STEPS.find((step) => before > step && now <= step && now > step - 5) ?? null;

/** Minutes and seconds: 1:05. */
export const minutes = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
