import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clockTime, secondsLeft } from '../src/meeting/elapsed';
import { within } from '../src/meeting/box';
import { apart, grouped, minutes, stepReached } from '../src/number/spoken';

describe('CN3 the number page', () => {
  it.each([
    ['1234', ['1234']],
    ['12345', ['123', '45']],
    ['482913', ['482', '913']],
    ['1234567', ['123', '456', '7']],
    ['12345678', ['1234', '5678']],
  ])('CN3 shows %s in groups', (digits, groups) => {
    expect(grouped(digits)).toEqual(groups);
  });

  it('CN3 speaks digits one by one', () => {
    expect(apart('482913')).toBe('4 8 2 9 1 3');
  });

  it('CN3 speaks the time in steps, each once, and none that has long passed', () => {
    const heard: number[] = [];
    for (let left = 120; left > 0; left--) {
      const step = stepReached(left, left - 1);
      if (step !== null) {
        heard.push(step);
      }
    }
    expect(heard).toEqual([60, 30, 10]);
    expect(stepReached(121, 20)).toBeNull();
  });

  it('CN3 counts to nothing and not below', () => {
    expect(secondsLeft(10_000, 9_001)).toBe(1);
    expect(secondsLeft(10_000, 10_000)).toBe(0);
    expect(secondsLeft(10_000, 90_000)).toBe(0);
    expect(minutes(65)).toBe('1:05');
  });
});

describe('the meeting window', () => {
  it('shows the time since the start', () => {
    expect(clockTime(754_999)).toBe('00:12:34');
    expect(clockTime(-5)).toBe('00:00:00');
    expect(clockTime(36_000_000 * 10)).toBe('100:00:00');
  });

  it('ME4 keeps the memo inside the window and large enough to use', () => {
    const window = { width: 1000, height: 700 };
    const least = { width: 280, height: 200 };
    expect(within({ left: 900, top: -50, width: 400, height: 100 }, window, least)).toEqual({
      left: 600,
      top: 0,
      width: 400,
      height: 200,
    });
    expect(within({ left: 5, top: 5, width: 5000, height: 5000 }, window, least)).toEqual({
      left: 0,
      top: 0,
      width: 1000,
      height: 700,
    });
  });
});

describe('texts', () => {
  const base = new URL('../../resources/org/mendan/web/', import.meta.url);
  const keys = (name: string) =>
    readFileSync(new URL(name, base), 'utf8')
      .split('\n')
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => line.slice(0, line.indexOf('=')));

  it('have the same keys in both languages', () => {
    expect(keys('texts-ui_en.properties').sort()).toEqual(keys('texts-ui_ja.properties').sort());
    expect(keys('texts-ui.properties').sort()).toEqual(keys('texts-ui_ja.properties').sort());
  });

  it('are there for every key the code names', () => {
    const known = new Set(keys('texts-ui_ja.properties'));
    const source = new URL('../src/', import.meta.url);
    const named = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(new URL(file, source), 'utf8').matchAll(/\btext\('([^']+)'/g)])
      .map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });
});
