/**
 * Where the memo is: docked beside the stage, floating where it was dragged to, folded to its title, or hidden from the
 * menu. On a phone it is a sheet: half, full, or folded. All but hidden is kept for the next meeting.
 */
import { find } from '../page/dom';
import { text } from '../page/texts';
import { within, type Box } from './box';
import type { Fold, Layouts } from './layout';

const NARROW = '(max-width: 719px) and (orientation: portrait)';
const STEP = 24;
const LEAST = { width: 280, height: 200 };

export class MemoWindow {
  readonly #window = find('#memo');
  readonly #bar = find('#memo-bar');
  readonly #handle = find<HTMLButtonElement>('#memo-move');
  readonly #grip = find<HTMLButtonElement>('#memo-grip');
  readonly #toggle = find<HTMLButtonElement>('#menu-memo');
  readonly #narrow = matchMedia(NARROW);
  #madeRoom = false;

  constructor(
    private readonly layouts: Layouts,
    private readonly changed: () => void,
    signal: AbortSignal,
  ) {
    const options = { signal };
    this.#toggle.addEventListener('click', () => this.show(this.#window.hidden), options);
    find('#memo-fold').addEventListener('click', () => this.#setFold(this.#fold === 'folded' ? 'half' : 'folded'), options);
    find('#memo-full').addEventListener('click', () => this.#setFold(this.#fold === 'full' ? 'half' : 'full'), options);
    find('#memo-float').addEventListener('click', () => this.#float(this.#floating ? null : this.#start()), options);
    this.#drag(this.#bar, (box, x, y) => ({ ...box, left: box.left + x, top: box.top + y }), options);
    this.#drag(this.#grip, (box, x, y) => ({ ...box, width: box.width + x, height: box.height + y }), options);
    addEventListener('resize', () => this.#draw(), options);
    this.#narrow.addEventListener('change', () => this.#draw(), options);
    this.#draw();
  }

  get #fold(): Fold {
    return this.#madeRoom && this.#narrow.matches ? 'folded' : this.layouts.current.fold;
  }

  get #floating(): Box | null {
    return this.layouts.current.floating;
  }

  show(shown: boolean): void {
    this.#window.hidden = !shown;
    this.#draw();
  }

  /** On a phone the sheet makes way for what is shown, unless somebody writes just now; opened again, it stays open. */
  makeRoom(wanted: boolean): void {
    this.#madeRoom = wanted && !this.#window.contains(document.activeElement);
    this.#draw();
  }

  #setFold(fold: Fold): void {
    this.#madeRoom = false;
    this.layouts.keep({ fold });
    this.#draw();
  }

  #float(box: Box | null): void {
    this.layouts.keep({ floating: box && inWindow(box) });
    this.#draw();
  }

  /** Where it stands, a little off, so that one sees that it came loose. */
  #start(): Box {
    const { left, top, width, height } = this.#window.getBoundingClientRect();
    return { left: left - STEP, top: top - STEP, width, height: Math.max(height, LEAST.height) };
  }

  #drag(handle: HTMLElement, move: (box: Box, x: number, y: number) => Box, options: { signal: AbortSignal }): void {
    handle.addEventListener(
      'pointerdown',
      (down) => {
        const button = (down.target as Element).closest('button');
        if (this.#narrow.matches || down.button !== 0 || (button && button !== this.#handle && button !== this.#grip)) {
          return;
        }
        const { left, top, width, height } = this.#window.getBoundingClientRect();
        const from = { left, top, width, height };
        handle.setPointerCapture(down.pointerId);
        const over = new AbortController();
        const until = { signal: over.signal };
        const moved = (event: PointerEvent) =>
          this.#float(move(from, event.clientX - down.clientX, event.clientY - down.clientY));
        handle.addEventListener('pointermove', moved, until);
        handle.addEventListener('pointerup', () => over.abort(), until);
        handle.addEventListener('pointercancel', () => over.abort(), until);
      },
      options,
    );
    const keys = handle === this.#bar ? this.#handle : handle;
    keys.addEventListener(
      'keydown',
      (event) => {
        const way = ARROWS[event.key];
        if (way) {
          event.preventDefault();
          this.#float(move(this.#floating ?? this.#start(), way[0] * STEP, way[1] * STEP));
        }
      },
      options,
    );
  }

  #draw(): void {
    const { dataset, style } = this.#window;
    const floating = this.#narrow.matches || !this.#floating ? null : inWindow(this.#floating);
    const fold = this.#fold === 'full' && !this.#narrow.matches ? 'half' : this.#fold;
    dataset['place'] = floating ? 'floating' : 'docked';
    dataset['fold'] = fold;
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      style[side] = floating ? `${floating[side]}px` : '';
    }
    document.body.dataset['memo'] = this.#window.hidden || floating ? 'none' : fold;
    this.#toggle.setAttribute('aria-pressed', String(!this.#window.hidden));
    label('#memo-fold', fold === 'folded' ? 'memo.unfold' : 'memo.fold');
    label('#memo-full', fold === 'full' ? 'memo.half' : 'memo.full');
    label('#memo-float', floating ? 'memo.dock' : 'memo.float');
    this.changed();
  }
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const inWindow = (box: Box): Box => within(box, { width: innerWidth, height: innerHeight }, LEAST);

const label = (button: string, key: string): void => {
  const element = find(button);
  element.setAttribute('aria-label', text(key));
  element.title = text(key);
  element.dataset['icon'] = key;
};
