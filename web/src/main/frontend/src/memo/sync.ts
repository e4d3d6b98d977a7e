/**
 * The memo's collab loop: pushes own edits one batch at a time, takes in the other side's, rebases, and holds both while
 * a word is being composed. It knows no socket, no page and no clock; what it needs is handed in as Desk and Line.
 * The server is the authority (https://codemirror.net/examples/collab/): an update counts once the server has stored it.
 */
import { getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, Text, type EditorState, type Transaction, type TransactionSpec } from '@codemirror/state';
import type { Caret, Changes, Update } from '../wire/messages';
import { batchOf, runs } from './batches';
import { between, compose } from './changes';

const REMEMBERED = 200;

/** The text being edited. */
export interface Desk {
  readonly state: EditorState;
  readonly composing: boolean;
  dispatch(change: TransactionSpec | Transaction): void;
  /** Starts over from the server's text. */
  reset(text: Text, version: number): void;
}

/** What goes out. */
export interface Line {
  push(version: number, updates: readonly Update[]): void;
  pull(version: number): void;
}

/** What the server says about the memo when the side has joined. */
export interface Opening {
  readonly memoVersion: number;
  readonly memoText?: string | null;
  readonly memoUpdates?: readonly Update[] | null;
  readonly storageAvailable: boolean;
}

export type Saving = 'saved' | 'saving' | 'offline' | 'waiting' | 'refused';

/** Enough to go on after a reload with text the server has not confirmed. */
export interface Resume {
  readonly version: number;
  readonly base: string;
  readonly clientId: string;
  readonly updates: readonly Changes[];
}

export class Sync {
  #joined = false;
  #inFlight = 0;
  #storage = true;
  #refused = false;
  #distrusted = false;
  #base: Text;
  #held: (() => void)[] = [];
  #recent: { readonly version: number; readonly changes: ChangeSet }[] = [];
  #early: Caret | null = null;

  /** @param base the text at the desk's synced version, that is without the unconfirmed edits */
  constructor(
    private readonly desk: Desk,
    private readonly line: Line,
    private readonly clientId: string,
    base: Text,
  ) {
    this.#base = base;
  }

  /** The version to say in hello; -1 asks for the whole text. */
  get version(): number {
    return this.#distrusted ? -1 : getSyncedVersion(this.desk.state);
  }

  get saving(): Saving {
    if (!this.#joined) {
      return 'offline';
    }
    if (!this.#storage) {
      return 'waiting';
    }
    if (this.unconfirmed === 0) {
      return 'saved';
    }
    return this.#refused ? 'refused' : 'saving';
  }

  get unconfirmed(): number {
    return sendableUpdates(this.desk.state).length;
  }

