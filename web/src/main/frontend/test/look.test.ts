import { describe, expect, it } from 'vitest';
import { backgroundOf, hiding, isPlain, Looks, PLAIN } from '../src/camera/effects/look';
import { StepDown } from '../src/camera/effects/step-down';

const storage = (kept: string | null) => {
  let now = kept;
  return () => ({ getItem: () => now, setItem: (_: string, value: string) => void (now = value) });
};

describe('how the own picture is sent', () => {
  it('CA3 is remembered in this browser', () => {
    const looks = new Looks('k', storage(null));
    expect(looks.load()).toEqual(PLAIN);
    looks.save({ device: 'd', background: 'shelf', brightness: 120 });
    expect(looks.load()).toEqual({ device: 'd', background: 'shelf', brightness: 120 });
  });

  it.each(['', 'null', '[]', '7', '{"device":1,"background":"beach","brightness":9000}', '{"brightness":"x"}'])(
    'CA3 passes over what is not a look: %s',
    (kept) => {
      expect(new Looks('k', storage(kept)).load()).toEqual(PLAIN);
    },
  );

  const own = 'own:123e4567-e89b-42d3-a456-426614174000';

  it('CA3 AD3 remembers a picture of the organisation', () => {
    const looks = new Looks('k', storage(null));
    looks.save({ ...PLAIN, background: own });
    expect(looks.load().background).toBe(own);
  });

  it('CA3 AD3 never shows the room where the chosen picture is gone', () => {
    const looks = new Looks('k', storage(JSON.stringify({ background: own })), () => false);
    expect(looks.load().background).toBe('blur');
  });

  it.each(['own:', 'own:x', 'own:"]<b>'])('CA3 AD3 passes over what is no name of a picture: %s', (name) => {
    expect(backgroundOf(name)).toBeUndefined();
  });

  it('CA3 works where nothing may be stored', () => {
    const looks = new Looks('k', () => {
      throw new Error('denied');
    });
    looks.save(PLAIN);
    expect(looks.load()).toEqual(PLAIN);
  });

  it('CA2 hides the room behind something, and keeps what was chosen', () => {
    expect(hiding(PLAIN, true).background).toBe('wall');
    expect(hiding({ ...PLAIN, background: 'blur' }, true).background).toBe('blur');
    expect(hiding({ ...PLAIN, background: 'blur' }, false).background).toBe('none');
    expect(isPlain(PLAIN)).toBe(true);
    expect(isPlain({ ...PLAIN, brightness: 90 })).toBe(false);
  });
});

describe('stepping down', () => {
  const many = (steps: StepDown, millis: number, times: number) =>
    Array.from({ length: times }, () => steps.took(millis)).filter(Boolean).length;

  it('CA3 goes on as it is while most frames are in time', () => {
    const steps = new StepDown([80, 200]);
    for (let i = 0; i < 100; i++) {
      steps.took(i % 3 === 0 ? 900 : 40);
    }
    expect(steps.step).toBe('full');
  });

  it('CA3 takes one step at a time, and looks anew after each', () => {
    const steps = new StepDown([80, 200]);
    expect(many(steps, 150, 14)).toBe(0);
    expect(many(steps, 150, 1)).toBe(1);
    expect(steps.step).toBe('light');
    expect(many(steps, 150, 100)).toBe(0);
    expect(many(steps, 300, 15)).toBe(1);
    expect(steps.step).toBe('last');
    expect(many(steps, 9_000, 100)).toBe(0);
  });

  it('CA3 never goes back', () => {
    const steps = new StepDown([80, 200]);
    many(steps, 100, 15);
    many(steps, 1, 100);
    expect(steps.step).toBe('light');
  });
});
