/**
 * Small messages between pairs, as fast as they go: each side has one on its way and sends the next when it has arrived
 * at the other side, so nothing piles up and nothing is dropped. The messages are the product's carets, filled with
 * blanks to 200 bytes; the bare endpoint gets the same texts.
 */
import { WebSocket } from 'ws';
import { MendanPeer } from '../memo/mendan-peer.mjs';
import { joined } from '../memo/load.mjs';
import { pause } from '../lib/children.mjs';

export const BYTES = 200;
const SIDES = ['host', 'guest'];

function message(count) {
  const caret = { type: 'memo.caret', version: 0, anchor: 0, head: 0, typing: count % 2 === 0 };
  return JSON.stringify(caret).padEnd(BYTES, ' ');
}

class BarePeer {
  onMessage = () => {};
  refusals = 0;
  #socket;

  constructor(origin, meeting, side) {
    this.url = `${origin.replace('http', 'ws')}/ws/${meeting.number}/${side}`;
  }

  join() {
    this.#socket = new WebSocket(this.url);
    this.#socket.on('message', (data) => this.onMessage(JSON.parse(data.toString())));
    return new Promise((resolve, reject) => {
      this.#socket.on('open', () => resolve(this));
      this.#socket.on('error', reject);
      this.#socket.on('close', () => (this.refusals += this.leaving ? 0 : 1));
    });
  }

  sendText(text) {
    this.#socket.send(text);
  }

  leave() {
    this.leaving = true;
    this.#socket.terminate();
  }
}

export const bare = (origin) => (meeting, side) => new BarePeer(origin, meeting, side);
export const product = (origin) => (meeting, side) => new MendanPeer(origin, meeting, side);

/** Messages a second over all pairs, both ways, and what one costs the server in processor time. */
export async function relayed(server, meetings, newPeer, { warmUp, seconds }) {
  const pairs = meetings.map((meeting) => SIDES.map((side) => newPeer(meeting, side)));
  const peers = pairs.flat();
  await joined(peers);
  let arrived = 0;
  let stopped = false;
  for (const pair of pairs) {
    pair.forEach((receiver, i) => {
      const sender = pair[1 - i];
      let count = 0;
      receiver.onMessage = (text) => {
        if (text.type === 'memo.caret') {
          arrived += 1;
          count += 1;
          if (!stopped) {
            sender.sendText(message(count));
          }
        }
      };
    });
  }
  peers.forEach((peer) => peer.sendText(message(0)));
  await pause(warmUp * 1000);
  const before = { arrived, at: performance.now(), processor: server.processorSeconds(), own: process.cpuUsage() };
  await pause(seconds * 1000);
  const millis = performance.now() - before.at;
  const count = arrived - before.arrived;
  const own = process.cpuUsage(before.own);
  const result = {
    perSecond: (count * 1000) / millis,
    serverMicros: ((server.processorSeconds() - before.processor) * 1e6) / count,
    generatorShare: (own.user + own.system) / 1000 / millis,
    refusals: peers.reduce((sum, peer) => sum + peer.refusals, 0),
  };
  stopped = true;
  await pause(500);
  peers.forEach((peer) => peer.leave());
  return result;
}
