import { history, undo } from '@codemirror/commands';
import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_UPDATES } from '../src/memo/batches';
import { fresh } from '../src/memo/state';
import { seeded } from './authority';
import { pair, type Peer, settle } from './peer';

const SYLLABLES = ['あ', '面談', '\n', 'k', '😀', '。', 'メモ', 'ab', '\u202e', ' '];

/** One random step of a meeting: typing, deleting, composing, slow and broken lines. */
const step = (peer: Peer, other: Peer, chance: () => number) => {
  const pick = chance();
  const length = peer.state.doc.length;
  if (pick < 0.35) {
    const at = Math.floor(chance() * (length + 1));
    peer.edit(at, at, SYLLABLES[Math.floor(chance() * SYLLABLES.length)] ?? 'x');
  } else if (pick < 0.45 && length > 0) {
    const from = Math.floor(chance() * length);
    peer.edit(from, Math.min(length, from + Math.ceil(chance() * 4)), chance() < 0.5 ? '' : '替');
  } else if (pick < 0.52) {
    peer.compose(!peer.composing);
  } else if (pick < 0.56) {
    peer.cut();
  } else if (pick < 0.62 && !peer.connected) {
    peer.connect();
  } else if (pick < 0.8) {
    peer.serve(other);
  } else {
    peer.hear();
  }
};

describe('ME1 simultaneous typing', () => {
  it('ME1 shows the other side what was typed', () => {
    const { host, guest } = pair();
    host.edit(0, 0, '資料を送ります');
    settle(host, guest);
    expect(guest.text).toBe('資料を送ります');
  });

  it('ME1 keeps both texts when both type at the same place', () => {
    const { host, guest, server } = pair('面談');
    host.edit(2, 2, 'メモ');
    guest.edit(2, 2, '記録');
    settle(host, guest);
    expect(host.text).toBe(guest.text);
    expect(server.text.toString()).toBe(host.text);
    expect(host.text).toContain('メモ');
    expect(host.text).toContain('記録');
  });

  it.each(Array.from({ length: 150 }, (_, i) => i + 1))(
    'ME1 converges through delays, compositions, cuts and resends (seed %i)',
    (seed) => {
      const chance = seeded(seed);
      const { host, guest, server } = pair('はじめ');
      for (let i = 0; i < 400; i++) {
        const own = chance() < 0.5;
        step(own ? host : guest, own ? guest : host, chance);
      }
      settle(host, guest);
      expect(host.text).toBe(server.text.toString());
      expect(guest.text).toBe(server.text.toString());
      expect(host.sync.saving).toBe('saved');
      expect(guest.sync.saving).toBe('saved');
    },
  );

  it('ME1 has one push on its way at a time', () => {
    const { host, guest } = pair();
    host.edit(0, 0, 'a');
    host.edit(1, 1, 'b');
    expect(host.toServer).toHaveLength(1);
    host.serve(guest);
    host.hear();
    expect(host.toServer).toHaveLength(1);
  });

  it('ME1 keeps a push within the limits of one message', () => {
    const { host } = pair();
    host.composing = true;
    for (let i = 0; i < MOST_UPDATES + 20; i++) {
      host.edit(0, 0, 'あ');
    }
    host.compose(false);
    expect(host.toServer[0]).toHaveProperty('push.length', MOST_UPDATES);

    const { host: other } = pair();
    other.composing = true;
    other.edit(0, 0, 'あ'.repeat(10_000));
    other.edit(0, 10_000, 'い'.repeat(10_000));
    other.compose(false);
    expect(other.toServer[0]).toHaveProperty('push.length', 1);
    expect(JSON.stringify(other.toServer[0]).length).toBeLessThan(MOST_BYTES);
  });
});

describe('ME1 composition', () => {
  it('ME1 is never touched by the other side, and nothing is sent before the word is finished', () => {
    const { host, guest } = pair('一行目\n');
    guest.compose(true);
    guest.edit(4, 4, 'k');
    guest.edit(4, 5, 'か');
    host.edit(0, 0, '担当:');
    host.serve(guest);
    guest.hear();
    expect(guest.text).toBe('一行目\nか');
    expect(guest.toServer).toEqual([]);
    guest.edit(4, 5, '会議');
    guest.compose(false);
    expect(guest.text).toBe('担当:一行目\n会議');
    settle(host, guest);
    expect(host.text).toBe('担当:一行目\n会議');
  });

  it('ME1 survives a reconnect in the middle of a word', () => {
    const { host, guest } = pair();
    guest.compose(true);
    guest.edit(0, 0, 'か');
    guest.cut();
    host.edit(0, 0, 'x');
    host.serve(guest);
    guest.connect();
    expect(guest.text).toBe('か');
    guest.edit(0, 1, '会');
    settle(host, guest);
    expect(guest.text).toBe(host.text);
    expect(guest.text).toContain('会');
  });
});

describe('ME2 saving', () => {
  it('ME2 says saving until the server has stored it', () => {
    const { host, guest } = pair();
    expect(host.sync.saving).toBe('saved');
    host.edit(0, 0, 'a');
    expect(host.sync.saving).toBe('saving');
    host.serve(guest);
    host.hear();
    expect(host.sync.saving).toBe('saved');
    host.cut();
    expect(host.sync.saving).toBe('offline');
  });

  it('ME2 says that saving waits while the storage is away', () => {
    const { host } = pair();
    host.sync.storage(false);
    host.edit(0, 0, 'a');
    expect(host.sync.saving).toBe('waiting');
    host.sync.storage(true);
    expect(host.sync.saving).toBe('saving');
  });

  it('ME2 keeps refused text and offers it again', () => {
    const { host, guest, server } = pair();
    host.edit(0, 0, 'a');
    host.toServer = [];
    host.sync.refused();
    expect(host.sync.saving).toBe('refused');
    host.sync.retry();
    settle(host, guest);
    expect(server.text.toString()).toBe('a');
  });

  it('ME2 undo takes back only own typing', () => {
    const { host, guest } = pair();
    guest.state = fresh(Text.empty, 0, 'guest', history());
    guest.edit(0, 0, 'お客さま');
    settle(host, guest);
    host.edit(4, 4, '担当者');
    settle(host, guest);
    undo({ state: guest.state, dispatch: (change) => guest.dispatch(change) });
    guest.sync.edited();
    settle(host, guest);
    expect(host.text).toBe('担当者');
  });
});
