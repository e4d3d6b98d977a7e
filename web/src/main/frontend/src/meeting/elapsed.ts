/** Times as people read them. */

/** Hours, minutes and seconds of a meeting: 00:12:34. */
export const clockTime = (millis: number): string => {
  const seconds = Math.max(0, Math.floor(millis / 1000));
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
};

/** What is left, rounded up, so that 0 means over. */
export const secondsLeft = (endsAt: number, now: number): number => Math.max(0, Math.ceil((endsAt - now) / 1000));
