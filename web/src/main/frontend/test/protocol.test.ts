import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Close, ERROR_CODES, isFinal, REFUSALS } from '../src/wire/codes';
import { MEETING_NOTICES, MEETING_REQUESTS, WAITING_NOTICES, WAITING_REQUESTS, WIRE_VERSION } from '../src/wire/messages';

const protocol = readFileSync(new URL('../../../../PROTOCOL.md', import.meta.url), 'utf8');

/** The part under one heading of the second level. */
const part = (heading: string): string => protocol.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';

/** Names under headings of the third level whose first words fit. */
const messages = (text: string, direction: RegExp): string[] =>
  [...text.matchAll(/^### `([^`]+)`\n(.*)/gm)].filter(([, , line]) => direction.test(line ?? '')).map(([, name]) => name ?? '');

const rows = (heading: string): string[][] =>
  part(heading)
    .split('\n')
    .filter((line) => /^\| (`|\d)/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );

const FROM_BROWSER = /^(Browser to server|Both directions)/;
const FROM_SERVER = /^(Server to browser|Both directions)/;
const both = part('Messages of both sockets');
const waiting = both + part('Messages of the waiting socket');
const meeting = ['meeting socket', 'memo', 'cameras', 'document'].reduce((all, one) => all + part(`Messages of the ${one}`), both);

describe('the wire as PROTOCOL.md has it', () => {
  it('names the same messages', () => {
    expect([...WAITING_REQUESTS].sort()).toEqual(messages(waiting, FROM_BROWSER).sort());
    expect([...WAITING_NOTICES].sort()).toEqual(messages(waiting, FROM_SERVER).sort());
    expect([...MEETING_REQUESTS].sort()).toEqual(messages(meeting, FROM_BROWSER).sort());
    expect([...MEETING_NOTICES].sort()).toEqual(messages(meeting, FROM_SERVER).sort());
  });

  it('names every message it describes', () => {
    const described = [...protocol.matchAll(/^### `([^`]+)`/gm)].map(([, name]) => name);
    const known = new Set<string>([...WAITING_REQUESTS, ...WAITING_NOTICES, ...MEETING_REQUESTS, ...MEETING_NOTICES]);
    expect(described.filter((name) => !known.has(name ?? ''))).toEqual([]);
  });

  it('knows the same error codes', () => {
    expect(rows('Error codes').map(([code]) => code)).toEqual([...ERROR_CODES]);
  });

  it('knows the same close codes and refusals, and stops where it says so', () => {
    const closes = rows('Close codes');
    expect([...new Set(closes.map(([code]) => Number(code)))].sort()).toEqual(Object.values(Close).sort());
    expect(closes.filter(([code]) => code === '1008').map(([, reason]) => reason)).toEqual([...REFUSALS]);
    const final = closes.filter(([code, , , retry]) => retry === 'no' && code !== '1000').map(([code]) => Number(code));
    expect(final.every(isFinal)).toBe(true);
    expect(closes.filter(([, , , retry]) => retry === 'yes').map(([code]) => Number(code)).some(isFinal)).toBe(false);
  });

  it('is of the same version', () => {
    expect(protocol).toContain(`Version ${WIRE_VERSION}.`);
  });
});
