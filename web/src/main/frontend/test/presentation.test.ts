import { describe, expect, it } from 'vitest';
import { Ink } from '../src/presentation/ink';
import { Presentation, type Trouble } from '../src/presentation/presentation';
import type { Showing } from '../src/presentation/showing';
import type { DocumentPointer, DocumentState } from '../src/wire/document-messages';
import type { MeetingRequest, Side } from '../src/wire/messages';

const STATE: DocumentState = {
  type: 'document.state',
  showing: 's1',
  document: 'd1',
  title: '投資信託のご案内',
  layout: 'horizontal',
  pages: [1600, 900, 1600, 900, 1600, 900, 1600, 900],
  turn: 0,
  page: 1,
  offset: 0,
  guestTurns: false,
  saveable: false,
};
const NONE: DocumentState = { type: 'document.state', pages: [], turn: 0, page: 0, offset: 0, guestTurns: false, saveable: false };

/** One window's document with everything around it replaced; `documents.heard` is the server. */
class Bench {
  readonly sent: MeetingRequest[] = [];
  readonly told: Trouble[] = [];
  readonly turns: string[] = [];
  shown: Showing | null = null;
  mayTurn = false;
  pointer: DocumentPointer | null = null;
  line = true;
  freed = 0;
  readonly ink: Ink;
  readonly documents: Presentation;

  constructor(side: Side) {
    const send = (message: MeetingRequest) => this.line && this.sent.push(message) > 0;
    this.ink = new Ink({ view: { draw: () => undefined, peer: () => undefined, trouble: (trouble) => void this.told.push(trouble) }, send });
    this.documents = new Presentation({
      side,
      ink: this.ink,
      view: {
        show: (showing, mayTurn) => {
          this.shown = showing;
          this.mayTurn = mayTurn;
        },
        turn: (showing, own) => {
          this.shown = showing;
          this.turns.push(`${showing.spot.page}${own ? ' seen' : ''}`);
        },
        pointer: (pointer) => (this.pointer = pointer),
        trouble: (trouble) => this.told.push(trouble),
      },
      send,
      freeStage: () => (this.freed += 1),
    });
  }

  turned(turn: number, page: number, by: Side): void {
    this.documents.heard({ type: 'document.turned', showing: 's1', turn, page, offset: 0, by });
  }

  get page(): number | undefined {
    return this.shown?.spot.page;
  }
}

const bench = (side: Side, state: Partial<DocumentState> = {}) => {
  const one = new Bench(side);
  one.documents.heard({ ...STATE, ...state });
  return one;
};

