/** A browser in the tests: an editor without a view, and a line to the authority that can be slow, cut and restored. */
import { Transaction, type EditorState, type Text, type TransactionSpec } from '@codemirror/state';
import { Sync, type Desk, type Resume } from '../src/memo/sync';
import { fresh, resumed } from '../src/memo/state';
import type { Update } from '../src/wire/messages';
import { Authority } from './authority';

type Request = { readonly push: readonly Update[]; readonly version: number } | { readonly pull: number };

export class Peer implements Desk {
  state: EditorState;
  composing = false;
  connected = false;
  readonly sync: Sync;
  toServer: Request[] = [];
  fromServer: (() => void)[] = [];

  constructor(
    readonly name: string,
    private readonly server: Authority,
    resume: Resume | null = null,
  ) {
    const start = resume
      ? resumed(resume, [])
      : { state: fresh(server.text, server.version, name, []), base: server.text };
    this.state = start.state;
    const line = {
      push: (version: number, push: readonly Update[]) => void this.toServer.push({ push, version }),
      pull: (pull: number) => void this.toServer.push({ pull }),
    };
    this.sync = new Sync(this, line, name, start.base);
  }

  get text(): string {
    return this.state.doc.toString();
  }

  dispatch(change: TransactionSpec | Transaction) {
    this.state = change instanceof Transaction ? change.state : this.state.update(change).state;
  }

  reset(text: Text, version: number) {
    this.state = fresh(text, version, this.name, []);
  }

  edit(from: number, to: number, insert: string) {
    this.dispatch({ changes: { from, to, insert } });
    this.sync.edited();
  }

  compose(composing: boolean) {
    this.composing = composing;
    if (!composing) {
      this.sync.released();
    }
  }

  connect() {
    this.connected = true;
    const { version } = this.sync;
    const opening =
      version < 0
        ? { memoVersion: this.server.version, memoText: this.server.text.toString(), storageAvailable: true }
        : { memoVersion: this.server.version, memoUpdates: this.server.since(version), storageAvailable: true };
    this.sync.opened(opening);
  }

  /** Everything on its way is lost, in both directions. */
  cut() {
    this.connected = false;
    this.toServer = [];
    this.fromServer = [];
    this.sync.closed();
  }

  /** Hands the oldest request to the server, which answers this side and tells the other. */
  serve(other: Peer) {
    const request = this.toServer.shift();
    if (request === undefined) {
      return;
    }
    if ('pull' in request) {
      const updates = this.server.since(request.pull);
      this.fromServer.push(() => this.sync.updates(request.pull, updates));
    } else if (this.server.push(request.version, request.push)) {
      const { version } = this.server;
      const clientId = request.push[0]?.clientId ?? '';
      this.fromServer.push(() => this.sync.accepted(version, clientId));
      if (other.connected) {
        other.fromServer.push(() => other.sync.updates(request.version, request.push));
      }
    } else {
      const updates = this.server.since(request.version);
      this.fromServer.push(() => this.sync.stale(request.version, updates));
    }
  }

  hear() {
    this.fromServer.shift()?.();
  }
}

/** Lets everything arrive until nothing is left to say. */
export const settle = (a: Peer, b: Peer) => {
  for (const peer of [a, b]) {
    peer.compose(false);
    if (!peer.connected) {
      peer.connect();
    }
  }
  for (let i = 0; i < 10_000 && [a, b].some((peer) => peer.toServer.length + peer.fromServer.length > 0); i++) {
    a.serve(b);
    b.serve(a);
    a.hear();
    b.hear();
  }
};

/** A host and a guest on one memo, both connected. */
export const pair = (text = '') => {
  const server = new Authority(text);
  const host = new Peer('host', server);
  const guest = new Peer('guest', server);
  host.connect();
  guest.connect();
  return { server, host, guest };
};
