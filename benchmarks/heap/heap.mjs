/** What a meeting keeps in the server's memory: both sides connected, a memo of so many characters, after full collections. */
import { until } from '../lib/children.mjs';
import { joined } from '../memo/load.mjs';
import { MendanPeer } from '../memo/mendan-peer.mjs';

const LINE = '定期預金の満期のお取り扱いについて、書類の三ページ目をご覧ください。';
export const CHARACTERS = 2_000;

/** Everybody comes in and the host types; gives what stays referenced, and lets them go again. */
export async function liveBytes(server, meetings) {
  const text = LINE.repeat(Math.ceil(CHARACTERS / LINE.length)).slice(0, CHARACTERS);
  const rooms = meetings.map((m) => [new MendanPeer(server.origin, m, 'host'), new MendanPeer(server.origin, m, 'guest')]);
  await joined(rooms.flat());
  for (const [host, guest] of rooms) {
    host.insert(0, text);
    await until('the memo is on both sides', () => host.settled && guest.length === CHARACTERS, 30_000);
  }
  const { bytes } = await server.liveBytes();
  const refusals = rooms.flat().reduce((sum, peer) => sum + peer.refusals, 0);
  rooms.flat().forEach((peer) => peer.leave());
  return { bytes, refusals };
}
