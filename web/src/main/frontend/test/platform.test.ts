import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpFor, platformOf } from '../src/camera/platform';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15';
const PIXEL =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
const PC = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';

describe('CA2 what the device runs', () => {
  it.each([
    ['ios', IPHONE, 5, undefined],
    ['ios', MAC, 5, undefined],
    ['macos', MAC, 0, undefined],
    ['macos', MAC, 0, 'macOS'],
    ['android', PIXEL, 5, 'Android'],
    ['android', PIXEL, 5, undefined],
    ['windows', PC, 10, 'Windows'],
    ['windows', PC, 0, ''],
    ['other', LINUX, 0, undefined],
    ['ios', IPHONE, 5, 'Linux'],
    ['windows', '', 0, 'Windows'],
    ['macos', '', 0, 'macOS'],
    ['other', '', 0, undefined],
  ] as const)('CA2 is %s for %s with %i fingers', (platform, userAgent, maxTouchPoints, said) => {
    expect(platformOf({ userAgent, maxTouchPoints, ...(said === undefined ? {} : { userAgentData: { platform: said } }) })).toBe(platform);
  });
});

describe('CA2 what to do', () => {
  const texts = readFileSync(new URL('../../resources/org/mendan/web/texts-ui_ja.properties', import.meta.url), 'utf8');
  const helps = (['denied', 'missing', 'busy', 'unsupported', 'lost'] as const).flatMap((problem) =>
    (['ios', 'android', 'windows', 'macos', 'other'] as const).map((platform) => helpFor(problem, platform)),
  );

  it.each([...new Set(helps)])('CA2 has a sentence for %s', (key) => {
    expect(texts).toContain(`\n${key}=`);
  });

  it('CA2 has no sentence that nobody reads', () => {
    const kept = [...texts.matchAll(/^(camera\.help\.[^=]+)=/gm)].map(([, key]) => key);
    expect(kept.sort()).toEqual([...new Set(helps)].sort());
  });

  it('CA2 names the place in the settings of each system', () => {
    expect(new Set((['ios', 'android', 'windows', 'macos', 'other'] as const).map((platform) => helpFor('denied', platform))).size).toBe(5);
  });
});
