/**
 * One file on its way for as long as it takes: where a request breaks off it waits, asks how much has come, and sends the
 * rest. Time, chance and the requests themselves are handed in.
 */
import { backoff } from '../wire/backoff';
import type { Clock } from '../wire/clock';
import type { Answer, Moving } from './uploads';

/** In a row without a byte more: about an hour of waiting, after which the server has let go of what came. */
export const MOST_WAITS = 720;
/** In a row without a byte more, of a server that answers: something between lets no file pass. */
export const MOST_SENDS = 12;

/** What a request came to; `received` says how many bytes are there. */
export type Said = Answer | { readonly state: 'received'; readonly received: number } | { readonly state: 'unreachable' };

export interface Road {
  /** In bytes. */
  readonly size: number;
  /** Sends everything behind `from`; `moved` is told how much of that has left. */
  send(from: number, moved: (bytes: number) => void): Promise<Said>;
  ask(): Promise<Said>;
  /** Whether the file is still as it was chosen. */
  readable(): Promise<boolean>;
  /** Stops whatever is under way; nothing of the file is wanted any more. */
  leave(): void;
}

export interface Surroundings {
  readonly clock: Clock;
  readonly chance: () => number;
}

export class Passage {
  #over = false;
  #wake = () => {};
  #percent = 0;
  #most = 0;
  #waits = 0;
  #sends = 0;

  constructor(
    private readonly road: Road,
    private readonly world: Surroundings,
    private readonly moved: (moving: Moving) => void,
  ) {}

  /** @param begun whether some of it may have come before */
  async run(begun: boolean): Promise<Answer> {
    let said = begun ? await this.#onward(await this.road.ask()) : await this.#send(0);
    while (said.state === 'received' || said.state === 'unreachable') {
      if (this.#over || this.#waits >= MOST_WAITS || this.#sends >= MOST_SENDS) {
        return { state: 'lost' };
      }
      if (!(await this.road.readable())) {
        return { state: 'changed' };
      }
      this.moved({ state: 'interrupted', percent: this.#percent });
      await this.#pause(backoff(this.#waits++, this.world.chance()));
      said = await this.#onward(said.state === 'received' || this.#over ? said : await this.road.ask());
    }
    return said;
  }

  abandon(): void {
    this.#over = true;
    this.road.leave();
    this.#wake();
  }

  async #onward(there: Said): Promise<Said> {
    if (there.state !== 'received' || this.#over) {
      return there;
    }
    if (there.received > this.#most) {
      this.#most = there.received;
      this.#waits = 0;
      this.#sends = 0;
    }
    return this.#send(there.received);
  }

  #send(from: number): Promise<Said> {
    this.#sends++;
    const tell = (bytes: number) => {
      this.#percent = Math.floor(((from + bytes) / Math.max(1, this.road.size)) * 100);
      this.moved({ state: 'sending', percent: this.#percent });
    };
    tell(0);
    return this.road.send(from, tell);
  }

  #pause(millis: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.world.clock.after(millis, resolve);
      this.#wake = () => {
        cancel();
        resolve();
      };
    });
  }
}
