import { describe, expect, it } from 'vitest';
import { boxOf, cornerOf, insetOf, largest, LEAST, resized, usual } from '../src/meeting/inset';

const STAGE = { width: 900, height: 500 };

describe('CA2 a small picture on the stage', () => {
  it('CA2 lies at the bottom right until it is moved', () => {
    const box = boxOf(usual(STAGE, 'own'), STAGE);
    expect(box).toEqual({ left: 900 - 16 - 160, top: 500 - 16 - 120, width: 160, height: 120 });
    expect(cornerOf(box, STAGE)).toEqual({ right: true, bottom: true });
  });

  it('MT2 stays where it was put', () => {
    const box = { left: 100, top: 50, width: 200, height: 150 };
    const again = boxOf(insetOf(box, STAGE), STAGE);
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(again[side]).toBeCloseTo(box[side]);
    }
  });

  it.each([
    { width: 320, height: 200 },
    { width: 120, height: 90 },
    { width: 96, height: 400 },
    { width: 2000, height: 300 },
  ])('MT2 lies inside a stage of $width x $height', (stage) => {
    for (const inset of [{ x: 1, y: 1, width: 500 }, { x: 0, y: 1, width: 10 }, usual(stage, 'own'), { x: 7, y: 9, width: 160 }]) {
      const { left, top, width, height } = boxOf(inset, stage);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(stage.width + 0.001);
      expect(top + height).toBeLessThanOrEqual(stage.height + 0.001);
      expect(width).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it('MT2 is dragged no farther than the edge', () => {
    expect(insetOf({ left: -300, top: 4000, width: 160, height: 120 }, STAGE)).toEqual({ x: 0, y: 1, width: 160 });
  });

  it('MT2 grows and shrinks away from its corner, never below 96 pixels', () => {
    const box = { left: 700, top: 300, width: 160, height: 120 };
    expect(resized(box, 40, { right: true, bottom: true })).toEqual({ left: 660, top: 270, width: 200, height: 150 });
    expect(resized(box, 40, { right: false, bottom: false })).toEqual({ left: 700, top: 300, width: 200, height: 150 });
    expect(resized(box, -500, { right: false, bottom: false })).toEqual({ left: 700, top: 300, width: 96, height: 72 });
  });
});

describe('CA2 the large picture', () => {
  it.each([
    ['peer', true, true, false, 'peer'],
    ['own', true, true, false, 'own'],
    ['peer', false, true, false, 'own'],
    ['own', true, false, true, 'peer'],
    [null, true, false, false, 'peer'],
    [null, false, false, true, 'own'],
  ] as const)('CA2 is %s where own is %s, the other %s, alone %s and wanted %s', (large, own, peer, alone, wanted) => {
    expect(largest(own, peer, alone, wanted)).toBe(large);
  });
});
