/** Tells whether the other side is there, and counts down while it is awaited. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import type { Clock } from '../wire/clock';
import type { PeerState, Side } from '../wire/messages';
import { secondsLeft } from './elapsed';
import type { Notices } from './notices';

export class Presence {
  #state: PeerState | null = null;
  #cancel = () => {};

  constructor(
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly other: Side,
  ) {}

  /** @param sinceMillis how long ago the other side came or went, by the server's clock */
  peer(state: PeerState, sinceMillis: number, graceMillis: number): void {
    const before = this.#state;
    this.#state = state;
    this.#cancel();
    document.body.dataset['peer'] = state;
    for (const place of document.querySelectorAll('[data-peer-words]')) {
      say(place, text(`peer.${this.other}.${state}.short`));
    }
    if (state !== 'here') {
      this.#countDown(state, performance.now() + graceMillis - sinceMillis);
    } else {
      this.notices.hide('peer');
      if (before === 'away') {
        this.notices.show('peer-back', { level: 'success', words: text(`peer.${this.other}.back`) });
      }
    }
  }

  /** Own line is gone: nothing is known about the other side until it is back. */
  unknown(): void {
    this.#cancel();
    this.notices.hide('peer');
    for (const place of document.querySelectorAll('[data-peer-words]')) {
      say(place, '');
    }
  }

  #countDown(state: 'expected' | 'away', endsAt: number): void {
    const left = secondsLeft(endsAt, performance.now());
    this.notices.show('peer', {
      level: state === 'away' ? 'warning' : 'info',
      words: text(`peer.${this.other}.${state}`),
      aside: text('peer.away.seconds', left),
      stays: true,
      closable: false,
    });
    if (left > 0) {
      this.#cancel = this.clock.after(1000, () => this.#countDown(state, endsAt));
    }
  }
}

/** The editor's corner that says the other side is typing. */
export const showTyping = (other: Side, typing: boolean): void =>
  say(find('#memo-peer'), typing ? text(`peer.${other}.typing`) : '');
