/** The edge between stage and side column: dragged or moved by arrow keys, a double click or Enter puts it back. */
import { find } from '../page/dom';
import type { Layouts } from './layout';

const STEP = 24;
const LEAST = 320;
const MOST_SHARE = 0.5;

export class SideColumn {
  readonly #edge = find('#side-edge');
  readonly #column = find('.tiles');

  constructor(
    private readonly layouts: Layouts,
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    const options = { signal };
    this.#edge.addEventListener('pointerdown', (down) => this.#drag(down), options);
    this.#edge.addEventListener('dblclick', () => this.#set(null), options);
    this.#edge.addEventListener('keydown', (event) => this.#key(event), options);
    addEventListener('resize', () => this.#draw(), options);
    this.#draw();
  }

  #drag(down: PointerEvent): void {
    if (down.button !== 0) {
      return;
    }
    const from = this.#width() + down.clientX;
    const over = new AbortController();
    this.#edge.setPointerCapture(down.pointerId);
    this.#edge.addEventListener('pointermove', (move) => this.#set(from - move.clientX), { signal: over.signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      this.#edge.addEventListener(end, () => over.abort(), { signal: over.signal });
    }
  }

  #key(event: KeyboardEvent): void {
    const widths: Readonly<Record<string, number | null>> = {
      ArrowLeft: this.#width() + STEP,
      ArrowRight: this.#width() - STEP,
      Home: LEAST,
      End: innerWidth * MOST_SHARE,
      Enter: null,
    };
    const width = widths[event.key];
    if (width !== undefined) {
      event.preventDefault();
      this.#set(width);
    }
  }

  #set(width: number | null): void {
    const most = Math.max(LEAST, innerWidth * MOST_SHARE);
    this.layouts.keep({ side: width === null ? null : Math.round(Math.max(LEAST, Math.min(most, width))) });
    this.#draw();
  }

  /** The style sheet holds the width within what the window has room for. */
  #draw(): void {
    const { side } = this.layouts.current;
    document.body.style.setProperty('--side', side === null ? '' : `${side}px`);
    this.#edge.setAttribute('aria-valuenow', String(Math.round((this.#width() / innerWidth) * 100)));
    this.changed();
  }

  #width(): number {
    return innerWidth - this.#column.getBoundingClientRect().left;
  }
}
