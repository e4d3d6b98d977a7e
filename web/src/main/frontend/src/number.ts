/** The guest waits here with a number: shows it, counts down by the server's time, and goes into the meeting. */
import { secondsLeft } from './meeting/elapsed';
import { apart, grouped, minutes, stepReached } from './number/spoken';
import { savingChoice } from './camera/start-choice';
import { startCheck } from './check/card';
import { clockOf, connect } from './page/connect';
import { data, find, make, say } from './page/dom';
import { currentTab } from './page/tab';
import { text } from './page/texts';
import { Close } from './wire/codes';
import { WIRE_VERSION, type WaitingNotice, type WaitingRequest } from './wire/messages';
import type { Line, Socket } from './wire/socket';

type NumberState = 'waiting' | 'expired' | 'started' | 'elsewhere';

class NumberPage {
  readonly #main = find<HTMLElement>('#number');
  readonly #clock = clockOf(this.#main);
  readonly #socket: Socket<WaitingRequest, WaitingNotice>;
  #digits = '';
  #seconds = 0;
  #cancel = () => {};

  constructor(private readonly tab: string) {
    const { signal } = new AbortController();
    this.#socket = connect(
      data(this.#main, 'socket'),
      this.#clock,
      {
        opened: () => this.#socket.send({ type: 'waiting.hello', version: WIRE_VERSION, tab: this.tab }),
        received: (notice) => this.#received(notice),
        changed: (line) => this.#lineChanged(line),
      },
      signal,
    );
    find('#reissue').addEventListener('click', () => this.#reissue(), { signal });
    find('#here').addEventListener('click', () => this.#socket.start(), { signal });
    find('#withdraw').addEventListener('click', () => this.#withdraw(), { signal });
  }

  start(): void {
    const { digits, remaining, lifetime } = this.#main.dataset;
    if (digits !== undefined) {
      this.#number(digits, Number(remaining), Number(lifetime));
    }
    this.#socket.start();
  }

  #received(notice: WaitingNotice): void {
    switch (notice.type) {
      case 'waiting.number':
        this.#say('');
        return this.#number(notice.digits, notice.remainingMillis, notice.lifetimeMillis);
      case 'waiting.started':
        this.#become('started');
        return location.replace(data(this.#main, 'started'));
      case 'error':
        return this.#failed(notice.code);
      case 'pong':
        return undefined;
    }
  }

  #number(digits: string, remaining: number, lifetime: number): void {
    this.#cancel();
    find<HTMLButtonElement>('#reissue').disabled = false;
    if (remaining <= 0 || digits === '') {
      this.#become('expired');
      return;
    }
    const fresh = digits !== this.#digits;
    this.#digits = digits;
    if (fresh) {
      find('#digits').replaceChildren(...grouped(digits).map((group) => make('span', { class: 'group' }, group)));
      say(find('#digits-spoken'), apart(digits));
    }
    this.#seconds = Math.ceil(remaining / 1000) + 1;
    this.#become('waiting');
    this.#tick(performance.now() + remaining, lifetime);
  }

  #tick(endsAt: number, lifetime: number): void {
    const now = performance.now();
    const seconds = secondsLeft(endsAt, now);
    const step = stepReached(this.#seconds, seconds);
    this.#seconds = seconds;
    find('#ring-left').style.strokeDashoffset = String(100 - Math.max(0, Math.min(100, ((endsAt - now) / lifetime) * 100)));
    this.#main.dataset['hurry'] = String(seconds <= 30);
    say(find('#remaining'), minutes(seconds));
    if (step !== null) {
      say(find('#time-spoken'), text('number.left', step));
    }
    if (seconds === 0) {
      this.#become('expired');
    } else {
      this.#cancel = this.#clock.after(Math.min(1000, (endsAt - now) % 1000 || 1000), () => this.#tick(endsAt, lifetime));
    }
  }

  #become(state: NumberState): void {
    this.#main.dataset['state'] = state;
    for (const part of this.#main.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = part.dataset['when'] !== state;
    }
    if (state === 'expired') {
      this.#digits = '';
      say(find('#digits-spoken'), '');
      say(find('#time-spoken'), text('number.expired'));
      find('#reissue').focus();
    }
  }

  #reissue(): void {
    if (this.#socket.send({ type: 'waiting.reissue' })) {
      find<HTMLButtonElement>('#reissue').disabled = true;
    } else {
      this.#say(text('number.offline'));
    }
  }

  #withdraw(): void {
    this.#socket.send({ type: 'waiting.withdraw' });
    this.#socket.stop();
    location.assign(data(this.#main, 'home'));
  }

  #failed(code: string): void {
    find<HTMLButtonElement>('#reissue').disabled = false;
    const worded = ['issue_limit', 'no_number_free', 'terms_changed', 'unavailable', 'wrong_version'];
    this.#say(text(worded.includes(code) ? `number.error.${code}` : 'number.error.unavailable'));
  }

  #lineChanged(line: Line): void {
    if (line.state === 'stopped' && line.code === Close.REPLACED) {
      this.#cancel();
      this.#digits = '';
      this.#become('elsewhere');
      find('#here').focus();
    } else if (line.state === 'stopped' && line.code !== Close.NORMAL) {
      // Without a waiting entry there is nothing to wait for: the first page decides what comes next.
      location.replace(data(this.#main, 'home'));
    } else if (line.state === 'waiting' && line.attempt > 0) {
      this.#say(text('number.offline'));
    }
  }

  #say(words: string): void {
    const place = find<HTMLElement>('#number-message');
    place.hidden = words === '';
    say(find('#number-words'), words);
  }
}

/** Handed to the meeting, whenever it begins. */
const offerSaving = (): void => {
  const choice = savingChoice();
  const box = find<HTMLInputElement>('#saving');
  box.checked = choice.remembered;
  box.addEventListener('change', () => choice.hand(box.checked));
};

startCheck(data(find('#number'), 'timer'));
offerSaving();
void currentTab().then((tab) => new NumberPage(tab.id).start());
