/** Keeps what the page shows of documents as it is on the server: asks for the same page again while something is unfinished. */
import { data, find } from '../page/dom';

const EVERY_MILLIS = 1_500;
const UNFINISHED = '[data-state="WAITING"], [data-state="CONVERTING"]';

export class FreshList {
  #timer = 0;
  #asking = false;
  #typed = false;
  #changed = false;

  start(): void {
    // Choosing a file is no typing
    addEventListener('input', ({ target }) => (this.#typed ||= !(target instanceof HTMLInputElement && target.type === 'file')));
    this.#go();
  }

  #go(): void {
    if (this.#unfinished) {
      this.#later();
    }
  }

  get #unfinished(): boolean {
    return find('#library').querySelector(UNFINISHED) !== null;
  }

  /** Something is known to be different. */
  changed(): void {
    this.#changed = true;
    void this.#now();
  }

  async #now(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#asking) {
      this.#later();
      return;
    }
    this.#asking = true;
    try {
      // A form that was sent leaves an address behind that does not say which document or folder it was
      const address = data(find('#library'), 'address') || data(find('#library'), 'list') || location.href;
      const answer = await fetch(address, { headers: { Accept: 'text/html' } });
      if (answer.ok && !answer.redirected) {
        this.#take(address, new DOMParser().parseFromString(await answer.text(), 'text/html'));
      }
    } catch (problem) {
      // Without a network the list stays as it is until the next time
      if (!(problem instanceof TypeError)) {
        throw problem;
      }
    } finally {
      this.#asking = false;
    }
    this.#go();
  }

  #take(address: string, fresh: Document): void {
    const before = this.#changed || this.#unfinished;
    this.#show(fresh);
    // What stands around the pages of one document is new, too; what somebody has begun to write stays
    if (before && !this.#unfinished && data(find('#library'), 'address') && !this.#typed) {
      location.assign(address);
    }
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#now(), EVERY_MILLIS);
  }

  #show(fresh: Document): void {
    const now = find('#library');
    const then = fresh.querySelector<HTMLElement>('#library');
    if (!then || now.innerHTML === then.innerHTML) {
      return;
    }
    if (now.dataset['page'] !== then.dataset['page']) {
      // Whoever has turned to another page stays there, and reads how far it is
      const state = then.querySelector('.library-state');
      now.querySelector('.library-state')?.replaceWith(...(state ? [document.adoptNode(state)] : []));
      return;
    }
    const focused = document.activeElement;
    const place = focused instanceof HTMLElement && now.contains(focused) ? focused.id : '';
    now.replaceChildren(...[...then.childNodes].map((node) => document.adoptNode(node)));
    if (place) {
      document.getElementById(place)?.focus();
    }
  }
}
