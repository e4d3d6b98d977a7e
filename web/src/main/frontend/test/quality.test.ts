import { describe, expect, it } from 'vitest';
import { ALL_OFF } from '../src/camera/camera-parts';
import { flaw, Quality, type Sample } from '../src/camera/quality';
import { EVERY_MILLIS, QualityWatch } from '../src/camera/quality-watch';
import { Statistics } from '../src/camera/statistics';
import type { Way } from '../src/camera/call';
import type { GuestCamera, MeetingRequest } from '../src/wire/messages';

const FINE: Sample = { lostShare: 0, roundTripMillis: 40, framesPerSecond: 15 };
const LATE: Sample = { ...FINE, roundTripMillis: 900 };

const open = (): Quality => {
  const quality = new Quality();
  quality.state({ ...ALL_OFF, host: true, guest: 'on_normal' });
  quality.way('open');
  return quality;
};

describe('a sample', () => {
  it('names what is worst for the person', () => {
    expect(flaw(FINE)).toBeNull();
    expect(flaw({ ...LATE, lostShare: 0.2 })).toBe('loss');
    expect(flaw(LATE)).toBe('delay');
    expect(flaw({ ...FINE, framesPerSecond: 2 })).toBe('slow');
    expect(flaw({ ...FINE, framesPerSecond: null })).toBeNull();
  });
});

describe('the quality', () => {
  it('is weak after two bad samples, and good after three good ones', () => {
    const quality = open();
    quality.sample(LATE);
    expect(quality.verdict).toEqual({ level: 'good', reason: 'fine' });
    quality.sample(LATE);
    expect(quality.verdict).toEqual({ level: 'weak', reason: 'delay' });
    quality.sample(FINE);
    quality.sample(FINE);
    expect(quality.verdict.level).toBe('weak');
    quality.sample(FINE);
    expect(quality.verdict.level).toBe('good');
  });

  it('does not swing with every other sample', () => {
    const quality = open();
    for (let i = 0; i < 10; i++) {
      quality.sample(i % 2 ? FINE : LATE);
      expect(quality.verdict.level).toBe('good');
    }
  });

  it.each<[Way, boolean, GuestCamera, string]>([
    ['open', false, 'off_by_host', 'none off'],
    ['searching', true, 'asked', 'none searching'],
    ['failed', true, 'asked', 'none blocked'],
    ['failed', true, 'unavailable', 'stills blocked'],
    ['open', true, 'refused', 'good fine'],
  ])('where the way is %s and the host %s, the guest %s is %s', (way, host, guest, expected) => {
    const quality = new Quality();
    quality.state({ ...ALL_OFF, host, guest, stills: guest === 'unavailable' });
    quality.way(way);
    const { level, reason } = quality.verdict;
    expect(`${level} ${reason}`).toBe(expected);
  });
});

describe('MT5 where the guest spares all pictures', () => {
  it('there are none, and nothing is wrong', () => {
    const quality = open();
    quality.state({ ...ALL_OFF, host: true, guest: 'unavailable', saving: 'no_cameras' });
    expect(quality.verdict).toEqual({ level: 'none', reason: 'off' });
  });

  it('a small picture of the host in light mode is a picture', () => {
    const quality = open();
    quality.state({ ...ALL_OFF, host: true, guest: 'unavailable', saving: 'light' });
    expect(quality.verdict).toEqual({ level: 'good', reason: 'fine' });
  });
});

describe('the statistics', () => {
  const report = (at: number, received: number, lost: number, frames: number) => [
    { type: 'inbound-rtp', kind: 'video', timestamp: at, packetsReceived: received, packetsLost: lost, framesDecoded: frames },
    { type: 'remote-inbound-rtp', kind: 'video', fractionLost: 0.01, roundTripTime: 0.05 },
    { type: 'candidate-pair', nominated: true, currentRoundTripTime: 0.12 },
    { type: 'candidate-pair', nominated: false, currentRoundTripTime: 9 },
  ];

  it('count from the reading before', () => {
    const statistics = new Statistics();
    expect(statistics.read(report(1_000, 100, 50, 10), true)).toBeNull();
    expect(statistics.read(report(4_000, 190, 60, 55), true)).toEqual({
      lostShare: 0.1,
      roundTripMillis: 120,
      framesPerSecond: 15,
    });
  });

  it('expect no frames where there is no camera, and believe the other side about losses', () => {
    const statistics = new Statistics();
    statistics.read([], false);
    expect(statistics.read(report(4_000, 0, 0, 0).slice(1), false)).toEqual({
      lostShare: 0.01,
      roundTripMillis: 120,
      framesPerSecond: null,
    });
  });

  it('begin anew where a new connection counts from zero', () => {
    const statistics = new Statistics();
    statistics.read(report(1_000, 100, 50, 10), true);
    expect(statistics.read(report(4_000, 5, 0, 1), true)).toBeNull();
  });
});

describe('the watch', () => {
  const setUp = () => {
    const sent: MeetingRequest[] = [];
    const bench = { line: true, tick: () => {} };
    const watch = new QualityWatch({
      clock: {
        after: (millis, act) => {
          expect(millis).toBe(EVERY_MILLIS);
          bench.tick = act;
          return () => {};
        },
      },
      stats: () => Promise.resolve(null),
      send: (message) => bench.line && sent.push(message) > 0,
      show: () => {},
    });
    const beat = async () => {
      bench.tick();
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { watch, sent, bench, beat };
  };

  it('MR1 reports each change once, with the beat', async () => {
    const { watch, sent, beat } = setUp();
    watch.state({ ...ALL_OFF, host: true, guest: 'asked' });
    watch.way('searching');
    watch.way('open');
    await beat();
    await beat();
    expect(sent).toEqual([{ type: 'quality.report', level: 'good', reason: 'fine' }]);
  });

  it('MR1 says again what could not be sent or written down', async () => {
    const { watch, sent, bench, beat } = setUp();
    watch.state({ ...ALL_OFF, host: true, guest: 'asked' });
    watch.way('open');
    bench.line = false;
    await beat();
    expect(sent).toHaveLength(0);
    bench.line = true;
    await beat();
    watch.refused('memo.push');
    await beat();
    expect(sent).toHaveLength(1);
    watch.refused('quality.report');
    await beat();
    expect(sent).toHaveLength(2);
  });
});
