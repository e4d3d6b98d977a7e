/**
 * One connection for pictures between the two browsers, by "perfect negotiation": both may change it at any moment, and
 * where both do so at once the polite side gives way. There is no sound in it, ever.
 */
import type { IceServers, Signal } from '../wire/messages';

export type Way = 'searching' | 'open' | 'failed';

export interface CallSettings {
  readonly id: string;
  /** The guest is polite, the host is not. */
  readonly polite: boolean;
  readonly send: (signal: Signal) => void;
  /** The other side's picture; it may still be empty. */
  readonly received: (track: MediaStreamTrack) => void;
  readonly changed: (way: Way) => void;
  readonly open: (servers: RTCIceServer[]) => RTCPeerConnection;
  readonly servers: IceServers | null;
}

const addresses = (servers: IceServers | null): RTCIceServer[] => {
  const stun = (servers?.stun ?? []).map((urls) => ({ urls }));
  const { username, credential } = servers ?? {};
  return username && credential ? [...stun, { urls: [...(servers?.turn ?? [])], username, credential }] : stun;
};

type Description = Extract<Signal, { type: 'signal.description' }>;
type Candidate = Extract<Signal, { type: 'signal.candidate' }>;

export class Call {
  readonly id: string;
  readonly #connection: RTCPeerConnection;
  readonly #settings: CallSettings;
  #own: MediaStreamTrack | null = null;
  #offering = false;
  #ignoring = false;
  #work: Promise<void> = Promise.resolve();

  constructor(settings: CallSettings) {
    this.id = settings.id;
    this.#settings = settings;
    const connection = settings.open(addresses(settings.servers));
    this.#connection = connection;
    connection.addEventListener('negotiationneeded', () => this.#then(() => this.#offer()));
    connection.addEventListener('icecandidate', ({ candidate }) => this.#candidate(candidate));
    connection.addEventListener('track', ({ track }) => settings.received(track));
    connection.addEventListener('connectionstatechange', () => this.#stateChanged());
    if (!settings.polite) {
      connection.addTransceiver('video', { direction: 'sendrecv' });
    }
  }

  /** Shows the track to the other side, or nothing from now on. */
  show(track: MediaStreamTrack | null): void {
    this.#own = track;
    this.#then(() => this.#place());
  }

  /** What the other side says about this call. */
  heard(signal: Description | Candidate): void {
    this.#then(() => (signal.type === 'signal.description' ? this.#describe(signal) : this.#reach(signal)));
  }

  stats(): Promise<RTCStatsReport> {
    return this.#connection.getStats();
  }

  close(): void {
    this.#connection.close();
  }

  /** One after the other; a step that fails is told and holds up none that follow. */
  #then(step: () => Promise<void>): void {
    this.#work = this.#work.then(step).catch((reason: unknown) => {
      if (this.#connection.connectionState !== 'closed') {
        console.warn('a step of the call failed:', reason);
      }
    });
  }

  async #offer(): Promise<void> {
    this.#offering = true;
    try {
      await this.#connection.setLocalDescription();
      this.#sayDescription();
    } finally {
      this.#offering = false;
    }
  }

  async #describe({ kind, sdp }: Description): Promise<void> {
    const busy = this.#offering || this.#connection.signalingState !== 'stable';
    this.#ignoring = kind === 'offer' && busy && !this.#settings.polite;
    if (this.#ignoring) {
      return;
    }
    await this.#connection.setRemoteDescription({ type: kind, sdp });
    if (kind === 'offer') {
      await this.#place();
      await this.#connection.setLocalDescription();
      this.#sayDescription();
    }
  }

  async #reach({ candidate, mid }: Candidate): Promise<void> {
    try {
      await this.#connection.addIceCandidate(candidate === '' ? null : { candidate, sdpMid: mid });
    } catch (reason) {
      if (!this.#ignoring) {
        throw reason;
      }
    }
  }

  async #place(): Promise<void> {
    const [transceiver] = this.#connection.getTransceivers();
    if (transceiver) {
      transceiver.direction = 'sendrecv';
      await transceiver.sender.replaceTrack(this.#own);
    }
  }

  #sayDescription(): void {
    const { type, sdp } = this.#connection.localDescription ?? {};
    if (type === 'offer' || type === 'answer') {
      this.#settings.send({ type: 'signal.description', call: this.id, kind: type, sdp: sdp ?? '' });
    }
  }

  #candidate(candidate: RTCIceCandidate | null): void {
    this.#settings.send({
      type: 'signal.candidate',
      call: this.id,
      candidate: candidate?.candidate ?? '',
      mid: candidate?.sdpMid ?? '',
    });
  }

  #stateChanged(): void {
    switch (this.#connection.connectionState) {
      case 'connected':
        return this.#settings.changed('open');
      case 'failed':
        this.#settings.changed('failed');
        return this.#connection.restartIce();
      case 'disconnected':
        return this.#settings.changed('searching');
      default:
        return undefined;
    }
  }
}
