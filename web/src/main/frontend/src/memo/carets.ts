/**
 * The other side's caret and selection in the memo. Its name stands beside the caret while it types at the end of a line,
 * where it covers no text; anywhere else the foot of the memo alone says who is typing.
 */
import { StateEffect, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';

export interface PeerCaret {
  readonly anchor: number;
  readonly head: number;
  readonly typing: boolean;
}

/** Shows the caret there, or takes it away with null. */
export const showPeer = StateEffect.define<PeerCaret | null>({
  map: (caret, changes) =>
    caret && { ...caret, anchor: changes.mapPos(caret.anchor, 1), head: changes.mapPos(caret.head, 1) },
});

/** The other side stopped typing; its caret stays where it is. */
export const peerRests = StateEffect.define<null>();

class CaretWidget extends WidgetType {
  constructor(
    private readonly label: string,
    private readonly named: boolean,
  ) {
    super();
  }

  override eq(other: CaretWidget): boolean {
    return other.label === this.label && other.named === this.named;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = this.named ? 'peer-caret named' : 'peer-caret';
    caret.setAttribute('aria-hidden', 'true');
    const label = document.createElement('span');
    label.className = 'peer-name';
    label.textContent = this.label;
    caret.append(label);
    return caret;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

const SELECTED = Decoration.mark({ class: 'peer-selection' });

export const peerCarets = (label: string): Extension =>
  StateField.define<PeerCaret | null>({
    create: () => null,
    update(caret, change) {
      let now = caret && {
        ...caret,
        anchor: change.changes.mapPos(caret.anchor, 1),
        head: change.changes.mapPos(caret.head, 1),
      };
      for (const effect of change.effects) {
        if (effect.is(showPeer)) {
          now = effect.value;
        } else if (effect.is(peerRests)) {
          now = now && { ...now, typing: false };
        }
      }
      return now;
    },
    provide: (self) => EditorView.decorations.compute([self, 'doc'], (state) => decorate(state.field(self), state.doc, label)),
  });

const decorate = (caret: PeerCaret | null, doc: Text, label: string): DecorationSet => {
  if (caret === null) {
    return Decoration.none;
  }
  const named = caret.typing && caret.head === doc.lineAt(caret.head).to;
  const widget = Decoration.widget({ widget: new CaretWidget(label, named), side: 1 }).range(caret.head);
  const from = Math.min(caret.anchor, caret.head);
  const to = Math.max(caret.anchor, caret.head);
  return Decoration.set(from < to ? [SELECTED.range(from, to), widget] : [widget], true);
};