describe('DO3 a document in both windows', () => {
  it('opens what the server says, whole', () => {
    const host = bench('host');
    expect(host.shown?.pages).toEqual(Array(4).fill({ width: 1600, height: 900 }));
    expect(host.mayTurn).toBe(true);
    host.documents.heard(NONE);
    expect(host.shown).toBeNull();
  });

  it('tells the host why a document left the stage, and does not ask for it again', () => {
    const host = bench('host');
    host.documents.heard({ ...NONE, withdrawn: 'removed' });
    expect(host.shown).toBeNull();
    expect(host.told).toEqual(['removed']);
    expect(host.sent).toEqual([]);
    host.documents.heard(STATE);
    host.documents.heard({ ...NONE, withdrawn: 'unapproved' });
    expect(host.told).toEqual(['removed', 'unapproved']);
    host.documents.heard(STATE);
    host.documents.heard({ ...NONE, withdrawn: null });
    expect(host.told).toHaveLength(2);
  });

  it('asks for a document, and lets go of the own screen first', () => {
    const host = bench('host');
    host.documents.open('d2');
    expect(host.freed).toBe(1);
    expect(host.sent).toEqual([{ type: 'document.show', document: 'd2', page: 1, offset: 0 }]);
  });

  it('turns at once and tells it, and stops at both ends', () => {
    const host = bench('host');
    host.documents.step('previous');
    expect(host.sent).toEqual([]);
    host.documents.step('next');
    expect(host.page).toBe(2);
    expect(host.sent).toEqual([{ type: 'document.turn', showing: 's1', page: 2, offset: 0 }]);
    host.documents.step('last');
    host.documents.step('next');
    expect(host.page).toBe(4);
    expect(host.sent).toHaveLength(2);
  });

  it('follows the other side', () => {
    const guest = bench('guest');
    guest.turned(1, 3, 'host');
    expect(guest.page).toBe(3);
    guest.turned(1, 2, 'host');
    expect(guest.page).toBe(3);
  });

  it('is not thrown back by the answers to its own turns', () => {
    const host = bench('host');
    host.documents.step('next');
    host.documents.step('next');
    host.turned(1, 2, 'host');
    expect(host.page).toBe(3);
    host.turned(2, 3, 'host');
    expect(host.turns).toEqual(['2', '3']);
  });

  it('ends where the server has it when both turn at once', () => {
    const host = bench('host', { guestTurns: true });
    const guest = bench('guest', { guestTurns: true });
    host.documents.step('next');
    guest.documents.step('last');
    for (const window of [host, guest]) {
      window.turned(1, 4, 'guest');
      window.turned(2, 2, 'host');
    }
    expect([host.page, guest.page]).toEqual([2, 2]);
  });

  it('goes back where the turn could not be recorded, and says so', () => {
    const host = bench('host');
    host.documents.step('next');
    host.documents.refused('document.turn', 'unavailable');
    expect(host.page).toBe(1);
    expect(host.told).toEqual(['unsaved']);
  });

  it('closes for both, by the host alone', () => {
    const host = bench('host');
    const guest = bench('guest');
    guest.documents.close();
    expect(guest.sent).toEqual([]);
    host.documents.close();
    expect(host.sent).toEqual([{ type: 'document.close', showing: 's1' }]);
    expect(host.shown).not.toBeNull();
  });

  it('says why a document cannot be shown', () => {
    const host = bench('host');
    host.documents.refused('document.show', 'document.unusable');
    host.documents.refused('document.show', 'document.not_now');
    host.line = false;
    host.documents.open('d1');
    expect(host.told).toEqual(['unusable', 'screen', 'unsaved']);
  });

  it('is shown again by the host where a server that was started again knows nothing of it', () => {
    const host = bench('host');
    host.documents.step('next');
    host.documents.welcome();
    host.documents.heard(NONE);
    expect(host.sent.at(-1)).toEqual({ type: 'document.show', document: 'd1', page: 2, offset: 0 });
    const guest = bench('guest');
    guest.documents.welcome();
    guest.documents.heard(NONE);
    expect(guest.sent).toEqual([]);
  });

  it('DO4 is drawn on again by the host after that, and only there', () => {
    const host = bench('host');
    host.documents.heard({ type: 'document.ink', showing: 's1', revision: 1, page: 2, strokes: [{ tool: 'pen', points: [1, 2] }], undoable: true });
    host.documents.welcome();
    host.documents.heard(NONE);
    host.documents.heard({ ...STATE, showing: 's2' });
    expect(host.sent.at(-1)).toEqual({ type: 'document.draw', showing: 's2', page: 2, tool: 'pen', points: [1, 2] });
    host.documents.refused('document.draw', 'document.full');
    expect(host.told).toEqual(['full']);
    const count = host.sent.length;
    host.documents.heard({ ...STATE, showing: 's3' });
    expect(host.sent).toHaveLength(count);
    host.documents.refused('document.drawing', 'too_fast');
    expect(host.told).toEqual(['full']);
  });

  it('stays closed where it was closed during a meeting that goes on', () => {
    const host = bench('host');
    host.documents.welcome();
    host.documents.heard(STATE);
    host.documents.heard(NONE);
    expect(host.sent).toEqual([]);
  });

  it('shows nothing after the end', () => {
    const guest = bench('guest');
    guest.documents.end();
    guest.documents.heard(STATE);
    expect(guest.shown).toBeNull();
  });
});

describe('DO4 the guest turns pages', () => {
  it('only while the host lets him', () => {
    const guest = bench('guest');
    guest.documents.step('next');
    expect(guest.sent).toEqual([]);
    guest.documents.heard({ ...STATE, guestTurns: true });
    expect(guest.mayTurn).toBe(true);
    guest.documents.step('next');
    expect(guest.sent).toHaveLength(1);
  });

  it('by the word of the host', () => {
    const host = bench('host');
    host.documents.allow(true);
    expect(host.sent).toEqual([{ type: 'document.allow', showing: 's1', guestTurns: true }]);
  });
});

describe('DO4 pointers', () => {
  const pointer: DocumentPointer = { type: 'document.pointer', showing: 's1', page: 1, x: 5_000, y: 100, there: true };

  it('are shown while they are there, and only of what is shown', () => {
    const guest = bench('guest');
    guest.documents.heard({ ...pointer, showing: 's0' });
    expect(guest.pointer).toBeNull();
    guest.documents.heard(pointer);
    expect(guest.pointer).toEqual(pointer);
    guest.documents.heard({ ...pointer, there: false });
    expect(guest.pointer).toBeNull();
  });

  it('are told with what they point at', () => {
    const guest = bench('guest');
    guest.documents.point({ page: 1, x: 1, y: 2 });
    guest.documents.point(null);
    expect(guest.sent).toEqual([
      { type: 'document.pointer', showing: 's1', page: 1, x: 1, y: 2, there: true },
      { type: 'document.pointer', showing: 's1', page: 1, x: 0, y: 0, there: false },
    ]);
  });
});
