/** How this side likes its window: kept in the browser from one meeting to the next. Nothing of a meeting is in it. */
import type { Box } from './box';
import type { Inset, Who } from './inset';

export const FOLDS = ['half', 'full', 'folded'] as const;

export type Fold = (typeof FOLDS)[number];

export interface Layout {
  readonly fold: Fold;
  /** Where the memo floats; null while it is docked. */
  readonly floating: Box | null;
  /** Width of the side column in CSS pixels; null as long as nobody moved its edge. */
  readonly side: number | null;
  /** Where the own picture is while it is small; null as long as nobody moved it. */
  readonly own: Inset | null;
  /** The same for the other side's picture. */
  readonly peer: Inset | null;
  /** Which picture is large where there are two. */
  readonly large: Who;
}

const FRESH: Layout = { fold: 'half', floating: null, side: null, own: null, peer: null, large: 'peer' };

/** The storage part that is needed; private windows may have none. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

export class Layouts {
  #layout: Layout;

  constructor(
    private readonly key: string,
    private readonly storage: () => Storage,
  ) {
    this.#layout = this.#read();
  }

  get current(): Layout {
    return this.#layout;
  }

  keep(changed: Partial<Layout>): void {
    this.#layout = { ...this.#layout, ...changed };
    try {
      this.storage().setItem(this.key, JSON.stringify(this.#layout));
    } catch {
      // A browser that keeps nothing starts each meeting with the usual layout.
    }
  }

  #read(): Layout {
    try {
      return asLayout(JSON.parse(this.storage().getItem(this.key) ?? '{}'));
    } catch {
      return FRESH;
    }
  }
}

const asLayout = (kept: Partial<Layout> | null): Layout => ({
  fold: FOLDS.find((fold) => fold === kept?.fold) ?? FRESH.fold,
  floating: isBox(kept?.floating) ? kept.floating : null,
  side: isLength(kept?.side) ? kept.side : null,
  own: isInset(kept?.own) ? kept.own : null,
  peer: isInset(kept?.peer) ? kept.peer : null,
  large: kept?.large === 'own' ? 'own' : FRESH.large,
});

const isInset = (inset: Inset | null | undefined): inset is Inset =>
  typeof inset === 'object' && inset !== null && [inset.x, inset.y, inset.width].every(isLength);

const isBox = (box: Box | null | undefined): box is Box =>
  typeof box === 'object' && box !== null && [box.left, box.top, box.width, box.height].every(isLength);

const isLength = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
