import { describe, expect, it } from 'vitest';
import { Ink, type InkTrouble } from '../src/presentation/ink';
import { pathOf } from '../src/presentation/ink-layer';
import { isFurther } from '../src/presentation/pen';
import type { InkRequest, InkState, Line, Stroke } from '../src/wire/ink-messages';

const LINE: Line = { tool: 'pen', points: [0, 0, 5_000, 10_000] };
const MARKER: Line = { tool: 'highlighter', points: [10, 10] };
const stroke = (page: number, line: Line = LINE): Stroke => ({ page, ...line });

/** One window's ink with everything around it replaced. */
class Bench {
  readonly sent: InkRequest[] = [];
  readonly told: InkTrouble[] = [];
  readonly pages = new Map<number, readonly Line[]>();
  peer: Stroke | null = null;
  line = true;
  readonly ink = new Ink({
    view: {
      draw: (page, lines) => void this.pages.set(page, lines),
      peer: (one) => (this.peer = one),
      trouble: (trouble) => void this.told.push(trouble),
    },
    send: (message) => this.line && this.sent.push(message) > 0,
  });

  constructor() {
    this.ink.show('s1');
  }

  state(revision: number, page: number, strokes: readonly Line[], showing = 's1'): void {
    const state: InkState = { type: 'document.ink', showing, revision, page, strokes, undoable: strokes.length > 0 };
    this.ink.heard(state);
  }

  types(): string[] {
    return this.sent.map(({ type }) => type);
  }
}

describe('DO4 what the host draws', () => {
  it('stands at once, and once only when the server has it', () => {
    const host = new Bench();
    host.ink.drawn(stroke(2));
    expect(host.sent).toEqual([{ type: 'document.draw', showing: 's1', page: 2, ...LINE }]);
    expect(host.pages.get(2)).toEqual([expect.objectContaining(LINE)]);
    expect(host.ink.undoable(2)).toBe(true);
    host.state(1, 2, [LINE]);
    expect(host.pages.get(2)).toEqual([LINE]);
    expect(host.ink.on(1)).toEqual([]);
  });

  it('keeps the next line while the one before is answered', () => {
    const host = new Bench();
    host.ink.drawn(stroke(1));
    host.ink.drawn(stroke(1, MARKER));
    host.state(1, 1, [LINE]);
    expect(host.pages.get(1)?.map(({ tool }) => tool)).toEqual(['pen', 'highlighter']);
    host.state(2, 1, [LINE, MARKER]);
    expect(host.pages.get(1)).toEqual([LINE, MARKER]);
  });

  it('is taken back and cleared by the server, where there is anything', () => {
    const host = new Bench();
    host.ink.undo(1);
    host.ink.clear(1);
    expect(host.sent).toEqual([]);
    host.state(1, 1, [LINE]);
    host.ink.undo(1);
    host.ink.clear(1);
    expect(host.types()).toEqual(['document.undo', 'document.clear']);
    expect(host.pages.get(1)).toEqual([LINE]);
    host.state(2, 1, []);
    expect(host.pages.get(1)).toEqual([]);
  });

  it('goes again where the server has no more room, and says so', () => {
    const host = new Bench();
    host.ink.drawn(stroke(1));
    host.ink.refused('document.full');
    expect(host.pages.get(1)).toEqual([]);
    host.ink.drawn(stroke(1));
    host.ink.refused('too_fast');
    host.ink.drawn(stroke(1));
    host.ink.refused('document.not_now');
    expect(host.told).toEqual(['full', 'undrawn']);
  });

  it('says so where nothing can be sent', () => {
    const host = new Bench();
    host.line = false;
    host.ink.drawn(stroke(1));
    expect(host.told).toEqual(['undrawn']);
    expect(host.ink.on(1)).toEqual([]);
  });

  it('begins with empty pages in another showing, and passes over what is said of the old one', () => {
    const host = new Bench();
    host.state(1, 1, [LINE]);
    host.ink.show('s2');
    expect(host.pages.get(1)).toEqual([]);
    host.state(2, 1, [LINE, MARKER]);
    expect(host.pages.get(1)).toEqual([]);
    host.ink.show(null);
    host.ink.drawn(stroke(1));
    expect(host.sent).toEqual([]);
  });
});

describe('DO4 what the other side sees', () => {
  it('is the newest state of each page', () => {
    const guest = new Bench();
    guest.state(2, 1, [LINE, MARKER]);
    guest.state(1, 1, [LINE]);
    guest.state(1, 2, [MARKER]);
    expect(guest.pages.get(1)).toEqual([LINE, MARKER]);
    expect(guest.pages.get(2)).toEqual([MARKER]);
  });

  it('is a line that grows, until it is on the page', () => {
    const guest = new Bench();
    const drawing = { type: 'document.growing', showing: 's1', revision: 0, ...stroke(1) } as const;
    guest.ink.heard(drawing);
    expect(guest.peer).toEqual(stroke(1));
    guest.state(1, 1, [LINE]);
    expect(guest.peer).toBeNull();
    guest.ink.heard(drawing);
    expect(guest.peer).toBeNull();
    guest.ink.heard({ ...drawing, showing: 's0', revision: 5 });
    expect(guest.peer).toBeNull();
  });

  it('is what the server says after the connection was away, and no line from before', () => {
    const guest = new Bench();
    guest.state(4, 1, [LINE]);
    guest.state(4, 2, [MARKER]);
    guest.ink.renew();
    guest.state(3, 2, [MARKER, LINE]);
    expect(guest.pages.get(1)).toEqual([]);
    expect(guest.pages.get(2)).toEqual([MARKER, LINE]);
  });
});

describe('DO4 a server that was started again', () => {
  it('gets every line once more, one after the other, for the showing that is new', () => {
    const host = new Bench();
    host.state(1, 1, [LINE]);
    host.state(2, 3, [MARKER]);
    host.ink.renew();
    host.ink.show(null);
    host.ink.show('s2');
    host.ink.again();
    expect(host.sent).toEqual([{ type: 'document.draw', showing: 's2', ...stroke(1) }]);
    host.state(1, 1, [LINE], 's2');
    host.state(2, 3, [MARKER], 's2');
    expect(host.sent.slice(1)).toEqual([{ type: 'document.draw', showing: 's2', ...stroke(3, MARKER) }]);
    expect(host.pages.get(3)).toEqual([MARKER]);
  });
});

describe('DO4 lines', () => {
  it('are rounded ways through their points, as high as the page', () => {
    expect(pathOf([0, 0, 10_000, 10_000], 1.5)).toBe('M0 0L1000 1500');
    expect(pathOf([0, 0, 5_000, 0, 10_000, 10_000], 1)).toBe('M0 0Q500 0 750 500L1000 1000');
    expect(pathOf([5_000, 5_000], 1)).toBe('M500 500L500 500');
  });

  it('have no points that lie as good as on each other', () => {
    expect(isFurther([], { x: 0, y: 0 })).toBe(true);
    expect(isFurther([100, 100], { x: 110, y: 110 })).toBe(false);
    expect(isFurther([100, 100], { x: 120, y: 100 })).toBe(true);
  });
});
