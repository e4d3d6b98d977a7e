/** What a check means for people: one line that says it all, and the lines behind it. */
import { helpFor } from '../camera/platform';
import type { Check } from '../wire/messages';

export const PARTS = ['browser', 'camera', 'sound', 'pictures', 'line'] as const;
export type Part = (typeof PARTS)[number];

/** From here on a gesture comes late, and typing is felt to lag. */
export const SLOW_MILLIS = 500;

export interface Finding {
  readonly part: Part;
  readonly good: boolean;
  /** The text's key, and what it is filled with. */
  readonly key: string;
  readonly values: readonly (string | number)[];
  /** The key of what to do; null where there is nothing to be done. */
  readonly help: string | null;
}

const BROWSERS = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', safari: 'Safari', samsung: 'Samsung Internet', other: '' } as const;
const PLATFORMS = { ios: 'iOS', android: 'Android', windows: 'Windows', macos: 'macOS', other: '' } as const;

export const findings = (check: Check): Finding[] => PARTS.map((part) => ({ part, ...FIND[part](check) }));

type Found = Omit<Finding, 'part'>;
const good = (key: string, ...values: (string | number)[]): Found => ({ good: true, key, values, help: null });

const FIND: Readonly<Record<Part, (check: Check) => Found>> = {
  browser: ({ browser, browserVersion, platform }) => {
    const name = [BROWSERS[browser], browserVersion || ''].join(' ').trim();
    return name ? good('check.browser.known', [name, PLATFORMS[platform]].filter(Boolean).join(' / ')) : good('check.browser.other');
  },
  camera: ({ camera, platform }) =>
    camera === 'ready' || camera === 'asks'
      ? good(`check.camera.${camera}`)
      : { good: false, key: `check.camera.${camera}`, values: [], help: helpFor(camera, platform) },
  // Sound is the telephone's, whatever the browser allows
  sound: () => good('check.sound.telephone'),
  pictures: ({ pictures }) =>
    pictures ? good('check.pictures.open') : { good: false, key: 'check.pictures.blocked', values: [], help: null },
  line: ({ roundTripMillis }) =>
    roundTripMillis < SLOW_MILLIS
      ? good('check.line.good', roundTripMillis)
      : { good: false, key: 'check.line.slow', values: [roundTripMillis], help: 'check.line.help' },
};

/** The first thing that stands in the way, as the key of one sentence; null where nothing does. */
export const headline = (check: Check): string | null => {
  const first = findings(check).find(({ good: fine }) => !fine);
  return first ? (first.part === 'camera' ? `camera.${check.camera}` : first.part) : null;
};
