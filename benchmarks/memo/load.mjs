/**
 * People who type. Each meeting makes so many edits a second at random moments; each edit is one character of one of
 * the two sides, chosen at random; every tenth takes the place of another character. The moment of an edit and the moment at
 * which it is part of the other side's text are taken from one clock in one process.
 */
import { seeded, spread } from '../lib/numbers.mjs';
import { pause, until } from '../lib/children.mjs';

const SIGNS = [...'あいうえおかきくけこさしすせそたちつてとなにぬねの定期預金口座開設手続書類説明、。'];
const JOIN_TOGETHER = 20;

class Room {
  constructor(peers, random, latencies) {
    this.peers = peers;
    this.random = random;
    this.sent = [[], []];
    this.edits = 0;
    this.carets = [0, 0];
    this.measuring = false;
    peers.forEach((peer, receiver) => {
      const sender = 1 - receiver;
      peer.onRemote = (count) => {
        const now = performance.now();
        for (let i = 0; i < count; i++) {
          const edit = this.sent[sender].shift();
          if (edit.measured) {
            latencies.push(now - edit.at);
          }
        }
      };
    });
  }

  edit() {
    const side = this.random() < 0.5 ? 0 : 1;
    const peer = this.peers[side];
    this.edits += 1;
    this.sent[side].push({ at: performance.now(), measured: this.measuring });
    // A person goes on where the last sign was typed, and now and then somewhere else.
    const place = this.random() < 0.05 ? Math.floor(this.random() * (peer.length + 1)) : this.carets[side];
    const sign = SIGNS[Math.floor(this.random() * SIGNS.length)];
    if (peer.length > 0 && this.random() < 0.1) {
      peer.replace(place, sign);
    } else {
      peer.insert(place, sign);
    }
    this.carets[side] = Math.min(place + 1, peer.length);
  }

  get missing() {
    return this.sent[0].length + this.sent[1].length;
  }

  get settled() {
    return this.missing === 0 && this.peers.every((peer) => peer.settled);
  }
}

/** Brings everybody in, a few at a time. */
export async function joined(peers) {
  for (let i = 0; i < peers.length; i += JOIN_TOGETHER) {
    await Promise.all(peers.slice(i, i + JOIN_TOGETHER).map((peer) => peer.join()));
  }
  return peers;
}

/**
 * @param newPeer makes a peer for a meeting and a side
 * @param load processorSeconds says what the server has used so far
 */
export async function typing(meetings, newPeer, { editsPerSecond, warmUp, seconds, seed, processorSeconds }) {
  const random = seeded(seed);
  const latencies = [];
  const rooms = meetings.map((m) => new Room([newPeer(m, 'host'), newPeer(m, 'guest')], random, latencies));
  const peers = rooms.flatMap((room) => room.peers);
  await joined(peers);
  const lateness = [];
  const started = performance.now();
  const clock = { from: started + warmUp * 1000, to: started + (warmUp + seconds) * 1000 };
  let processor = Number.NaN;
  setTimeout(() => (processor = processorSeconds()), warmUp * 1000);
  await Promise.all(rooms.map((room) => typeUntil(room, clock, 1000 / editsPerSecond, random, lateness)));
  processor = processorSeconds() - processor;
  await until(
    () => `${rooms.reduce((sum, room) => sum + room.missing, 0)} edits reached the other side`,
    () => rooms.every((room) => room.settled),
    30_000,
  );
  const different = rooms.filter(({ peers: [a, b] }) => a.text !== b.text).length;
  const refusals = peers.reduce((sum, peer) => sum + peer.refusals, 0);
  peers.forEach((peer) => peer.leave());
  return {
    latency: spread(latencies),
    generatorLateness: spread(lateness),
    edits: rooms.reduce((sum, room) => sum + room.edits, 0),
    processorSeconds: processor,
    different,
    refusals,
  };
}

async function typeUntil(room, clock, millis, random, lateness) {
  let due = performance.now() + random() * millis;
  while (due < clock.to) {
    await pause(Math.max(0, due - performance.now()));
    room.measuring = due >= clock.from;
    if (room.measuring) {
      lateness.push(performance.now() - due);
    }
    room.edit();
    due += millis * (0.5 + random());
  }
}
