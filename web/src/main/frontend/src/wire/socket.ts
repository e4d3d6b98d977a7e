/**
 * A socket that comes back by itself: says hello on every opening, pings, notices silence, waits longer after each
 * failure, and stops for good where the server has said so. Time, chance and the socket itself are handed in.
 */
import { backoff } from './backoff';
import type { Clock } from './clock';
import { Close, isFinal } from './codes';

export const PING_MILLIS = 10_000;
export const SILENCE_MILLIS = 25_000;
/** After waking up the answer must come quickly: a sleeping phone's connection is mostly dead. */
export const PROBE_MILLIS = 4_000;
/** WebSocket.OPEN, for where there is no WebSocket. */
const OPEN = 1;

export type Line =
  | { readonly state: 'connecting' }
  | { readonly state: 'open' }
  | { readonly state: 'waiting'; readonly attempt: number }
  | { readonly state: 'stopped'; readonly code: number; readonly reason: string };

/** What of a WebSocket is used here. */
export interface Channel {
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: ((event: { readonly code: number; readonly reason: string }) => void) | null;
  /** As of WebSocket: only OPEN takes anything. */
  readonly readyState: number;
  /** Bytes that have not left yet. */
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code?: number): void;
}

export interface Surroundings {
  readonly clock: Clock;
  readonly chance: () => number;
  readonly open: () => Channel;
}

export interface Listener<In> {
  opened(): void;
  received(message: In): void;
  changed(line: Line): void;
}

export class Socket<Out extends { type: string }, In extends { type: string }> {
  #channel: Channel | null = null;
  #line: Line = { state: 'connecting' };
  #failures = 0;
  #cancelSilence = () => {};
  #cancelPing = () => {};
  #cancelRetry = () => {};

  constructor(
    private readonly world: Surroundings,
    private readonly listener: Listener<In>,
  ) {}

  get line(): Line {
    return this.#line;
  }

  /** Connects; also after a stop, when the user asked for it. */
  start(): void {
    this.#failures = 0;
    this.#connect();
  }

  /** Sends if the line is open; the caller resends what matters after the next opening. */
  send(message: Out | { type: 'ping' }): boolean {
    // Between the other end's close and the event that tells of it, a WebSocket drops what it is given, and complains
    if (this.#line.state !== 'open' || this.#channel?.readyState !== OPEN) {
      return false;
    }
    this.#channel.send(JSON.stringify(message));
    return true;
  }

  /** Sends what is worth nothing later: only if the line is open and nothing waits before it. */
  offer(message: Out): boolean {
    return this.#channel?.bufferedAmount === 0 && this.send(message);
  }

  /** The network is back or the page was woken: try at once, or find out quickly whether the line still lives. */
  wake(): void {
    if (this.#line.state === 'waiting') {
      this.#failures = 0;
      this.#connect();
    } else if (this.#line.state === 'open') {
      this.send({ type: 'ping' });
      this.#expectWithin(PROBE_MILLIS);
    }
  }

  /** The network is known to be gone: no need to wait for the silence. */
  lost(): void {
    if (this.#line.state === 'open' || this.#line.state === 'connecting') {
      this.#drop();
    }
  }

  /** Ends the line from this side. */
  stop(code: number = Close.NORMAL): void {
    this.#let();
    this.#become({ state: 'stopped', code, reason: '' });
  }

  #connect(): void {
    this.#let();
    this.#become({ state: 'connecting' });
    const channel = this.world.open();
    this.#channel = channel;
    channel.onopen = () => {
      this.#become({ state: 'open' });
      this.#pingLater();
      this.listener.opened();
    };
    channel.onmessage = (event) => this.#heard(event.data);
    channel.onclose = (event) => this.#closed(event.code, event.reason);
    this.#expectWithin(SILENCE_MILLIS);
  }

  #heard(data: unknown): void {
    this.#expectWithin(SILENCE_MILLIS);
    const message = parse<In>(data);
    if (message === null) {
      console.error('not a message of this wire', data);
      return;
    }
    // Only an answer shows that the other end is well; a proxy that opens and closes at once must not be hammered.
    this.#failures = 0;
    this.listener.received(message);
  }

  #closed(code: number, reason: string): void {
    this.#let();
    if (isFinal(code)) {
      this.#become({ state: 'stopped', code, reason });
    } else {
      this.#retryLater();
    }
  }

  #retryLater(): void {
    const attempt = this.#failures++;
    this.#become({ state: 'waiting', attempt });
    this.#cancelRetry = this.world.clock.after(backoff(attempt, this.world.chance()), () => this.#connect());
  }

  #drop(): void {
    this.#let();
    this.#retryLater();
  }

  #pingLater(): void {
    this.#cancelPing = this.world.clock.after(PING_MILLIS, () => {
      this.send({ type: 'ping' });
      this.#pingLater();
    });
  }

  #expectWithin(millis: number): void {
    this.#cancelSilence();
    this.#cancelSilence = this.world.clock.after(millis, () => this.#drop());
  }

  #let(): void {
    this.#cancelSilence();
    this.#cancelPing();
    this.#cancelRetry();
    const channel = this.#channel;
    this.#channel = null;
    if (channel) {
      channel.onopen = channel.onmessage = channel.onclose = null;
      channel.close(Close.NORMAL);
    }
  }

  #become(line: Line): void {
    this.#line = line;
    this.listener.changed(line);
  }
}

const parse = <In extends { type: string }>(data: unknown): In | null => {
  try {
    const value: unknown = JSON.parse(String(data));
    const named = typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
    return named ? (value as In) : null;
  } catch (problem) {
    if (problem instanceof SyntaxError) {
      return null;
    }
    throw problem;
  }
};
