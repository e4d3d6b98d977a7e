import { describe, expect, it, vi } from 'vitest';
import { Checks } from '../src/check/checks';
import { findings, headline, SLOW_MILLIS } from '../src/check/findings';
import { browserOf, probe, type Computer } from '../src/check/probe';
import type { Check, IceServers, MeetingRequest } from '../src/wire/messages';

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

const camera = { kind: 'videoinput' } as MediaDeviceInfo;

/** A connection that finds the addresses it is given, one of them empty where there is no other. */
const finding = (...candidates: (string | null)[]): RTCPeerConnection => {
  const listeners: ((event: { candidate: { candidate: string } | null }) => void)[] = [];
  return {
    addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
    createDataChannel: () => ({}),
    setLocalDescription: () => {
      for (const candidate of candidates) {
        listeners.forEach((tell) => tell({ candidate: candidate === null ? null : { candidate } }));
      }
      return Promise.resolve();
    },
    close: () => {},
  } as unknown as RTCPeerConnection;
};

const computer = (parts: Partial<Computer> = {}): Computer => ({
  agent: { userAgent: CHROME, maxTouchPoints: 0 },
  devices: { enumerateDevices: () => Promise.resolve([camera]), getUserMedia: () => Promise.reject(new Error('never asked')) },
  permission: () => Promise.resolve('prompt'),
  connection: () => finding('candidate:1'),
  askServer: () => Promise.resolve(),
  now: () => 0,
  wait: () => new Promise(() => {}),
  ...parts,
});

const GOOD: Check = {
  camera: 'ready',
  pictures: true,
  roundTripMillis: 40,
  browser: 'chrome',
  browserVersion: 140,
  platform: 'windows',
};

describe('MT5 what a check finds', () => {
  it('a computer on which everything works, without opening the camera', async () => {
    const found = await probe(computer());
    expect(found).toEqual({ ...GOOD, camera: 'asks', roundTripMillis: 0 });
  });

  it.each<[string, Partial<Computer>, Check['camera']]>([
    ['allowed before', { permission: () => Promise.resolve('granted') }, 'ready'],
    ['a browser that does not tell', { permission: () => Promise.resolve(null) }, 'asks'],
    ['forbidden', { permission: () => Promise.resolve('denied') }, 'denied'],
    ['no camera', { devices: { enumerateDevices: () => Promise.resolve([]), getUserMedia: vi.fn() } }, 'missing'],
    ['devices that cannot be listed', { devices: { enumerateDevices: () => Promise.reject(new Error()), getUserMedia: vi.fn() } }, 'missing'],
    ['no cameras at all', { devices: undefined }, 'unsupported'],
  ])('%s', async (_, parts, expected) => {
    expect((await probe(computer(parts))).camera).toBe(expected);
  });

  it.each<[string, Partial<Computer>]>([
    [
      'that is forbidden to make connections',
      {
        connection: () => {
          throw new Error('not allowed');
        },
      },
    ],
    ['without connections', { connection: () => null }],
    ['whose search ends with nothing', { connection: () => finding(null) }],
    ['whose search never ends', { connection: () => finding(), wait: () => Promise.resolve() }],
  ])('a browser %s has no moving pictures', async (_, parts) => {
    expect((await probe(computer(parts))).pictures).toBe(false);
  });

  it('the middle one of three ways to the server', async () => {
    const times = [0, 30, 30, 830, 830, 930];
    expect((await probe(computer({ now: () => times.shift() ?? 0 }))).roundTripMillis).toBe(100);
    const lost = await probe(computer({ askServer: () => Promise.reject(new Error('offline')) }));
    expect(lost.roundTripMillis).toBe(60_000);
  });

  it.each([
    [CHROME, 'chrome', 140],
    [`${CHROME} Edg/141.0`, 'edge', 141],
    ['Mozilla/5.0 (Windows NT 10.0; rv:143.0) Gecko/20100101 Firefox/143.0', 'firefox', 143],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/18.6 Mobile/15E148 Safari/604.1', 'safari', 18],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Mobile/15E148 Safari/604.1', 'chrome', 140],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36', 'samsung', 28],
    ['Something else', 'other', 0],
    ['Chrome/99999999', 'chrome', 9999],
  ])('%s', (userAgent, browser, browserVersion) => {
    expect(browserOf({ userAgent })).toEqual({ browser, browserVersion });
  });
});

describe('MT5 what is said of it', () => {
  it('nothing where all is well', () => {
    expect(headline(GOOD)).toBeNull();
    expect(findings(GOOD).every(({ good, help }) => good && help === null)).toBe(true);
  });

  it('the first thing in the way, and what to do on this device', () => {
    const check: Check = { ...GOOD, camera: 'denied', platform: 'ios', roundTripMillis: SLOW_MILLIS };
    expect(headline(check)).toBe('camera.denied');
    expect(findings(check).find(({ part }) => part === 'camera')?.help).toBe('camera.help.denied.ios');
    expect(headline({ ...GOOD, pictures: false })).toBe('pictures');
    expect(headline({ ...GOOD, roundTripMillis: SLOW_MILLIS })).toBe('line');
  });

  it('a browser without a name is no fault', () => {
    const found = findings({ ...GOOD, browser: 'other', browserVersion: 0 });
    expect(found[0]).toEqual({ part: 'browser', good: true, key: 'check.browser.other', values: [], help: null });
    expect(findings(GOOD)[0]?.values).toEqual(['Chrome 140 / Windows']);
  });
});

describe('MT5 the checks of a meeting', () => {
  it('are made once, and told after every welcome with the time the window took to open', async () => {
    const sent: MeetingRequest[] = [];
    const opened = [21_000.4, 90_000];
    const look = vi.fn((_: IceServers) => Promise.resolve(GOOD));
    const checks = new Checks({
      probe: look,
      send: (message) => sent.push(message) > 0,
      sinceOpening: () => opened.shift() ?? 0,
      own: () => {},
      peer: () => {},
    });
    const servers: IceServers = { type: 'signal.servers', stun: ['stun:turn.example.jp'], turn: [] };
    await checks.welcome(servers);
    await checks.welcome(servers);
    expect(look).toHaveBeenCalledExactlyOnceWith(servers);
    const report = { type: 'check.report', ...GOOD, startMillis: 21_000 };
    expect(sent).toEqual([report, report]);
  });
});
