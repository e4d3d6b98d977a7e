/** The measurements, each in a fresh server process, the compared ones in changing order. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Hocuspocus } from '../memo/hocuspocus.mjs';
import { HocuspocusPeer } from '../memo/hocuspocus-peer.mjs';
import { typing } from '../memo/load.mjs';
import { MendanPeer } from '../memo/mendan-peer.mjs';
import { numbers } from '../numbers/numbers.mjs';
import { audit } from '../audit/audit.mjs';
import { brochure } from '../documents/brochure.mjs';
import { pdftoppm, worker } from '../documents/documents.mjs';
import { records } from '../records/records.mjs';
import { bare, product, relayed } from '../relay/relay.mjs';
import { liveBytes } from '../heap/heap.mjs';
import { turns } from '../turns/turns.mjs';
import { executable, weights } from '../weight/weight.mjs';
import { found } from './children.mjs';
import { Template } from './database.mjs';
import { Payara } from './payara.mjs';
import { BARE_RELAY, PRODUCT } from './places.mjs';
import { programs } from './postgresql.mjs';

/** Lifts the limit on what one socket may send; only the relay's capacity is measured with it. */
const NO_LIMIT = { MENDAN_WIRE_RATE: '1000000' };

let template;
const seeded = async (work, count) => (template ??= await Template.made(join(work, 'template'))).meetings(count);

const KINDS = { memo, numbers: grid, relay, heap, weight, records: list, audit: log, documents: pages, turns: turned };

export function measure(kind, plan, work, say) {
  return KINDS[kind](plan, work, say);
}

/** Every round has all of them, starting with another one each time. */
async function inTurns(rounds, contestants, say) {
  const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  const names = Object.keys(contestants);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(round + i) % names.length];
      const result = await contestants[name](round);
      say(`${name}, round ${round + 1}: ${JSON.stringify(result)}`);
      results[name].push(result);
    }
  }
  return results;
}

async function served(server, work) {
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function memo(plan, work, say) {
  const seed = await seeded(work, plan.meetings);
  const load = (server, round, editsPerSecond) => ({
    ...plan,
    editsPerSecond,
    seed: 20_261_122 + round,
    processorSeconds: () => server.processorSeconds(),
  });
  const files = (rate) => async (round) => {
    const directory = join(work, `memo-${rate}-${round}`);
    const server = await Payara.started(PRODUCT, directory, seed.inFiles(directory));
    return served(server, () => typing(seed.meetings, mendan(server), load(server, round, rate)));
  };
  const memory = (rate) => async (round) => {
    const server = await Payara.started(PRODUCT, join(work, `memo-memory-${rate}-${round}`), seed.inMemory());
    return served(server, () => typing(seed.meetings, mendan(server), load(server, round, rate)));
  };
  const hocuspocus = (rate) => async (round) => {
    const server = await Hocuspocus.started();
    const peer = (meeting, side) => new HocuspocusPeer(server.origin, meeting, side);
    return served(server, () => typing(seed.meetings, peer, load(server, round, rate)));
  };
  const at = (rate) => ({
    'Mendan, stored in files': files(rate),
    'Mendan, H2 in memory': memory(rate),
    'Hocuspocus 3.4, nothing stored': hocuspocus(rate),
  });
  return { 5: await inTurns(plan.rounds, at(5), say), 10: await inTurns(1, at(10), say) };
}

const mendan = (server) => (meeting, side) => new MendanPeer(server.origin, meeting, side);

function grid(plan, work, say) {
  const on = (members) => () => numbers(members, plan.grid, work);
  return inTurns(plan.rounds, { 'one member': on(1), 'two members': on(2) }, say);
}

async function relay(plan, work, say) {
  const seed = await seeded(work, plan.pairs);
  const ours = async (round) => {
    const directory = join(work, `relay-${round}`);
    const server = await Payara.started(PRODUCT, directory, { ...seed.inFiles(directory), ...NO_LIMIT });
    return served(server, () => relayed(server, seed.meetings, product(server.origin), plan));
  };
  const yardstick = async (round) => {
    const server = await Payara.started(BARE_RELAY, join(work, `bare-${round}`));
    return served(server, () => relayed(server, seed.meetings, bare(server.origin), plan));
  };
  return inTurns(plan.rounds, { Mendan: ours, 'bare endpoint': yardstick }, say);
}

async function heap(plan, work, say) {
  const [few, many] = plan.heap;
  const withMeetings = (count) => async (round) => {
    const seed = await seeded(work, count);
    const directory = join(work, `heap-${count}-${round}`);
    const server = await Payara.started(PRODUCT, directory, seed.inFiles(directory));
    return served(server, () => liveBytes(server, seed.meetings));
  };
  const results = await inTurns(plan.rounds, { few: withMeetings(few), many: withMeetings(many) }, say);
  return { meetings: { few, many }, ...results };
}

async function weight(plan, work, say) {
  if (!executable()) {
    say('no Chromium found (MENDAN_CHROMIUM names one): page weight is left out');
    return null;
  }
  const seed = await seeded(work, 10);
  const directory = join(work, 'weight');
  mkdirSync(directory, { recursive: true });
  const server = await Payara.started(PRODUCT, directory, seed.inFiles(directory));
  return served(server, () => weights(server.origin, seed.meetings[0]));
}

async function turned(plan, work, say) {
  if (!executable()) {
    say('no Chromium found (MENDAN_CHROMIUM names one): page turns are left out');
    return null;
  }
  const shown = async (round) => {
    const directory = join(work, `turns-${round}`);
    mkdirSync(directory, { recursive: true });
    const server = await Payara.started(PRODUCT, directory, { MENDAN_DATA: directory, MENDAN_DEMO: 'true' });
    return served(server, () => turns(server.origin));
  };
  return inTurns(plan.rounds, { turns: shown }, say);
}

async function log(plan, work, say) {
  if (!programs()) {
    say('no PostgreSQL found (MENDAN_POSTGRESQL names the directory of its programs): the audit log is left out');
    return null;
  }
  const by = (contestant) => () => audit(contestant, plan.grid, work);
  return inTurns(plan.rounds, { 'bare JDBC': by('jdbc'), product: by('product') }, say);
}

async function list(plan, work, say) {
  if (!programs()) {
    say('no PostgreSQL found (MENDAN_POSTGRESQL names the directory of its programs): the record list is left out');
    return null;
  }
  return records(plan.records, work);
}

async function pages(plan, work, say) {
  if (!(await found('pdftoppm', ['-v'])) || !(await found('soffice', ['--version']))) {
    say('no pdftoppm (poppler) or no soffice (LibreOffice) found: documents are left out');
    return null;
  }
  const directory = join(work, 'documents');
  mkdirSync(directory, { recursive: true });
  const pdf = await brochure(directory, 'soffice');
  // The first run of a machine looks for its fonts; what it finds is kept
  await worker(pdf, directory);
  const by = (contestant) => () => contestant(pdf, directory);
  return inTurns(plan.rounds, { worker: by(worker), 'pdftoppm -png': by(pdftoppm('png')), 'pdftoppm -jpeg': by(pdftoppm('jpeg')) }, say);
}
