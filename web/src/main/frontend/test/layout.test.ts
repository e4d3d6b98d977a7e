import { describe, expect, it } from 'vitest';
import { Layouts, type Storage } from '../src/meeting/layout';

const storage = (kept: string | null = null): Storage & { kept: string | null } => ({
  kept,
  getItem() {
    return this.kept;
  },
  setItem(_key, value) {
    this.kept = value;
  },
});

describe('ME4 the layout of the meeting window', () => {
  it('ME4 is remembered for the next meeting', () => {
    const browser = storage();
    new Layouts('layout', () => browser).keep({ side: 400, fold: 'folded' });
    new Layouts('layout', () => browser).keep({ floating: { left: 1, top: 2, width: 300, height: 200 } });
    expect(new Layouts('layout', () => browser).current).toEqual({
      fold: 'folded',
      floating: { left: 1, top: 2, width: 300, height: 200 },
      side: 400,
      own: null,
      peer: null,
      large: 'peer',
    });
  });

  it.each(['', 'no json', 'null', '[]', '{"fold":"open","floating":{"left":"x"},"side":-1}', '{"floating":5,"side":"1","own":{"x":"1"},"peer":[],"large":"memo"}'])(
    'ME4 starts afresh from %s',
    (kept) => {
      expect(new Layouts('layout', () => storage(kept)).current).toEqual({
        fold: 'half',
        floating: null,
        side: null,
        own: null,
        peer: null,
        large: 'peer',
      });
    },
  );

  it('CA2 remembers where small pictures are, and which one is large', () => {
    const browser = storage();
    const own = { x: 0, y: 0.5, width: 120 };
    new Layouts('layout', () => browser).keep({ own, large: 'own' });
    expect(new Layouts('layout', () => browser).current).toMatchObject({ own, peer: null, large: 'own' });
  });

  it('ME4 works where the browser keeps nothing', () => {
    const layouts = new Layouts('layout', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    layouts.keep({ side: 500 });
    expect(layouts.current.side).toBe(500);
  });
});
