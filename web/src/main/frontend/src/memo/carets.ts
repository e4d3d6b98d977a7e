/** The other side's caret and selection in the memo, with a label that says whose it is. */
import { StateEffect, StateField, type Extension } from '@codemirror/state';
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
    private readonly typing: boolean,
  ) {
    super();
  }

  override eq(other: CaretWidget): boolean {
    return other.label === this.label && other.typing === this.typing;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = this.typing ? 'peer-caret typing' : 'peer-caret';
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
    provide: (self) => EditorView.decorations.from(self, (caret) => decorate(caret, label)),
  });

const decorate = (caret: PeerCaret | null, label: string): DecorationSet => {
  if (caret === null) {
    return Decoration.none;
  }
  const widget = Decoration.widget({ widget: new CaretWidget(label, caret.typing), side: 1 }).range(caret.head);
  const from = Math.min(caret.anchor, caret.head);
  const to = Math.max(caret.anchor, caret.head);
  return Decoration.set(from < to ? [SELECTED.range(from, to), widget] : [widget], true);
};
