/** For the host alone: the contents to turn by, and the notes of the page that is open. */
import { find, make, say } from '../page/dom';
import { text } from '../page/texts';
import type { Showing } from './showing';

interface Line {
  readonly title: string;
  readonly notes: string;
}

export class Outline {
  readonly #place = find('#document-outline');
  readonly #list = find('#document-contents');
  readonly #notes = find('#document-notes');
  readonly #toggle = find<HTMLButtonElement>('#document-outline-open');
  #lines: readonly Line[] = [];
  #showing = '';

  constructor(
    private readonly address: string,
    private readonly turn: (page: number) => void,
  ) {
    this.#toggle.addEventListener('click', () => this.#open(this.#place.hidden === true));
  }

  show(showing: Showing | null): void {
    if (showing && showing.showing !== this.#showing) {
      this.#showing = showing.showing;
      this.#lines = [];
      this.#open(false);
      void this.#fetch(showing);
    }
    this.#mark(showing?.spot.page ?? 0);
  }

  turned(page: number): void {
    this.#mark(page);
  }

  async #fetch(showing: Showing): Promise<void> {
    try {
      const answer = await fetch(`${this.address}/${showing.showing}/outline`);
      if (answer.ok && showing.showing === this.#showing) {
        this.#lines = (await answer.json()) as Line[];
        this.#draw(showing);
      }
    } catch (problem) {
      // Without a network the pages themselves are what is missing; these come with the next opening
      if (!(problem instanceof TypeError)) {
        throw problem;
      }
    }
  }

  #draw(showing: Showing): void {
    const item = (line: Line, index: number) => {
      const words = line.title ? `${index + 1}. ${line.title}` : text('document.pageOf', index + 1);
      const button = make('button', { type: 'button', class: 'outline-page', 'data-page': String(index + 1) }, words);
      button.addEventListener('click', () => this.turn(index + 1));
      return make('li', {}, button);
    };
    this.#list.replaceChildren(...this.#lines.map(item));
    this.#mark(showing.spot.page);
    this.#open(this.#lines.some(({ notes }) => notes !== ''));
  }

  #mark(page: number): void {
    for (const button of this.#list.querySelectorAll<HTMLElement>('.outline-page')) {
      const current = button.dataset['page'] === String(page);
      button.toggleAttribute('aria-current', current);
      if (current) {
        button.scrollIntoView({ block: 'nearest' });
      }
    }
    say(this.#notes, this.#lines[page - 1]?.notes || text('document.notes.none'));
  }

  #open(open: boolean): void {
    this.#place.hidden = !open;
    this.#toggle.setAttribute('aria-expanded', String(open));
  }
}
