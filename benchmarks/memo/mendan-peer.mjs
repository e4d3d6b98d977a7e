/** One side of a meeting as a browser is one, without a screen: CodeMirror's state and collab over the product's wire. */
import { collab, getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, EditorState } from '@codemirror/state';
import { WebSocket } from 'ws';
import { BROWSER } from '../lib/database.mjs';

const PING_MILLIS = 10_000;
const CARET_MILLIS = 120;

export class MendanPeer {
  /** Called with how many of the other side's edits have just become visible here. */
  onRemote = () => {};
  /** Messages that came, for those who measure something else. */
  onMessage = () => {};
  state = null;
  refusals = 0;
  #inFlight = 0;
  #caret = null;
  #ping;
  #socket;

  constructor(origin, meeting, side) {
    this.origin = origin;
    this.meeting = meeting;
    this.side = side;
    this.clientId = `${side}-${meeting.number}`;
  }

  /** Opens the socket and says hello; done when the server's welcome is there. */
  join() {
    const token = this.side === 'host' ? this.meeting.hostToken : this.meeting.guestToken;
    const socket = new WebSocket(`${this.origin.replace('http', 'ws')}/ws/meeting?side=${this.side}`, {
      headers: { Cookie: `mendan-${this.side}=${token}`, 'User-Agent': BROWSER, Origin: this.origin },
    });
    this.#socket = socket;
    return new Promise((resolve, reject) => {
      socket.on('open', () =>
        this.send({ type: 'meeting.hello', version: 1, tab: this.clientId, takeOver: false, memoVersion: -1 }),
      );
      socket.on('message', (data) => {
        const message = JSON.parse(data.toString());
        this.#take(message);
        if (message.type === 'meeting.welcome') {
          this.#ping = setInterval(() => this.send({ type: 'ping' }), PING_MILLIS);
          resolve(this);
        }
      });
      socket.on('error', reject);
      socket.on('close', (code, reason) => {
        clearInterval(this.#ping);
        clearTimeout(this.#caret);
        reject(new Error(`${this.clientId}: closed with ${code} ${reason}`));
        if (!this.leaving) {
          this.refusals += 1;
        }
      });
    });
  }

  get text() {
    return this.state.doc.toString();
  }

  get settled() {
    return this.#inFlight === 0 && sendableUpdates(this.state).length === 0;
  }

  insert(position, sign) {
    this.#edit({ from: Math.min(position, this.length), insert: sign });
  }

  replace(position, sign) {
    const from = Math.min(position, this.length - 1);
    this.#edit({ from, to: from + 1, insert: sign });
  }

  get length() {
    return this.state.doc.length;
  }

  send(message) {
    this.#socket.send(JSON.stringify(message));
  }

  sendText(text) {
    this.#socket.send(text);
  }

  leave() {
    this.leaving = true;
    clearInterval(this.#ping);
    clearTimeout(this.#caret);
    this.#socket.terminate();
  }

  #edit(change) {
    this.state = this.state.update({ changes: change, selection: { anchor: change.from } }).state;
    this.#push();
    this.#caretSoon();
  }

  #take(message) {
    switch (message.type) {
      case 'meeting.welcome':
        this.state = EditorState.create({
          doc: message.memoText ?? '',
          extensions: [collab({ startVersion: message.memoVersion, clientID: this.clientId })],
        });
        break;
      case 'memo.accepted': {
        const own = sendableUpdates(this.state).slice(0, this.#inFlight);
        this.#inFlight = 0;
        this.#receive(own.map(({ changes }) => ({ clientID: this.clientId, changes })));
        this.#push();
        break;
      }
      case 'memo.stale':
        this.#inFlight = 0;
        this.#remote(message);
        this.#push();
        break;
      case 'memo.updates':
        this.#remote(message);
        this.#push();
        break;
      case 'error':
        this.refusals += 1;
        this.lastRefusal = message;
        this.#inFlight = 0;
        break;
      default:
        this.onMessage(message);
    }
  }

  #remote({ from, updates }) {
    const fresh = updates.slice(getSyncedVersion(this.state) - from);
    this.#receive(fresh.map((u) => ({ clientID: u.clientId, changes: ChangeSet.fromJSON(u.changes) })));
    this.onRemote(fresh.filter((u) => u.clientId !== this.clientId).length);
  }

  #receive(updates) {
    if (updates.length > 0) {
      this.state = receiveUpdates(this.state, updates).state;
      this.#caretSoon();
    }
  }

  #push() {
    const own = sendableUpdates(this.state).slice(0, 100);
    if (this.#inFlight > 0 || own.length === 0) {
      return;
    }
    this.#inFlight = own.length;
    this.send({
      type: 'memo.push',
      version: getSyncedVersion(this.state),
      updates: own.map(({ changes }) => ({ clientId: this.clientId, changes: changes.toJSON() })),
    });
  }

  #caretSoon() {
    this.#caret ??= setTimeout(() => {
      this.#caret = null;
      const { anchor, head } = this.state.selection.main;
      this.send({ type: 'memo.caret', version: getSyncedVersion(this.state), anchor, head, typing: true });
    }, CARET_MILLIS);
  }
}