  opened(opening: Opening): void {
    this.#joined = true;
    this.#inFlight = 0;
    this.#storage = opening.storageAvailable;
    this.#refused = false;
    this.#held = [];
    this.#inOrder(() => {
      const text = opening.memoText;
      if (text !== undefined && text !== null) {
        this.#startOver(Text.of(text.split('\n')), opening.memoVersion);
      } else {
        const updates = opening.memoUpdates ?? [];
        this.#receive(opening.memoVersion - updates.length, updates);
      }
      this.#push();
    });
  }

  closed(): void {
    this.#joined = false;
    this.#inFlight = 0;
  }

  /** Something was typed here. */
  edited(): void {
    this.#refused = false;
    this.#push();
  }

  /** The word is finished: what was held happens now, in its order. */
  released(): void {
    while (this.#held.length > 0 && !this.desk.composing) {
      this.#held.shift()?.();
    }
    this.#push();
  }

  /** A push of this side is stored; it may be one of the tab before, or of this page before its line broke. */
  accepted(version: number, clientId: string): void {
    this.#inOrder(() => {
      const have = getSyncedVersion(this.desk.state);
      const own = sendableUpdates(this.desk.state).slice(0, this.#inFlight);
      if (version <= have) {
        return;
      }
      if (clientId === this.clientId && version === have + own.length) {
        this.#take(own.map((update) => update.changes));
        this.#push();
      } else {
        this.line.pull(have);
      }
    });
  }

  stale(from: number, updates: readonly Update[]): void {
    this.#inOrder(() => {
      this.#inFlight = 0;
      this.#receive(from, updates);
      this.#push();
    });
  }

  updates(from: number, updates: readonly Update[]): void {
    this.#inOrder(() => {
      this.#receive(from, updates);
      this.#push();
    });
  }

  storage(available: boolean): void {
    this.#storage = available;
    this.#push();
  }

  /** The server did not take the last push; it stays here until `retry`, the next edit or the next opening. */
  refused(): void {
    this.#inFlight = 0;
    this.#refused = true;
  }

  retry(): void {
    this.#refused = false;
    this.#push();
  }

  /** Own text and the server's do not fit together any more: the next hello asks for the whole text. */
  distrust(): void {
    this.#distrusted = true;
  }

  resume(): Resume | null {
    const pending = sendableUpdates(this.desk.state);
    return pending.length === 0
      ? null
      : {
          version: getSyncedVersion(this.desk.state),
          base: this.#base.toString(),
          clientId: this.clientId,
          updates: pending.map((update) => update.changes.toJSON() as Changes),
        };
  }

  /** Own caret in the server's text, which is the only text both sides have in common. */
  ownCaret(typing: boolean): Caret {
    const back = this.#pending().invertedDesc;
    const { anchor, head } = this.desk.state.selection.main;
    return { version: getSyncedVersion(this.desk.state), anchor: back.mapPos(anchor), head: back.mapPos(head), typing };
  }

  /** The other side's caret in the text shown here; null while its version has not arrived or is long gone. */
  peerCaret(caret: Caret): Caret | null {
    const have = getSyncedVersion(this.desk.state);
    if (caret.version > have) {
      this.#early = caret;
      return null;
    }
    const since = this.#recent.filter((step) => step.version > caret.version);
    if (since.length !== have - caret.version) {
      return null;
    }
    const place = (pos: number) =>
      this.#pending().mapPos(
        since.reduce((at, step) => step.changes.mapPos(Math.min(at, step.changes.length), 1), pos),
        1,
      );
    const within = Math.max(caret.anchor, caret.head) <= (since[0]?.changes.length ?? this.#base.length);
    return within ? { ...caret, anchor: place(caret.anchor), head: place(caret.head) } : null;
  }

  /** A caret that came before its text, once the text is there. */
  takeEarlyCaret(): Caret | null {
    const caret = this.#early;
    if (caret === null || caret.version > getSyncedVersion(this.desk.state)) {
      return null;
    }
    this.#early = null;
    return this.peerCaret(caret);
  }

  #inOrder(act: () => void): void {
    if (this.desk.composing || this.#held.length > 0) {
      this.#held.push(act);
    } else {
      act();
    }
  }

  #push(): void {
    if (!this.#joined || this.#inFlight > 0 || this.#refused || this.#held.length > 0 || this.desk.composing) {
      return;
    }
    const batch = batchOf(sendableUpdates(this.desk.state), this.clientId);
    if (batch.length > 0) {
      this.#inFlight = batch.length;
      this.line.push(getSyncedVersion(this.desk.state), batch);
    }
  }

  #receive(from: number, updates: readonly Update[]): void {
    const have = getSyncedVersion(this.desk.state);
    if (from > have) {
      this.line.pull(have);
      return;
    }
    const fresh = updates.slice(have - from);
    for (const run of runs(fresh)) {
      this.#take(run.map((update) => ChangeSet.fromJSON(update.changes)), run[0]?.clientId);
    }
  }

  #take(changes: readonly ChangeSet[], clientID = this.clientId): void {
    let version = getSyncedVersion(this.desk.state);
    for (const change of changes) {
      this.#base = change.apply(this.#base);
      this.#recent.push({ version: ++version, changes: change });
    }
    this.#recent.splice(0, this.#recent.length - REMEMBERED);
    if (clientID === this.clientId) {
      this.#inFlight = Math.max(0, this.#inFlight - changes.length);
    }
    this.desk.dispatch(receiveUpdates(this.desk.state, changes.map((change) => ({ changes: change, clientID }))));
  }

  /** The server cannot continue from our version: keep our unconfirmed edits and lay them over its text. */
  #startOver(text: Text, version: number): void {
    const rebased = this.#pending().map(between(this.#base, text));
    this.#base = text;
    this.#recent = [];
    this.#distrusted = false;
    this.desk.reset(text, version);
    if (!rebased.empty) {
      this.desk.dispatch({ changes: rebased, filter: false });
    }
  }

  #pending(): ChangeSet {
    return compose(
      sendableUpdates(this.desk.state).map((update) => update.changes),
      this.#base.length,
    );
  }
}
