/** The memo of one meeting in one window: joins the editor, the collab loop and the carets, and says how saving stands. */
import { Text } from '@codemirror/state';
import { randomName } from '../page/tab';
import type { Clock } from '../wire/clock';
import type { Caret, Failure, MeetingNotice, MeetingRequest } from '../wire/messages';
import { peerRests, showPeer } from './carets';
import { Editor } from './editor';
import { characters, type Refusal } from './limit';
import { forget, recall, remember } from './resume';
import { fresh, resumed } from './state';
import { Sync, type Line, type Opening, type Resume, type Saving } from './sync';

const CARET_MILLIS = 120;
const TYPING_MILLIS = 2_000;
const PEER_TYPING_MILLIS = 5_000;
const AGAIN_MILLIS = 2_000;

export interface MemoSettings {
  readonly meeting: string;
  readonly parent: HTMLElement;
  readonly nonce: string;
  readonly label: string;
  readonly hint: string;
  readonly peerName: string;
  readonly clock: Clock;
  readonly send: (message: MeetingRequest) => boolean;
  /** Asks for a new connection, and with it for the whole text. */
  readonly reopen: () => void;
  readonly saving: (saving: Saving, characters: number) => void;
  readonly peerTyping: (typing: boolean) => void;
  readonly refused: (refusal: Refusal | 'too_long') => void;
}

export class Memo {
  readonly #editor: Editor;
  readonly #sync: Sync;
  #typing = false;
  #told = '';
  #distrusted = false;
  #savedWaiters: (() => void)[] = [];
  #cancelCaret: (() => void) | null = null;
  #cancelTyping = () => {};
  #cancelPeer = () => {};
  #cancelAgain = () => {};

  constructor(
    private readonly settings: MemoSettings,
    opening: Opening,
  ) {
    const left: Resume | null = recall(settings.meeting);
    const clientId = left?.clientId ?? randomName();
    let base = Text.of((opening.memoText ?? '').split('\n'));
    this.#editor = new Editor({
      ...settings,
      clientId,
      start: (extensions) => {
        if (left === null) {
          return fresh(base, opening.memoVersion, clientId, extensions);
        }
        const before = resumed(left, extensions);
        base = before.base;
        return before.state;
      },
      typed: () => this.#typed(),
      moved: () => this.#caretSoon(),
      composed: () => this.#after(() => this.#sync.released()),
    });
    const line: Line = {
      push: (version, updates) => void settings.send({ type: 'memo.push', version, updates }),
      pull: (version) => void settings.send({ type: 'memo.pull', version }),
    };
    this.#sync = new Sync(this.#editor, line, clientId, base);
    this.opened(left === null ? { ...opening, memoText: null, memoUpdates: [] } : opening);
  }

  get version(): number {
    return this.#sync.version;
  }

  get unconfirmed(): number {
    return this.#sync.unconfirmed;
  }

  /** Resolves when everything typed is stored, or when the time is over. */
  whenSaved(millis: number): Promise<void> {
    return new Promise((resolve) => {
      this.#savedWaiters.push(resolve);
      this.settings.clock.after(millis, resolve);
      this.#report();
    });
  }

  /** The meeting is over: nothing is left to go on with. */
  forget(): void {
    forget(this.settings.meeting);
  }

  opened(opening: Opening): void {
    this.#told = '';
    this.#after(() => this.#sync.opened(opening));
  }

  closed(): void {
    this.#sync.closed();
    this.#showPeer(null);
    this.#report();
  }

  heard(notice: MeetingNotice): void {
    this.#after(() => {
      switch (notice.type) {
        case 'memo.accepted':
          return this.#sync.accepted(notice.version, notice.clientId);
        case 'memo.stale':
          return this.#sync.stale(notice.from, notice.updates);
        case 'memo.updates':
          return this.#sync.updates(notice.from, notice.updates);
        case 'memo.storage':
          return this.#sync.storage(notice.available);
        case 'memo.caret':
          return this.#showPeer(this.#sync.peerCaret(notice));
        case 'error':
          return this.#failed(notice);
        default:
          return undefined;
      }
    });
  }

  peerAway(): void {
    this.#showPeer(null);
  }

  focus(): void {
    this.#editor.focus();
  }

  measure(): void {
    this.#editor.measure();
  }

  #typed(): void {
    this.#typing = true;
    this.#cancelTyping();
    this.#cancelTyping = this.settings.clock.after(TYPING_MILLIS, () => {
      this.#typing = false;
      this.#caretSoon();
    });
    this.#after(() => this.#sync.edited());
  }

  #after(act: () => void): void {
    act();
    const early = this.#sync.takeEarlyCaret();
    if (early) {
      this.#showPeer(early);
    }
    this.#report();
    this.#caretSoon();
  }

  #report(): void {
    remember(this.settings.meeting, this.#sync.resume());
    this.settings.saving(this.#sync.saving, characters(this.#editor.state.doc));
    if (this.unconfirmed === 0) {
      this.#savedWaiters.splice(0).forEach((resolve) => resolve());
    }
  }

  #caretSoon(): void {
    this.#cancelCaret ??= this.settings.clock.after(CARET_MILLIS, () => {
      this.#cancelCaret = null;
      if (this.#sync.saving === 'offline') {
        return;
      }
      const caret: MeetingRequest = { type: 'memo.caret', ...this.#sync.ownCaret(this.#typing) };
      const told = JSON.stringify(caret);
      if (told !== this.#told && this.settings.send(caret)) {
        this.#told = told;
      }
    });
  }

  #showPeer(caret: Caret | null): void {
    this.#editor.dispatch({ effects: showPeer.of(caret) });
    this.settings.peerTyping(caret?.typing ?? false);
    this.#cancelPeer();
    if (caret?.typing) {
      this.#cancelPeer = this.settings.clock.after(PEER_TYPING_MILLIS, () => {
        this.#editor.dispatch({ effects: peerRests.of(null) });
        this.settings.peerTyping(false);
      });
    }
  }

  #failed(failure: Failure): void {
    if (failure.inReplyTo !== 'memo.push') {
      return;
    }
    this.#sync.refused();
    if (failure.code === 'memo.too_long') {
      this.settings.refused('too_long');
    } else if (failure.code === 'memo.invalid' || failure.code === 'bad_message') {
      this.#mistrust();
    } else {
      this.#cancelAgain();
      this.#cancelAgain = this.settings.clock.after(AGAIN_MILLIS, () => this.#after(() => this.#sync.retry()));
    }
  }

  /** Once: text that the server refuses again would only make the two go round in circles. */
  #mistrust(): void {
    if (!this.#distrusted) {
      this.#distrusted = true;
      this.#sync.distrust();
      this.settings.reopen();
    }
  }
}
