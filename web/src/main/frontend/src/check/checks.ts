/** The checks of both sides in a meeting: this side's is told, the other one's is shown to the host, who can read it out. */
import type { Check, IceServers, MeetingRequest } from '../wire/messages';

export interface ChecksParts {
  readonly probe: (servers: IceServers) => Promise<Check>;
  readonly send: (message: MeetingRequest) => boolean;
  /** Milliseconds since this window began to open. */
  readonly sinceOpening: () => number;
  readonly own: (check: Check) => void;
  readonly peer: (check: Check) => void;
}

export class Checks {
  #check: Promise<Check> | null = null;
  #startMillis: number | null = null;

  constructor(private readonly parts: ChecksParts) {}

  /**
   * The window is usable, and knows the operator's servers; told after every welcome, for a server that was started again
   * knows nothing.
   */
  async welcome(servers: IceServers): Promise<void> {
    this.#startMillis ??= Math.min(LONGEST_START_MILLIS, Math.round(this.parts.sinceOpening()));
    this.#check ??= this.parts.probe(servers);
    const check = await this.#check;
    this.parts.own(check);
    this.parts.send({ type: 'check.report', ...check, startMillis: this.#startMillis });
  }

  heard(check: Check): void {
    this.parts.peer(check);
  }
}

const LONGEST_START_MILLIS = 3_600_000;
