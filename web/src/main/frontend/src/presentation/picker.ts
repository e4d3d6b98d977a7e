/**
 * The host chooses what to show. The list is asked for again while it is open, so that what was added or released a moment ago
 * can be shown; what cannot be shown stands there with the reason.
 */
import { find, make, say } from '../page/dom';
import { text } from '../page/texts';
import type { Clock } from '../wire/clock';

const EVERY_MILLIS = 3_000;
const TYPED_MILLIS = 250;

interface Choice {
  readonly document: string;
  readonly title: string;
  readonly about: string;
  readonly picture: string | null;
  readonly usable: boolean;
}

export class Picker {
  readonly #dialog = find<HTMLDialogElement>('#document-dialog');
  readonly #words = find<HTMLInputElement>('#document-search');
  readonly #list = find('#document-choices');
  #cancel = () => {};
  #drawn = '';

  constructor(
    private readonly address: string,
    private readonly clock: Clock,
    private readonly choose: (document: string) => void,
  ) {
    this.#words.addEventListener('input', () => this.#again(TYPED_MILLIS));
    find('#document-cancel').addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#cancel());
  }

  open(): void {
    this.#words.value = '';
    this.#drawn = '';
    this.#list.replaceChildren();
    say(find('#document-none'), text('document.picker.loading'));
    this.#dialog.showModal();
    this.#words.focus();
    void this.#fetch();
  }

  #again(millis: number): void {
    this.#cancel();
    this.#cancel = this.clock.after(millis, () => void this.#fetch());
  }

  async #fetch(): Promise<void> {
    const words = this.#words.value;
    try {
      const answer = await fetch(`${this.address}?words=${encodeURIComponent(words)}`);
      if (!answer.ok || answer.redirected) {
        throw new TypeError(String(answer.status));
      }
      const found = await answer.text();
      if (words === this.#words.value) {
        this.#draw(found, words);
      }
    } catch (problem) {
      if (!(problem instanceof TypeError)) {
        throw problem;
      }
      say(find('#document-none'), text('document.picker.failed'));
    }
    if (this.#dialog.open) {
      this.#again(EVERY_MILLIS);
    }
  }

  /** Draws anew only what has changed, so that a finger meets what it meant, and the focus stays. */
  #draw(found: string, words: string): void {
    if (found === this.#drawn) {
      return;
    }
    this.#drawn = found;
    const choices = JSON.parse(found) as Choice[];
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['document'] : undefined;
    this.#list.replaceChildren(...choices.map((choice) => make('li', {}, this.#button(choice))));
    say(find('#document-none'), choices.length > 0 ? '' : text(words ? 'document.picker.none' : 'document.picker.empty'));
    if (focused) {
      this.#list.querySelector<HTMLElement>(`[data-document="${focused}"]`)?.focus();
    }
  }

  #button({ document: id, title, about, picture, usable }: Choice): HTMLButtonElement {
    const frame = make('span', { class: 'choice-picture' });
    frame.append(
      picture ? make('img', { src: picture, alt: '', loading: 'lazy' }) : make('span', { class: 'icon icon-document', 'aria-hidden': 'true' }),
    );
    const name = make('bdi', {}, title);
    const words = make('span', { class: 'choice-words' }, make('span', { class: 'choice-title' }, name), make('span', { class: 'choice-about' }, about));
    const button = make('button', { type: 'button', class: 'choice', 'data-document': id, 'aria-disabled': String(!usable) }, frame, words);
    button.addEventListener('click', () => {
      if (usable) {
        this.#dialog.close();
        this.choose(id);
      }
    });
    return button;
  }
}
