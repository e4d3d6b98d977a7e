/**
 * One picture on the stage. While it is small it can be dragged, resized and enlarged, by mouse, finger or keys; where it
 * was put is kept for the next meeting.
 */
import { find } from '../page/dom';
import type { Box } from '../meeting/box';
import { boxOf, cornerOf, insetOf, resized, usual, type Corner, type Who } from '../meeting/inset';
import type { Layouts } from '../meeting/layout';

const STEP = 24;
/** A finger that only presses moves this far, too. */
const SLACK = 4;

type Change = (from: Box, x: number, y: number) => Box;

export class Tile {
  readonly #picture: HTMLElement;
  readonly #move: HTMLButtonElement;
  readonly #enlarge: HTMLButtonElement;
  #small = false;

  constructor(
    private readonly who: Who,
    private readonly stage: HTMLElement,
    private readonly layouts: Layouts,
    enlarge: () => void,
  ) {
    this.#picture = find(`#${who}-picture`);
    this.#move = find('.tile-move', this.#picture);
    this.#enlarge = find('.tile-large', this.#picture);
    const grip = find<HTMLButtonElement>('.tile-grip', this.#picture);
    this.#enlarge.addEventListener('click', enlarge);
    this.#picture.addEventListener('dblclick', () => this.#small && enlarge());
    this.#drag(this.#picture, () => (from, x, y) => ({ ...from, left: from.left + x, top: from.top + y }));
    this.#drag(grip, () => {
      const corner = this.#corner();
      return (from, x, y) => resized(from, farther(corner, x, y), corner);
    });
    this.#move.addEventListener('keydown', (event) => this.#key(event, event.shiftKey));
    grip.addEventListener('keydown', (event) => this.#key(event, true));
  }

  /** Large over the whole stage, small in its place, or not at all. */
  show(size: 'large' | 'small' | null): void {
    this.#small = size === 'small';
    this.#picture.hidden = size === null;
    this.#picture.dataset['size'] = size ?? 'none';
    this.draw();
  }

  /** Its own picture has become the small one; what was pressed in the other one is gone. */
  focus(): void {
    this.#enlarge.focus();
  }

  draw(): void {
    const box = this.#small ? this.#box() : null;
    const corner = box && cornerOf(box, this.#size());
    this.#picture.dataset['corner'] = corner ? `${corner.bottom ? 'bottom' : 'top'}-${corner.right ? 'right' : 'left'}` : '';
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      this.#picture.style[side] = box ? `${box[side]}px` : '';
    }
  }

  #size() {
    return { width: this.stage.clientWidth, height: this.stage.clientHeight };
  }

  #box(): Box {
    const size = this.#size();
    return boxOf(this.layouts.current[this.who] ?? usual(size, this.who), size);
  }

  #corner(): Corner {
    return cornerOf(this.#box(), this.#size());
  }

  #place(box: Box | null): void {
    this.layouts.keep({ [this.who]: box && insetOf(box, this.#size()) });
    this.draw();
  }

  #drag(handle: HTMLElement, begin: () => Change): void {
    handle.addEventListener('pointerdown', (down) => {
      const button = (down.target as Element).closest('button');
      if (!this.#small || down.button !== 0 || (button && button !== handle && button !== this.#move)) {
        return;
      }
      down.stopPropagation();
      const from = this.#box();
      const change = begin();
      handle.setPointerCapture(down.pointerId);
      const over = new AbortController();
      const until = { signal: over.signal };
      const moved = (event: PointerEvent) => {
        const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
        if (Math.hypot(x, y) > SLACK) {
          this.#place(change(from, x, y));
        }
      };
      handle.addEventListener('pointermove', moved, until);
      handle.addEventListener('pointerup', () => over.abort(), until);
      handle.addEventListener('pointercancel', () => over.abort(), until);
    });
  }

  #key(event: KeyboardEvent, resizing: boolean): void {
    const way = WAYS[event.key];
    const wider = WIDER[event.key];
    if (event.key === 'Home' || event.key === 'Enter') {
      this.#place(null);
    } else if (wider) {
      this.#place(resized(this.#box(), wider * STEP, this.#corner()));
    } else if (way && resizing) {
      const corner = this.#corner();
      this.#place(resized(this.#box(), farther(corner, way[0] * STEP, way[1] * STEP), corner));
    } else if (way) {
      const box = this.#box();
      this.#place({ ...box, left: box.left + way[0] * STEP, top: box.top + way[1] * STEP });
    } else {
      return;
    }
    event.preventDefault();
  }
}

/** How far a way leads away from the corner that stays; the longer of its two directions counts. */
const farther = (corner: Corner, x: number, y: number): number => {
  const across = corner.right ? -x : x;
  const down = corner.bottom ? -y : y;
  return Math.abs(across) > Math.abs(down) ? across : down;
};

const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const WIDER: Readonly<Record<string, number>> = { '+': 1, ';': 1, '-': -1 };
