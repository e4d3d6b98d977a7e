/**
 * Every measurement of docs/performance.md by one command: node benchmarks/run.mjs
 *
 *   --short            minutes instead of an hour, for trying; its figures mean little
 *   --only memo,relay  some of: memo numbers relay heap weight records audit documents turns; or their names alone: run.mjs records
 *   --no-build         takes what was built last
 *   --rounds 3         how often each is measured
 *
 * The results go to benchmarks/target/results.json and results.md, those of a whole run also into docs/performance.md. Needs JDK 17 and Node 20; Chromium for `weight` and `turns`, PostgreSQL for `records` and `audit`, LibreOffice and poppler for `documents`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, release } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endAll, run } from './lib/children.mjs';
import { HERE, OUT, PROJECT } from './lib/places.mjs';

const KINDS = ['numbers', 'memo', 'relay', 'heap', 'weight', 'records', 'audit', 'documents', 'turns'];

const { values: options, positionals } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string', default: KINDS.join(',') },
    build: { type: 'boolean', default: true },
    rounds: { type: 'string' },
  },
  allowNegative: true,
  allowPositionals: true,
});
const kinds = positionals.length > 0 ? positionals : options.only.split(',');
const unknown = kinds.filter((kind) => !KINDS.includes(kind));
if (unknown.length > 0) {
  throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${KINDS.join(', ')}`);
}

const plan = options.short
  ? { rounds: 1, warmUp: 5, seconds: 10, meetings: 100, pairs: 50, heap: [10, 60], records: 20_000, grid: { warmUp: 3, seconds: 3 } }
  : { rounds: 3, warmUp: 45, seconds: 45, meetings: 100, pairs: 50, heap: [20, 500], records: 1_000_000, grid: { warmUp: 10, seconds: 20 } };
plan.rounds = Number(options.rounds ?? plan.rounds);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => endAll().then(() => process.exit(130)));
}

async function build() {
  const maven = existsSync(join(PROJECT, 'mvnw')) ? join(PROJECT, 'mvnw') : 'mvn';
  const modules = 'conversion,web,benchmarks/numbers,benchmarks/records,benchmarks/bare-relay,benchmarks/audit';
  await run(maven, ['-q', '-Pbenchmarks', '-DskipTests', '-pl', modules, '-am', 'package'], { cwd: PROJECT });
}

if (!existsSync(join(HERE, 'node_modules'))) {
  await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: HERE });
}
if (options.build) {
  say('building');
  await build();
}
const work = join(OUT, 'work');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

const results = {
  at: new Date().toISOString(),
  machine: {
    processors: `${cpus().length} x ${cpus()[0].model}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${release()}`,
    node: process.version,
    java: (await run('java', ['--version'])).split('\n')[0],
  },
  plan,
};
try {
  const { measure } = await import('./lib/measure.mjs');
  for (const kind of KINDS.filter((one) => kinds.includes(one))) {
    results[kind] = await measure(kind, plan, work, say);
    writeFileSync(join(OUT, 'results.json'), JSON.stringify(results, null, 2));
  }
  const { report } = await import('./lib/report.mjs');
  const tables = report(results);
  writeFileSync(join(OUT, 'results.md'), tables);
  process.stdout.write(tables);
  if (!options.short && KINDS.every((kind) => kinds.includes(kind))) {
    publish(tables);
  }
} finally {
  await endAll();
}
process.exit();

function publish(tables) {
  const page = join(PROJECT, 'docs', 'performance.md');
  const marked = /(<!-- results -->\n)[^]*(<!-- end of results -->)/;
  writeFileSync(page, readFileSync(page, 'utf8').replace(marked, (_, start, end) => `${start}${tables}${end}`));
}

function say(words) {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${words}\n`);
}
