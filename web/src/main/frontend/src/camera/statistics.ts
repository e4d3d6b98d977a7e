/** Reads a sample of the pictures' quality out of the browser's statistics (W3C webrtc-stats). */
import type { Sample } from './quality';

/** The members that are read here; TypeScript's own types lack some of them. */
interface Entry {
  readonly type: string;
  readonly kind?: string;
  readonly timestamp?: number;
  readonly packetsLost?: number;
  readonly packetsReceived?: number;
  readonly framesDecoded?: number;
  readonly fractionLost?: number;
  readonly roundTripTime?: number;
  readonly nominated?: boolean;
  readonly currentRoundTripTime?: number;
}

interface Counters {
  readonly at: number;
  readonly lost: number;
  readonly received: number;
  readonly frames: number;
}

const MILLIS = 1_000;

export class Statistics {
  #before: Counters | null = null;

  /** A sample against the reading before; null for the first reading. */
  read(report: Iterable<Entry>, expectsPicture: boolean): Sample | null {
    const entries = [...report];
    const inbound = entries.filter(({ type, kind }) => type === 'inbound-rtp' && kind === 'video');
    const now: Counters = {
      at: Math.max(0, ...inbound.map(({ timestamp }) => timestamp ?? 0)),
      lost: sum(inbound, 'packetsLost'),
      received: sum(inbound, 'packetsReceived'),
      frames: sum(inbound, 'framesDecoded'),
    };
    const before = this.#before;
    this.#before = now;
    if (!before || now.received < before.received) {
      return null;
    }
    const seconds = (now.at - before.at) / MILLIS;
    return {
      lostShare: Math.max(lostHere(before, now), most(entries, 'remote-inbound-rtp', 'fractionLost')),
      roundTripMillis: MILLIS * roundTrip(entries),
      framesPerSecond: expectsPicture && seconds > 0 ? (now.frames - before.frames) / seconds : null,
    };
  }
}

type Counter = 'packetsLost' | 'packetsReceived' | 'framesDecoded';

const sum = (entries: readonly Entry[], counter: Counter): number =>
  entries.reduce((total, entry) => total + (entry[counter] ?? 0), 0);

const most = (entries: readonly Entry[], of: string, member: 'fractionLost' | 'roundTripTime'): number =>
  Math.max(0, ...entries.filter(({ type }) => type === of).map((entry) => entry[member] ?? 0));

const lostHere = (before: Counters, now: Counters): number => {
  const lost = Math.max(0, now.lost - before.lost);
  const all = lost + now.received - before.received;
  return all > 0 ? lost / all : 0;
};

const roundTrip = (entries: readonly Entry[]): number => {
  const pair = entries.find(({ type, nominated }) => type === 'candidate-pair' && nominated);
  return Math.max(pair?.currentRoundTripTime ?? 0, most(entries, 'remote-inbound-rtp', 'roundTripTime'));
};
