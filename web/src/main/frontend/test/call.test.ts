import { describe, expect, it } from 'vitest';
import { Call, type Way } from '../src/camera/call';
import type { IceServers, Signal } from '../src/wire/messages';

interface FakeSender {
  replaceTrack(track: unknown): Promise<void>;
  getParameters(): { encodings: object[] };
  setParameters(parameters: { degradationPreference?: string }): Promise<void>;
}

/** As much of a connection as negotiating needs; what it was told to do is in `done`. */
class FakeConnection extends EventTarget {
  signalingState: RTCSignalingState = 'stable';
  connectionState: RTCPeerConnectionState = 'new';
  localDescription: RTCSessionDescriptionInit | null = null;
  readonly done: string[] = [];
  readonly #transceivers: { direction: string; sender: FakeSender }[] = [];

  addTransceiver(): void {
    this.#transceivers.push({
      direction: 'sendrecv',
      sender: {
        replaceTrack: (track) => Promise.resolve(void this.done.push(track ? 'track' : 'no track')),
        getParameters: () => ({ encodings: [{}] }),
        setParameters: ({ degradationPreference }) =>
          Promise.resolve(void this.done.push(degradationPreference ?? 'no preference')),
      },
    });
  }

  getTransceivers() {
    return this.#transceivers;
  }

  setLocalDescription(): Promise<void> {
    const type = this.signalingState === 'have-remote-offer' ? 'answer' : 'offer';
    this.signalingState = type === 'answer' ? 'stable' : 'have-local-offer';
    this.localDescription = { type, sdp: `v=0 ${type}` };
    this.done.push(`local ${type}`);
    return Promise.resolve();
  }

  setRemoteDescription({ type }: RTCSessionDescriptionInit): Promise<void> {
    this.done.push(`remote ${type}`);
    this.signalingState = type === 'offer' ? 'have-remote-offer' : 'stable';
    while (this.#transceivers.length < 2) {
      this.addTransceiver();
    }
    return Promise.resolve();
  }

  addIceCandidate(candidate: unknown): Promise<void> {
    if (this.refusing) {
      return Promise.reject(new Error('of a description that was passed over'));
    }
    this.done.push(candidate ? 'candidate' : 'end of candidates');
    return Promise.resolve();
  }

  refusing = false;

  restartIce(): void {
    this.done.push('restart');
  }

  close(): void {
    this.connectionState = 'closed';
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

const made = (polite: boolean, servers: IceServers | null = null) => {
  const opened: RTCIceServer[] = [];
  const connection = new FakeConnection();
  const sent: Signal[] = [];
  const ways: Way[] = [];
  const call = new Call({
    id: 'c',
    polite,
    send: (signal) => sent.push(signal),
    received: () => {},
    changed: (way) => ways.push(way),
    servers,
    open: (addresses) => {
      opened.push(...addresses);
      return connection as unknown as RTCPeerConnection;
    },
  });
  return { call, connection, sent, ways, opened };
};

const description = (kind: 'offer' | 'answer') => ({ type: 'signal.description', call: 'c', kind, sdp: 'v=0' }) as const;
const kinds = (sent: Signal[]) => sent.map((signal) => (signal.type === 'signal.description' ? signal.kind : signal.type));

const becomes = (connection: FakeConnection, state: RTCPeerConnectionState) => {
  connection.connectionState = state;
  connection.dispatchEvent(new Event('connectionstatechange'));
};

describe('perfect negotiation', () => {
  it('CA4 the host offers, and the answer ends it', async () => {
    const { call, connection, sent } = made(false);
    connection.dispatchEvent(new Event('negotiationneeded'));
    await settled();
    call.heard(description('answer'));
    await settled();
    expect(kinds(sent)).toEqual(['offer']);
    expect(connection.signalingState).toBe('stable');
  });

  it('CA4 the guest answers', async () => {
    const { call, connection, sent } = made(true);
    call.heard(description('offer'));
    await settled();
    expect(kinds(sent)).toEqual(['answer']);
    expect(connection.done).toEqual(['remote offer', 'no track', 'no track', 'local answer']);
  });

  it('CA4 where both offer at once the guest gives way', async () => {
    const { call, connection, sent } = made(true);
    connection.dispatchEvent(new Event('negotiationneeded'));
    await settled();
    call.heard(description('offer'));
    await settled();
    expect(kinds(sent)).toEqual(['offer', 'answer']);
  });

  it('CA4 where both offer at once the host does not', async () => {
    const { call, connection, sent } = made(false);
    connection.dispatchEvent(new Event('negotiationneeded'));
    await settled();
    call.heard(description('offer'));
    connection.refusing = true;
    call.heard({ type: 'signal.candidate', call: 'c', candidate: 'candidate:1', mid: '0' });
    await settled();
    connection.refusing = false;
    call.heard(description('answer'));
    await settled();
    expect(kinds(sent)).toEqual(['offer']);
    expect(connection.done).not.toContain('remote offer');
    expect(connection.signalingState).toBe('stable');
  });

  it('SS1 a screen goes beside the camera, sharp before smooth, also after both offered at once', async () => {
    const { call, connection, sent } = made(true);
    connection.dispatchEvent(new Event('negotiationneeded'));
    await settled();
    call.show('camera', {} as MediaStreamTrack);
    call.show('screen', {} as MediaStreamTrack);
    call.heard(description('offer'));
    await settled();
    expect(kinds(sent)).toEqual(['offer', 'answer']);
    expect(connection.done.slice(-6)).toEqual([
      'remote offer',
      'track',
      'balanced',
      'track',
      'maintain-resolution',
      'local answer',
    ]);
  });

  it('CA4 a step that fails holds up none that follow', async () => {
    const { call, connection } = made(true);
    connection.refusing = true;
    call.heard({ type: 'signal.candidate', call: 'c', candidate: 'candidate:1', mid: '0' });
    call.heard(description('offer'));
    await settled();
    expect(connection.done).toContain('local answer');
  });
});

describe('a way that breaks', () => {
  it('CA4 is told and searched for again', () => {
    const { connection, ways } = made(false);
    becomes(connection, 'connected');
    becomes(connection, 'disconnected');
    becomes(connection, 'failed');
    expect(ways).toEqual(['open', 'searching', 'failed']);
    expect(connection.done).toEqual(['restart']);
  });

  it('CA4 is searched for by the host alone, so that no two offers cross', () => {
    const { connection, ways } = made(true);
    becomes(connection, 'connected');
    becomes(connection, 'failed');
    expect(ways).toEqual(['open', 'failed']);
    expect(connection.done).toEqual([]);
  });
});

describe('servers on the way', () => {
  it('CA4 are those of the operator, with what opens them', () => {
    const servers: IceServers = { type: 'signal.servers', stun: ['stun:a'], turn: ['turn:b', 'turns:b'], username: 'n', credential: 'c' };
    expect(made(false, servers).opened).toEqual([
      { urls: 'stun:a' },
      { urls: ['turn:b', 'turns:b'], username: 'n', credential: 'c' },
    ]);
    expect(made(false).opened).toEqual([]);
  });
});
