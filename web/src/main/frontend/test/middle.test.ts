import { expect, it } from 'vitest';
import { middle } from '../src/camera/effects/middle';

it('CA3 AD3 a background is cut at its sides, never pressed into another form', () => {
  expect(middle({ width: 1280, height: 720 }, { width: 640, height: 480 })).toEqual({ x: 160, y: 0, width: 960, height: 720 });
  expect(middle({ width: 640, height: 480 }, { width: 1280, height: 720 })).toEqual({ x: 0, y: 60, width: 640, height: 360 });
  expect(middle({ width: 800, height: 450 }, { width: 1280, height: 720 })).toEqual({ x: 0, y: 0, width: 800, height: 450 });
});
