import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quantile, seeded, spread } from '../lib/numbers.mjs';
import { FakeAuthority } from '../memo/fake-authority.mjs';
import { Hocuspocus } from '../memo/hocuspocus.mjs';
import { HocuspocusPeer } from '../memo/hocuspocus-peer.mjs';
import { typing } from '../memo/load.mjs';
import { MendanPeer } from '../memo/mendan-peer.mjs';
import { product, relayed } from '../relay/relay.mjs';

const LOAD = { editsPerSecond: 20, warmUp: 0.2, seconds: 1, seed: 7, processorSeconds: () => 0 };
const MEETINGS = ['a', 'b', 'c'].map((number) => ({ number, hostToken: number, guestToken: number }));

test('a quantile is the nearest rank', () => {
  const sorted = Array.from({ length: 100 }, (_, i) => i + 1);
  assert.equal(quantile(sorted, 0.5), 50);
  assert.equal(quantile(sorted, 0.99), 99);
  assert.equal(spread([3, 1, 2]).max, 3);
});

test('the same seed gives the same people', () => {
  assert.deepEqual(Array.from({ length: 5 }, seeded(3)), Array.from({ length: 5 }, seeded(3)));
});

test('every edit of both sides is found again on the other side, over the wire of the product', async () => {
  const server = await FakeAuthority.started();
  const result = await typing(MEETINGS, (m, side) => new MendanPeer(server.origin, m, side), LOAD);
  await server.stop();
  checked(result);
});

test('every edit of both sides is found again on the other side, over Hocuspocus', async () => {
  const server = await Hocuspocus.started();
  const result = await typing(MEETINGS, (m, side) => new HocuspocusPeer(server.origin, m, side), LOAD);
  await server.stop();
  checked(result);
});

test('carets go round between the pairs', async () => {
  const server = await FakeAuthority.started();
  const result = await relayed(server, MEETINGS, product(server.origin), { warmUp: 0.1, seconds: 0.5 });
  await server.stop();
  assert.ok(result.perSecond > 100);
});

function checked({ latency, edits, different, refusals }) {
  assert.equal(different, 0);
  assert.equal(refusals, 0);
  assert.ok(latency.count > 40 && latency.count <= edits);
  assert.ok(latency.p50 > 0 && latency.p50 <= latency.p99);
}
