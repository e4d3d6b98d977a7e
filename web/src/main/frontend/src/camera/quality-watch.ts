/** Looks at the pictures every few seconds, shows the host how they go, and has it written into the record. */
import type { Clock } from '../wire/clock';
import type { CameraState, MeetingRequest } from '../wire/messages';
import type { Way } from './call';
import type { CameraWatcher } from './camera-parts';
import { Quality, type Verdict } from './quality';
import { Statistics } from './statistics';

export const EVERY_MILLIS = 3_000;

export interface QualityParts {
  readonly clock: Clock;
  readonly stats: () => Promise<RTCStatsReport | null>;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
  readonly show: (verdict: Verdict) => void;
}

export class QualityWatch implements CameraWatcher {
  readonly #parts: QualityParts;
  readonly #quality = new Quality();
  #statistics = new Statistics();
  #said: Verdict | null = { level: 'none', reason: 'off' };

  constructor(parts: QualityParts) {
    this.#parts = parts;
    this.#next();
  }

  state(state: CameraState): void {
    this.#quality.state(state);
    this.#show();
  }

  way(way: Way): void {
    this.#quality.way(way);
    this.#statistics = new Statistics();
    this.#show();
  }

  peer(): void {
    // Who is away is said elsewhere; the pictures tell for themselves
  }

  /** The server could not write the last report down: it is said again. */
  refused(type: string): void {
    if (type === 'quality.report') {
      this.#said = null;
    }
  }

  #next(): void {
    this.#parts.clock.after(EVERY_MILLIS, () => void this.#look().finally(() => this.#next()));
  }

  async #look(): Promise<void> {
    const report = this.#quality.verdict.level === 'none' ? null : await this.#parts.stats();
    const sample = report && this.#statistics.read(report.values(), this.#quality.expectsPicture);
    if (sample) {
      this.#quality.sample(sample);
    }
    this.#show();
    this.#say();
  }

  /** Said with the beat, so that what passes within a moment is not written down. */
  #say(): void {
    const { level, reason } = this.#quality.verdict;
    const known = level === this.#said?.level && reason === this.#said.reason;
    if (!known && this.#parts.send({ type: 'quality.report', level, reason })) {
      this.#said = { level, reason };
    }
  }

  #show(): void {
    this.#parts.show(this.#quality.verdict);
  }
}
