/** Draws lines over the pages, as pictures that grow with them. */
import type { Clock } from '../wire/clock';
import type { Line, Stroke } from '../wire/ink-messages';
import type { PageColumn } from './page-column';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1_000;
const GROWS_MILLIS = 10_000;

/** The way of a line through its points, rounded, on a page whose height is `ratio` of its width. */
export const pathOf = (points: readonly number[], ratio: number): string => {
  const at = (i: number) => [(points[2 * i] ?? 0) / 10, ((points[2 * i + 1] ?? 0) / 10) * ratio] as const;
  const word = ([x, y]: readonly [number, number]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const count = Math.floor(points.length / 2);
  let path = `M${word(at(0))}`;
  for (let i = 1; i < count - 1; i += 1) {
    const [x, y] = at(i);
    const [u, v] = at(i + 1);
    path += `Q${word([x, y])} ${word([(x + u) / 2, (y + v) / 2])}`;
  }
  return `${path}L${word(at(Math.max(0, count - 1)))}`;
};

export class InkLayer {
  #growing: SVGPathElement | null = null;
  #fade: () => void = () => undefined;

  constructor(
    private readonly pages: PageColumn,
    private readonly clock: Clock,
  ) {}

  /** All that stands on a page from now on. */
  draw(page: number, lines: readonly Line[]): void {
    this.#layer(page)?.replaceChildren(...lines.map((line) => this.#path(page, line)));
    if (this.#growing) {
      this.#layer(Number(this.#growing.dataset['page']))?.append(this.#growing);
    }
  }

  /** The line that is being drawn; null where none is any more. */
  grow(stroke: Stroke | null): void {
    this.#fade();
    this.#growing?.remove();
    this.#growing = stroke && this.#path(stroke.page, stroke);
    if (stroke && this.#growing) {
      this.#growing.dataset['page'] = String(stroke.page);
      this.#layer(stroke.page)?.append(this.#growing);
    }
  }

  /** The other side's, which does not stay where nothing more is heard of it. */
  peer(stroke: Stroke | null): void {
    this.grow(stroke);
    if (stroke) {
      this.#fade = this.clock.after(GROWS_MILLIS, () => this.grow(null));
    }
  }

  #path(page: number, line: Line): SVGPathElement {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', `ink-${line.tool}`);
    path.setAttribute('d', pathOf(line.points, this.pages.ratio(page)));
    return path;
  }

  #layer(page: number): SVGElement | null {
    const element = this.pages.page(page);
    if (!element) {
      return null;
    }
    return element.querySelector<SVGElement>('.ink') ?? this.#make(page, element);
  }

  #make(page: number, element: HTMLElement): SVGElement {
    const layer = document.createElementNS(SVG, 'svg');
    layer.setAttribute('class', 'ink');
    layer.setAttribute('viewBox', `0 0 ${WIDTH} ${WIDTH * this.pages.ratio(page)}`);
    layer.setAttribute('preserveAspectRatio', 'none');
    layer.setAttribute('aria-hidden', 'true');
    element.append(layer);
    return layer;
  }
}
