/** The document in the window: its pages, where one is, and what can be done. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import type { Pictures } from '../camera/pictures';
import type { Notices } from '../meeting/notices';
import type { Clock } from '../wire/clock';
import type { DocumentPointer, Spot } from '../wire/document-messages';
import type { Side } from '../wire/messages';
import type { Outline } from './outline';
import { PageColumn } from './page-column';
import { Pointers, type Place } from './pointers';
import type { PresentationView, Trouble } from './presentation';
import type { Showing } from './showing';

export interface WindowParts {
  readonly side: Side;
  readonly notices: Notices;
  readonly pictures: Pictures;
  readonly clock: Clock;
  /** A document needs room, or needs none any more. */
  readonly makeRoom: (wanted: boolean) => void;
  /** Where the pages of this side are. */
  readonly address: string;
  readonly outline: Outline | null;
  readonly scrolled: (spot: Spot) => void;
  readonly pointed: (place: Place | null) => void;
  /** Something else can be seen. */
  readonly changed: () => void;
}

/** What asks for another document to be chosen. */
const STAYING: readonly Trouble[] = ['unusable', 'screen', 'removed', 'unapproved'];

export class DocumentWindow implements PresentationView {
  readonly pages: PageColumn;
  readonly #place = find('#document');
  readonly #pointers: Pointers;
  #words = '';

  constructor(private readonly parts: WindowParts) {
    this.pages = new PageColumn(parts.address, parts.clock, parts.scrolled);
    const other = parts.side === 'host' ? 'guest' : 'host';
    this.#pointers = new Pointers(other, (page) => this.pages.page(page), parts.clock, parts.pointed);
    for (const [id, step] of [['larger', 1], ['smaller', -1], ['whole', 0]] as const) {
      find(`#document-${id}`).addEventListener('click', () => this.#enlarge(step));
    }
  }

  show(showing: Showing | null, mayTurn: boolean): void {
    const opens = this.#place.hidden && showing !== null;
    const changes = this.#place.hidden === (showing !== null);
    this.#place.hidden = showing === null;
    if (changes) {
      this.parts.makeRoom(showing !== null);
    }
    document.body.dataset['document'] = showing ? 'on' : 'off';
    this.parts.pictures.show({ document: showing !== null });
    if (showing === null) {
      this.#pointers.peer(null);
    }
    if (opens) {
      this.parts.notices.hide('document');
    }
    say(find('#document-title'), showing?.title ?? '');
    this.#place.dataset['turn'] = String(mayTurn);
    this.#place.dataset['layout'] = showing?.layout ?? 'horizontal';
    document.querySelector('#document-allow')?.setAttribute('aria-pressed', String(showing?.guestTurns ?? false));
    document.querySelector('#menu-document')?.setAttribute('aria-pressed', String(showing !== null));
    this.#offerFile(showing);
    this.pages.show(showing);
    this.parts.outline?.show(showing);
    this.#say(showing);
  }

  turn(showing: Showing, own: boolean): void {
    this.pages.turn(showing, own);
    this.parts.outline?.turned(showing.spot.page);
    this.#say(showing);
  }

  pointer(pointer: DocumentPointer | null): void {
    this.#pointers.peer(pointer);
  }

  trouble(trouble: Trouble): void {
    this.parts.notices.show('document', { level: 'warning', words: text(`document.trouble.${trouble}`), stays: STAYING.includes(trouble) });
  }

  /** Only a guest's window has the way to the file. */
  #offerFile(showing: Showing | null): void {
    const link = document.querySelector<HTMLAnchorElement>('#document-save');
    if (link) {
      link.hidden = !showing?.saveable;
      link.href = showing?.saveable ? `${this.parts.address}/${showing.showing}/file` : '';
    }
  }

  #enlarge(step: 1 | -1 | 0): void {
    this.pages.enlarge(step);
    this.#sayZoom();
  }

  #sayZoom(): void {
    say(find('#document-whole'), text('document.zoom', Math.round(this.pages.zoom * 100)));
  }

  #say(showing: Showing | null): void {
    this.#sayZoom();
    const page = showing?.spot.page ?? 0;
    const count = showing?.pages.length ?? 0;
    say(find('#document-position'), showing ? text('document.position', page, count) : '');
    find<HTMLButtonElement>('#document-previous').disabled = page <= 1;
    find<HTMLButtonElement>('#document-next').disabled = page >= count;
    void this.#read(showing);
    this.parts.changed();
  }

  /** The page's words, for whoever cannot see it. */
  async #read(showing: Showing | null): Promise<void> {
    const address = showing ? `${this.parts.address}/${showing.showing}/${showing.spot.page}/words` : '';
    if (address === this.#words) {
      return;
    }
    this.#words = address;
    const place = find('#document-words');
    say(place, '');
    try {
      const answer = address ? await fetch(address) : null;
      if (answer?.ok && address === this.#words) {
        say(place, await answer.text());
      }
    } catch (problem) {
      // Without a network there is no page to be read either; both come with the next turn
      if (!(problem instanceof TypeError)) {
        throw problem;
      }
      this.#words = '';
    }
  }
}
