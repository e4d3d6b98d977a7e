/**
 * Steps down by itself where the pictures take too long. It looks at the median, so that one slow frame changes nothing,
 * and never steps up again: going back and forth would disturb more than a simpler picture does.
 */
export const STEPS = ['full', 'light', 'last'] as const;
/** `light`: smaller and less often; `last`: without looking for the person in the picture. */
export type Step = (typeof STEPS)[number];

const LOOKED_AT = 15;

export class StepDown {
  #step = 0;
  #times: number[] = [];

  /** @param budgets the milliseconds that a frame may take in the steps before the last one */
  constructor(private readonly budgets: readonly [number, number]) {}

  get step(): Step {
    return STEPS[this.#step] ?? 'last';
  }

  /** One more frame is done; answers whether the next one takes a cheaper step. */
  took(millis: number): boolean {
    const budget = this.budgets[this.#step];
    if (budget === undefined) {
      return false;
    }
    this.#times.push(millis);
    if (this.#times.length < LOOKED_AT) {
      return false;
    }
    const median = [...this.#times].sort((a, b) => a - b)[LOOKED_AT >> 1] ?? 0;
    this.#times = this.#times.slice(1);
    if (median <= budget) {
      return false;
    }
    this.#step += 1;
    this.#times = [];
    return true;
  }
}
