/** The line on top: who, which meeting, how long, and whether the connection stands. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import type { Clock } from '../wire/clock';
import type { Welcome } from '../wire/messages';
import { clockTime } from './elapsed';
import { showWatchword } from './watchword';

export class Header {
  #startedAt: number | null = null;

  constructor(
    private readonly main: HTMLElement,
    private readonly clock: Clock,
  ) {}

  welcome(welcome: Welcome): void {
    const first = this.#startedAt === null;
    // By the server's clock: the two windows show the same time, whatever the devices believe.
    this.#startedAt = performance.now() - (welcome.now - welcome.startedAt);
    const values: Record<string, string> = {
      host: welcome.hostName,
      branch: welcome.branch,
      entry: welcome.guestEntry.replace(/(\d{3})(?=\d)/g, '$1 '),
      record: String(welcome.recordNumber),
    };
    for (const place of document.querySelectorAll<HTMLElement>('[data-show]')) {
      say(place, values[place.dataset['show'] ?? ''] ?? '');
    }
    showWatchword(welcome.watchword.word, this.main.dataset['watchwords'] ?? '');
    if (first) {
      this.#tick();
    }
  }

  line(state: 'open' | 'lost' | 'connecting'): void {
    const place = find('#line');
    place.dataset['state'] = state;
    say(find('.line-words', place), text(`line.${state}`));
  }

  #tick(): void {
    const elapsed = performance.now() - (this.#startedAt ?? 0);
    say(find('#elapsed'), clockTime(elapsed));
    this.clock.after(1000 - (elapsed % 1000), () => this.#tick());
  }
}
