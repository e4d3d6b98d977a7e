/**
 * The pages themselves: one at a time, or all below each other, as large as there is room, and larger by this person's own
 * zoom. Scrolling by the person is told; what the window scrolls by itself is not.
 */
import { find, make } from '../page/dom';
import { text } from '../page/texts';
import type { Clock } from '../wire/clock';
import type { Spot } from '../wire/document-messages';
import { loadPicture, PagePictures } from './page-pictures';
import { spotAt, topOf, wanted, type Row, type Showing } from './showing';

const SCROLL_MILLIS = 100;
export const ZOOMS = [1, 1.25, 1.5, 2, 3] as const;

export class PageColumn {
  readonly place = find('#document-pages');
  #showing: Showing | null = null;
  #pages: HTMLElement[] = [];
  #pictures: PagePictures | null = null;
  #zoom = 1;
  #expected = 0;
  #telling = false;

  constructor(
    private readonly address: string,
    private readonly clock: Clock,
    private readonly scrolled: (spot: Spot) => void,
  ) {
    this.place.addEventListener('scroll', () => this.#scrolls());
    new ResizeObserver(() => this.#fit()).observe(this.place);
  }

  get zoom(): number {
    return this.#zoom;
  }

  /** The element of a page; nothing where it is not shown. */
  page(number: number): HTMLElement | null {
    return this.#pages[number - 1] ?? null;
  }

  /** How high a page is, of its width. */
  ratio(number: number): number {
    const size = this.#showing?.pages[number - 1];
    return size ? size.height / size.width : 1;
  }

  /** The pages that can be seen at least in part, in their order. */
  seen(): readonly number[] {
    const { scrollTop, clientHeight } = this.place;
    return this.#pages
      .filter(({ offsetTop, offsetHeight }) => offsetHeight > 0 && offsetTop < scrollTop + clientHeight && offsetTop + offsetHeight > scrollTop)
      .map((page) => Number(page.dataset['page']));
  }

  show(showing: Showing | null): void {
    if (showing?.showing !== this.#showing?.showing) {
      this.#pictures?.end();
      this.#zoom = 1;
      this.#pictures = showing && this.#picturesOf(showing);
      this.#pages = (showing?.pages ?? []).map((_, index) => this.#make(index + 1));
      this.place.replaceChildren(...this.#pages);
      this.place.dataset['layout'] = showing?.layout ?? 'horizontal';
    }
    this.turn(showing, false);
  }

  /** @param seen whether the person has scrolled there already */
  turn(showing: Showing | null, seen: boolean): void {
    this.#showing = showing;
    if (!showing) {
      return;
    }
    const { page } = showing.spot;
    const turned = this.page(page)?.dataset['open'] !== 'true';
    this.#pages.forEach((element, index) => (element.dataset['open'] = String(index + 1 === page)));
    this.#pictures?.want(wanted(showing.pages.length, page));
    this.#draw();
    if (showing.layout === 'horizontal') {
      this.#fit();
      if (turned) {
        this.#scrollTo(0);
        this.place.scrollLeft = 0;
      }
    } else if (!seen) {
      this.#fit();
    }
  }

  /** Larger or smaller by a step; 0 is as large as there is room. */
  enlarge(step: 1 | -1 | 0): void {
    const at = ZOOMS.findIndex((zoom) => zoom === this.#zoom);
    this.#zoom = step === 0 ? 1 : (ZOOMS[at + step] ?? this.#zoom);
    this.#fit();
  }

  scrollBy(pixels: number): void {
    this.place.scrollTop += pixels;
  }

  #picturesOf({ showing }: Showing): PagePictures {
    const address = (page: number) => `${this.address}/${showing}/${page}/large`;
    return new PagePictures(address, loadPicture, this.clock, () => this.#draw());
  }

  #make(page: number): HTMLElement {
    const words = make('span', { class: 'document-loading' }, text('document.loading'));
    return make('div', { class: 'document-page', role: 'img', 'aria-label': text('document.pageOf', page), 'data-page': String(page) }, words);
  }

  #draw(): void {
    for (const element of this.#pages) {
      const image = this.#pictures?.of(Number(element.dataset['page'])) ?? null;
      const shown = element.querySelector('img');
      if (image && image !== shown) {
        shown?.remove();
        element.prepend(image);
      } else if (!image && shown) {
        shown.remove();
      }
      element.dataset['loaded'] = String(image !== null);
    }
  }

  /** Makes every page as large as it is to be, and goes back to where the document is open. */
  #fit(): void {
    const showing = this.#showing;
    if (!showing) {
      return;
    }
    const { clientWidth, clientHeight } = this.place;
    const padding = 2 * parseFloat(getComputedStyle(this.place).paddingLeft || '0');
    this.place.dataset['zoomed'] = String(this.#zoom > 1);
    showing.pages.forEach((size, index) => {
      const element = this.#pages[index];
      const across = (clientWidth - padding) / size.width;
      const scale = showing.layout === 'vertical' ? across : Math.min(across, (clientHeight - padding) / size.height);
      if (element) {
        element.style.width = `${Math.floor(size.width * scale * this.#zoom)}px`;
        element.style.height = `${Math.floor(size.height * scale * this.#zoom)}px`;
      }
    });
    if (showing.layout === 'vertical') {
      this.#scrollTo(topOf(this.#rows(), showing.spot));
    }
  }

  #scrollTo(top: number): void {
    this.place.scrollTop = top;
    this.#expected = this.place.scrollTop;
  }

  #rows(): Row[] {
    return this.#pages.map((page) => ({ top: page.offsetTop, height: page.offsetHeight }));
  }

  #scrolls(): void {
    const own = Math.abs(this.place.scrollTop - this.#expected) > 1;
    if (own && !this.#telling && this.#showing?.layout === 'vertical') {
      this.#telling = true;
      this.clock.after(SCROLL_MILLIS, () => this.#tell());
    }
  }

  #tell(): void {
    this.#telling = false;
    if (this.#showing?.layout === 'vertical') {
      this.#expected = this.place.scrollTop;
      this.scrolled(spotAt(this.#rows(), this.place.scrollTop));
    }
  }
}
