/**
 * One connection for pictures between the two browsers, by "perfect negotiation": both may change it at any moment, and
 * where both do so at once the polite side gives way. There is no sound in it, ever.
 */
import type { IceServers, Signal } from '../wire/messages';

export type Way = 'searching' | 'open' | 'failed';

/** The two pictures of a side, in the order of their parts in the description. */
export const KINDS = ['camera', 'screen'] as const;
export type Kind = (typeof KINDS)[number];

/** The usual picture, a small one for a slow line or a slow computer, or a fine one that shows what is written on paper. */
export type CameraSize = 'camera' | 'small' | 'fine';

export interface CallSettings {
  readonly id: string;
  /** The guest is polite, the host is not. */
  readonly polite: boolean;
  readonly send: (signal: Signal) => void;
  /** The other side's picture; it may still be empty. */
  readonly received: (kind: Kind, track: MediaStreamTrack) => void;
  readonly changed: (way: Way) => void;
  readonly open: (servers: RTCIceServer[]) => RTCPeerConnection;
  readonly servers: IceServers | null;
}

/** The operator's servers as a browser wants them. */
export const addresses = (servers: IceServers | null): RTCIceServer[] => {
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
  readonly #own = new Map<Kind, MediaStreamTrack | null>();
  #size: CameraSize = 'camera';
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
    connection.addEventListener('track', (event) => this.#received(event));
    connection.addEventListener('connectionstatechange', () => this.#stateChanged());
    if (!settings.polite) {
      KINDS.forEach(() => connection.addTransceiver('video', { direction: 'sendrecv' }));
    }
  }

  /** Shows the track to the other side, or nothing from now on. */
  show(kind: Kind, track: MediaStreamTrack | null): void {
    this.#own.set(kind, track);
    this.#then(() => this.#place());
  }

  /** Sends the own camera like this from now on. */
  resize(size: CameraSize): void {
    if (size !== this.#size) {
      this.#size = size;
      this.#then(() => this.#place());
    }
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
    for (const [index, transceiver] of this.#connection.getTransceivers().entries()) {
      const kind = KINDS[index];
      if (kind) {
        transceiver.direction = 'sendrecv';
        await transceiver.sender.replaceTrack(this.#own.get(kind) ?? null);
      }
      if (kind && this.#own.get(kind)) {
        await limit(transceiver.sender, kind === 'camera' ? this.#size : kind);
      }
    }
  }

  #received({ track, transceiver }: RTCTrackEvent): void {
    const kind = KINDS[this.#connection.getTransceivers().indexOf(transceiver)];
    if (kind) {
      this.#settings.received(kind, track);
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
        // Both sides fail together, and would offer together: Chromium shows nothing more to the one that gives way
        return this.#settings.polite ? undefined : this.#connection.restartIce();
      case 'disconnected':
        return this.#settings.changed('searching');
      default:
        return undefined;
    }
  }
}

/**
 * What each picture may cost on the way, without the sixth more that headers and reports take (docs/performance.md). Two
 * usual cameras stay below 0.35 Mbit/s together with everything else of the meeting, a small one alone below 0.10. A
 * screen is read, not watched: where the way is narrow there are fewer pictures of it, not blurred ones.
 */
const LIMITS = {
  camera: { maxBitrate: 115_000, maxFramerate: 15, scaleResolutionDownBy: 1, degradationPreference: 'balanced' },
  small: { maxBitrate: 50_000, maxFramerate: 8, scaleResolutionDownBy: 2, degradationPreference: 'balanced' },
  fine: { maxBitrate: 600_000, maxFramerate: 15, scaleResolutionDownBy: 1, degradationPreference: 'maintain-resolution' },
  screen: { maxBitrate: 1_500_000, maxFramerate: 8, scaleResolutionDownBy: 1, degradationPreference: 'maintain-resolution' },
} as const;

/** A browser that does not keep to it shows its picture all the same. */
const limit = async (sender: RTCRtpSender, kind: keyof typeof LIMITS): Promise<void> => {
  const parameters = sender.getParameters();
  const [encoding] = parameters.encodings;
  if (encoding) {
    const { degradationPreference, ...most } = LIMITS[kind];
    Object.assign(encoding, most);
    await sender.setParameters({ ...parameters, degradationPreference }).catch((reason: unknown) => {
      console.warn(`no limit for the ${kind}:`, reason);
    });
  }
};
