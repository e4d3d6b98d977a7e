/**
 * The call between the two windows, for as long as anything wants to be shown: cameras, or a screen. The host's page
 * starts calls, for where both would they would have to agree on one; the guest's page asks for one when it comes new.
 */
import type { Clock } from '../wire/clock';
import type { IceServers, MeetingRequest, Side, Signal } from '../wire/messages';
import { type Call, type CallSettings, type CameraSize, KINDS, type Kind, type Way } from './call';

/** Where nothing can be reached, and nobody says so, some browsers search for ever. */
export const SEARCH_MILLIS = 15_000;

export interface CallsParts {
  readonly side: Side;
  readonly send: (message: MeetingRequest) => void;
  /** Gives nothing where the browser makes no connections. */
  readonly call: (settings: Omit<CallSettings, 'open'>) => Call | null;
  readonly newId: () => string;
  readonly clock: Clock;
}

export interface CallListener {
  /** The other side's picture of this kind; null when there is none any more. */
  received(track: MediaStreamTrack | null): void;
  way?(way: Way): void;
}

export class Calls {
  readonly #parts: CallsParts;
  readonly #listeners = new Map<Kind, CallListener>();
  readonly #own = new Map<Kind, MediaStreamTrack | null>();
  readonly #wanted = new Set<Kind>();
  #servers: IceServers | null = null;
  #size: CameraSize = 'camera';
  #call: Call | null = null;
  #cancelSearch = () => {};
  /** Of these kinds the first word since the welcome is still to come. */
  readonly #fresh = new Set<Kind>();

  constructor(parts: CallsParts) {
    this.#parts = parts;
  }

  on(kind: Kind, listener: CallListener): void {
    this.#listeners.set(kind, listener);
  }

  /** The server knows this window again. */
  welcome(): void {
    KINDS.forEach((kind) => this.#fresh.add(kind));
  }

  heard(notice: IceServers | Signal): void {
    if (notice.type === 'signal.servers') {
      this.#servers = notice;
    } else if (notice.type === 'signal.call') {
      this.again();
    } else {
      this.#callOf(notice)?.heard(notice);
    }
  }

  /** Something of this kind is to be shown, by whichever side, or not any more. */
  want(kind: Kind, wanted: boolean): void {
    const fresh = this.#fresh.delete(kind);
    if (!wanted) {
      this.#wanted.delete(kind);
      this.#hangUpUnlessWanted();
      return;
    }
    this.#wanted.add(kind);
    if (this.#call) {
      return;
    }
    if (this.#parts.side === 'host') {
      this.again();
    } else if (fresh) {
      this.#fresh.clear();
      this.#parts.send({ type: 'signal.call' });
    }
  }

  /** Shows the own picture to the other side, or nothing from now on. */
  show(kind: Kind, track: MediaStreamTrack | null): void {
    this.#own.set(kind, track);
    this.#call?.show(kind, track);
  }

  /** How the own camera's picture is sent from now on. */
  resize(size: CameraSize): void {
    this.#size = size;
    this.#call?.resize(size);
  }

  /** Starts anew, looking for a way from the beginning. */
  again(): void {
    if (this.#parts.side === 'host' && this.#wanted.size > 0) {
      this.#open(this.#parts.newId());
    }
  }

  /** What the browser knows about the way to the other side; null where there is no call. */
  async stats(): Promise<RTCStatsReport | null> {
    return (await this.#call?.stats()) ?? null;
  }

  #callOf(signal: Exclude<Signal, { type: 'signal.call' }>): Call | null {
    const fresh = signal.type === 'signal.description' && signal.kind === 'offer' && signal.call !== this.#call?.id;
    if (fresh && this.#parts.side === 'guest') {
      this.#open(signal.call);
    }
    return this.#call?.id === signal.call ? this.#call : null;
  }

  #open(id: string): void {
    this.#hangUp();
    const { side, send } = this.#parts;
    const call = this.#parts.call({
      id,
      polite: side === 'guest',
      servers: this.#servers,
      send,
      received: (kind, track) => this.#listeners.get(kind)?.received(track),
      changed: (way) => this.#way(way),
    });
    this.#call = call;
    this.#fresh.clear();
    this.#way(call ? 'searching' : 'failed');
    call?.resize(this.#size);
    KINDS.forEach((kind) => call?.show(kind, this.#own.get(kind) ?? null));
  }

  #way(way: Way): void {
    this.#cancelSearch();
    if (way === 'searching') {
      this.#cancelSearch = this.#parts.clock.after(SEARCH_MILLIS, () => this.#way('failed'));
    }
    this.#listeners.forEach((listener) => listener.way?.(way));
  }

  #hangUpUnlessWanted(): void {
    if (this.#wanted.size === 0) {
      this.#hangUp();
    }
  }

  #hangUp(): void {
    this.#cancelSearch();
    this.#call?.close();
    this.#call = null;
    this.#listeners.forEach((listener) => listener.received(null));
  }
}
