/**
 * The one place for messages. What asks for an act stays until it is done or dismissed, the rest goes by itself; an alert
 * interrupts a screen reader, anything else waits its turn. The place lies beside memo and menu, never over them.
 */
import { find, make, say } from '../page/dom';
import { text } from '../page/texts';
import type { Clock } from '../wire/clock';

const READING_MILLIS = 8_000;

export interface Notice {
  readonly level: 'info' | 'success' | 'warning' | 'danger';
  readonly words: string;
  /** Changes often and is not read out. */
  readonly aside?: string;
  readonly stays?: boolean;
  readonly closable?: boolean;
  /** What the person can do about it. */
  readonly act?: { readonly label: string; readonly run: () => void };
}

const ICONS = { info: 'info', success: 'check', warning: 'alert', danger: 'alert' } as const;

export class Notices {
  readonly #shown = new Map<string, { element: HTMLElement; kind: string; cancel: () => void }>();

  constructor(
    private readonly place: HTMLElement,
    private readonly clock: Clock,
  ) {}

  /** Shows the message under its key; the same key again changes the message in place. */
  show(key: string, notice: Notice): void {
    const known = this.#shown.get(key);
    known?.cancel();
    const kind = `${notice.level} ${notice.act?.label ?? ''}`;
    const element = known?.kind === kind ? known.element : this.#make(key, notice);
    say(find('.notice-words', element), notice.words);
    say(find('.notice-aside', element), notice.aside ?? '');
    const cancel = notice.stays ? () => {} : this.clock.after(READING_MILLIS, () => this.hide(key));
    this.#shown.set(key, { element, kind, cancel });
  }

  hide(key: string): void {
    const known = this.#shown.get(key);
    known?.cancel();
    known?.element.remove();
    this.#shown.delete(key);
  }

  #make(key: string, notice: Notice): HTMLElement {
    this.hide(key);
    const icon = make('span', { class: `icon icon-${ICONS[notice.level]}`, 'aria-hidden': 'true' });
    const words = make('span', { class: 'notice-words' });
    const aside = make('span', { class: 'notice-aside', 'aria-hidden': 'true' });
    const element = make('div', { class: `notice notice-${notice.level}${notice.act ? ' notice-acts' : ''}` }, icon, make('p', {}, words, ' ', aside));
    if (notice.act) {
      const { label, run } = notice.act;
      const button = make('button', { type: 'button', class: 'button' }, label);
      button.addEventListener('click', run);
      element.append(button);
    }
    if (notice.closable !== false) {
      const close = make('button', { type: 'button', class: 'notice-close' }, text('notice.close'));
      close.addEventListener('click', () => this.hide(key));
      element.append(close);
    }
    // The live regions stand in the page from the start; a region added with its words is often not read.
    find(notice.level === 'danger' ? '[role="alert"]' : '[role="status"]', this.place).append(element);
    return element;
  }
}
