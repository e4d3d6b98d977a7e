/** The results as the tables of docs/performance.md. */
import { BYTES } from '../relay/relay.mjs';
import { CHARACTERS } from '../heap/heap.mjs';
import { median, shown, spread } from './numbers.mjs';

export function report(results) {
  const parts = [`Measured ${results.at} on ${Object.values(results.machine).join(', ')}.`];
  const kinds = { memo, numbers, relay, heap, weight, records, audit, documents, turns };
  for (const [kind, table] of Object.entries(kinds)) {
    if (results[kind]) {
      parts.push(table(results[kind], results.plan));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map(shown).join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const each = (runs, value) => runs.map((run) => shown(value(run))).join(' / ');
const middle = (runs, value) => shown(median(runs.map(value)));

function memo(byRate, plan) {
  const head = ['', 'p50 ms', 'p95 ms', 'p99 ms', 'p99 of each run', 'max', 'edits a run', 'server CPU ms an edit', 'generator late p99 ms'];
  const blocks = Object.entries(byRate).map(([rate, contestants]) => {
    const rows = Object.entries(contestants).map(([name, runs]) => [
      name,
      middle(runs, (r) => r.latency.p50),
      middle(runs, (r) => r.latency.p95),
      middle(runs, (r) => r.latency.p99),
      each(runs, (r) => r.latency.p99),
      shown(Math.max(...runs.map((r) => r.latency.max))),
      middle(runs, (r) => r.latency.count),
      middle(runs, (r) => (1000 * r.processorSeconds) / r.latency.count),
      middle(runs, (r) => r.generatorLateness.p99),
    ]);
    const broken = Object.values(contestants).flat().filter((r) => r.different + r.refusals > 0).length;
    return `### Memo, ${plan.meetings} meetings x ${rate} edits/s\n\n${table(head, rows)}\n\nRuns with differing texts or refused messages: ${broken}.`;
  });
  return blocks.join('\n\n');
}

function numbers(contestants) {
  const rows = Object.entries(contestants).map(([name, runs]) => [
    name,
    middle(runs, (r) => r.perSecond),
    each(runs, (r) => r.perSecond),
  ]);
  return `### Connection numbers\n\n${table(['grid', 'issue + redeem a second', 'each run'], rows)}`;
}

function relay(contestants, plan) {
  const rows = Object.entries(contestants).map(([name, runs]) => [
    name,
    middle(runs, (r) => r.perSecond),
    each(runs, (r) => r.perSecond),
    middle(runs, (r) => r.serverMicros),
    middle(runs, (r) => r.generatorShare * 100),
    runs.reduce((sum, r) => sum + r.refusals, 0),
  ]);
  const rate = (name) => median(contestants[name].map((r) => r.perSecond));
  const cost = (name) => median(contestants[name].map((r) => r.serverMicros));
  const ratio = shown((100 * rate('Mendan')) / rate('bare endpoint'));
  const work = shown((100 * cost('bare endpoint')) / cost('Mendan'));
  const head = ['', 'messages/s', 'each run', 'server CPU µs a message', 'generator CPU %', 'refusals'];
  return `### Relay, ${plan.pairs} pairs, ${BYTES}-byte texts\n\n${table(head, rows)}\n\nMendan relays ${ratio} % of what the bare endpoint does (${work} % by processor time a message).`;
}

function heap({ meetings, few, many }) {
  const kilobytes = (runs) => median(runs.map((r) => r.bytes)) / 1024;
  const slope = (kilobytes(many) - kilobytes(few)) / (meetings.many - meetings.few);
  const rows = [
    [meetings.few, kilobytes(few), each(few, (r) => r.bytes / 1024)],
    [meetings.many, kilobytes(many), each(many, (r) => r.bytes / 1024)],
  ];
  return `### Heap, both sides connected, memo of ${CHARACTERS} characters\n\n${table(['meetings', 'live kB', 'each run'], rows)}\n\n${shown(slope)} kB a meeting.`;
}

function weight({ before, meeting }) {
  const kilobytes = (bytes) => shown(bytes / 1000);
  const row = (name, w) => [name, kilobytes(w.compressed), kilobytes(w.plain), kilobytes(w.sent)];
  const rows = [...before.steps.map((step) => row(`up to ${step.path}`, step)), row('/meeting, joined', meeting)];
  const parts = [...before.parts, ...meeting.parts].map((part) => row(part.path, part));
  const head = ['', 'compressed kB', 'plain kB', 'as sent kB'];
  return `### Guest pages\n\n${table(head, rows)}\n\n${table(head, parts)}`;
}

function records({ records: count, fillSeconds, cases, dashboard }) {
  const questions = {};
  for (const [name, { milliseconds, found }] of Object.entries(cases)) {
    const [who, what] = name.split(' | ');
    (questions[what] ??= {})[who] = { ...spread(milliseconds), found };
  }
  const readers = [...new Set(Object.keys(cases).map((name) => name.split(' | ')[0]))];
  const rows = Object.entries(questions).map(([what, by]) => [what, ...readers.map((who) => `${shown(by[who].p50)} (${shown(by[who].max)})`), String(by[readers.at(-1)].found)]);
  const worst = Math.max(...Object.values(cases).map(({ milliseconds }) => spread(milliseconds).p50));
  const head = ['', ...readers, 'found by everything'];
  return `### Record list, ${count.toLocaleString('en-US')} records\n\nMilliseconds, median (slowest of nine); made in ${shown(fillSeconds)} s with its indexes.\n\n${table(head, rows)}\n\nThe slowest median is ${shown(worst)} ms.\n\n${figures(count, dashboard)}`;
}

function figures(count, views) {
  const rows = Object.entries(views).map(([name, { milliseconds, counts, meetings }]) => {
    const [who, period] = name.split(' | ');
    const [view, plain] = [spread(milliseconds), spread(counts)];
    return [`${period}, ${who}`, `${shown(view.p50)} (${shown(view.max)})`, `${shown(plain.p50)} (${shown(plain.max)})`, String(meetings)];
  });
  const head = ['', 'dashboard', 'count alone', 'meetings'];
  return `### Dashboard, ${count.toLocaleString('en-US')} records\n\nMilliseconds, median (slowest of nine).\n\n${table(head, rows)}`;
}

function audit(contestants) {
  const bare = median(contestants['bare JDBC'].map((r) => r.perSecond));
  const rows = Object.entries(contestants).map(([name, runs]) => {
    const rate = median(runs.map((r) => r.perSecond));
    return [name, rate, each(runs, (r) => r.perSecond), `${shown((100 * rate) / bare)} %`, each(runs, (r) => r.behind)];
  });
  const head = ['', 'entries/s', 'each run', 'of bare JDBC', 'not yet in the chain at the end'];
  return `### Audit log, 8 writers\n\n${table(head, rows)}`;
}

function documents(contestants) {
  const quickest = Math.min(...['pdftoppm -png', 'pdftoppm -jpeg'].map((name) => median(contestants[name].map((r) => r.all))));
  const rows = Object.entries(contestants).map(([name, runs]) => {
    const all = median(runs.map((r) => r.all));
    const first = runs[0].first === null ? '' : shown(median(runs.map((r) => r.first)) / 1000);
    return [name, shown(all / 1000), each(runs, (r) => r.all / 1000), `${shown(all / quickest)}`, first];
  });
  const head = ['', 'seconds', 'each run', 'times the quicker pdftoppm', 'first page after s'];
  return `### Document of 30 A4 pages, Japanese text, 1600 and 640 pixels wide\n\n${table(head, rows)}`;
}

function turns({ turns: runs }) {
  const row = (name, side) => [name, middle(runs, (r) => r[side].p50), each(runs, (r) => r[side].p50), middle(runs, (r) => r[side].p95), middle(runs, (r) => r[side].max)];
  const head = ['milliseconds from the key', 'p50', 'p50 of each run', 'p95', 'max'];
  return `### Page turn, pictures loaded already\n\n${table(head, [row("on the guest's screen", 'guest'), row("on the host's own screen", 'host')])}`;
}
