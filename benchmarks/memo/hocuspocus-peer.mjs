/** One side of the same work on Hocuspocus: its own provider, a Yjs text, and the caret as awareness. */
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

const CARET_MILLIS = 120;

export class HocuspocusPeer {
  onRemote = () => {};
  refusals = 0;
  #document = new Y.Doc();
  #text = this.#document.getText('memo');
  #provider;
  #socket;
  #caret = null;
  #position = 0;

  constructor(origin, meeting, side) {
    this.origin = origin;
    this.meeting = meeting;
    this.side = side;
  }

  async join() {
    this.#socket = new HocuspocusProviderWebsocket({
      url: this.origin.replace('http', 'ws'),
      WebSocketPolyfill: WebSocket,
    });
    await new Promise((resolve) => {
      this.#provider = new HocuspocusProvider({
        websocketProvider: this.#socket,
        name: `meeting-${this.meeting.number}`,
        document: this.#document,
        onSynced: () => resolve(),
        onDisconnect: () => (this.refusals += this.leaving ? 0 : 1),
      });
      this.#provider.attach();
    });
    this.#document.on('afterTransaction', (transaction) => {
      const edits = this.#arrived(transaction);
      if (edits > 0) {
        this.onRemote(edits);
        this.#caretSoon();
      }
    });
    return this;
  }

  get text() {
    return this.#text.toString();
  }

  get length() {
    return this.#text.length;
  }

  get settled() {
    return !this.#provider.hasUnsyncedChanges;
  }

  insert(position, sign) {
    this.#position = Math.min(position, this.length);
    this.#text.insert(this.#position, sign);
    this.#caretSoon();
  }

  replace(position, sign) {
    this.#position = Math.min(position, this.length - 1);
    this.#document.transact(() => {
      this.#text.delete(this.#position, 1);
      this.#text.insert(this.#position, sign);
    });
    this.#caretSoon();
  }

  leave() {
    this.leaving = true;
    clearTimeout(this.#caret);
    this.#provider.destroy();
    this.#socket.destroy();
  }

  /** New signs of the other side; Hocuspocus also sends everyone their own edits back, which bring none. */
  #arrived({ local, beforeState, afterState }) {
    let signs = 0;
    if (!local) {
      afterState.forEach((clock, client) => {
        signs += client === this.#document.clientID ? 0 : clock - (beforeState.get(client) ?? 0);
      });
    }
    return signs;
  }

  #caretSoon() {
    this.#caret ??= setTimeout(() => {
      this.#caret = null;
      const relative = Y.createRelativePositionFromTypeIndex(this.#text, Math.min(this.#position, this.length));
      this.#provider.setAwarenessField('cursor', { anchor: relative, head: relative });
    }, CARET_MILLIS);
  }
}
