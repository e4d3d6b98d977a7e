/**
 * The memo as it is typed in: plain text on CodeMirror, wrapped lines, undo of own typing only, each line in its own
 * direction. Says when something was typed, selected or composed; decides nothing about the wire.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Transaction, type Extension, type Text, type TransactionSpec } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, placeholder } from '@codemirror/view';
import type { Clock } from '../wire/clock';
import { peerCarets } from './carets';
import { clean, limited, type Refusal } from './limit';
import { overLines } from './over-lines';
import { fresh } from './state';
import type { Desk } from './sync';

/** Phone keyboards can leave a word open for minutes; after this long without a key the other side is let in. */
export const OPEN_WORD_MILLIS = 10_000;

export interface EditorSettings {
  readonly parent: HTMLElement;
  readonly nonce: string;
  readonly label: string;
  readonly hint: string;
  readonly peerName: string;
  readonly clientId: string;
  readonly clock: Clock;
  readonly start: (extensions: Extension) => EditorState;
  readonly typed: () => void;
  readonly moved: () => void;
  readonly composed: () => void;
  readonly refused: (refusal: Refusal) => void;
}

export class Editor implements Desk {
  readonly #view: EditorView;
  readonly #extensions: Extension;
  #openWordIsOld = false;
  #cancelOldWord = () => {};

  constructor(private readonly settings: EditorSettings) {
    this.#extensions = this.#features();
    this.#view = new EditorView({ state: settings.start(this.#extensions), parent: settings.parent });
  }

  get state(): EditorState {
    return this.#view.state;
  }

  get composing(): boolean {
    return (this.#view.composing || this.#view.compositionStarted) && !this.#openWordIsOld;
  }

  dispatch(change: TransactionSpec | Transaction): void {
    if (change instanceof Transaction) {
      this.#view.dispatch(change);
    } else {
      this.#view.dispatch(change);
    }
  }

  reset(text: Text, version: number): void {
    this.#view.setState(fresh(text, version, this.settings.clientId, this.#extensions));
  }

  focus(): void {
    this.#view.focus();
  }

  /** The room for the text changed. */
  measure(): void {
    this.#view.requestMeasure();
  }

  #features(): Extension {
    const { settings } = this;
    return [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      EditorView.cspNonce.of(settings.nonce),
      EditorView.contentAttributes.of({
        'aria-label': settings.label,
        spellcheck: 'false',
        autocapitalize: 'off',
        // What scrolls is reached by keyboard; not every checker takes an editable text for that
        tabindex: '0',
      }),
      highlightSpecialChars(),
      placeholder(settings.hint),
      peerCarets(settings.peerName),
      overLines,
      clean,
      limited(settings.refused),
      EditorView.updateListener.of((update) => {
        const own = update.transactions.some((change) => change.docChanged && !change.annotation(Transaction.remote));
        if (own) {
          settings.typed();
        } else if (update.selectionSet || update.docChanged) {
          settings.moved();
        }
      }),
      EditorView.domEventObservers({
        compositionstart: () => this.#wordGoesOn(),
        compositionupdate: () => this.#wordGoesOn(),
        compositionend: () => this.#wordEnds(),
        blur: () => this.#wordEnds(),
      }),
    ];
  }

  #wordGoesOn(): void {
    this.#cancelOldWord();
    this.#openWordIsOld = false;
    this.#cancelOldWord = this.settings.clock.after(OPEN_WORD_MILLIS, () => {
      this.#openWordIsOld = true;
      this.settings.composed();
    });
  }

  /** The editor takes the word in after the event, so what waits must wait one turn longer. */
  #wordEnds(): void {
    this.#cancelOldWord();
    const look = () => {
      if (this.composing) {
        this.#cancelOldWord = this.settings.clock.after(20, look);
      } else {
        this.#openWordIsOld = false;
        this.settings.composed();
      }
    };
    this.#cancelOldWord = this.settings.clock.after(0, look);
  }
}
