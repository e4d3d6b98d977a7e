/**
 * One side's meeting in one window: the socket's messages on one hand, what the window shows on the other. It decides
 * what follows what (hello, joining, another tab, the end) and leaves showing to the window's parts.
 */
import { connect } from '../page/connect';
import { data } from '../page/dom';
import { text } from '../page/texts';
import type { Memo } from '../memo/memo';
import type { Checks } from '../check/checks';
import type { Media } from './media';
import type { Clock } from '../wire/clock';
import { Close } from '../wire/codes';
import { WIRE_VERSION, type Ending, type MeetingNotice, type MeetingRequest, type Welcome } from '../wire/messages';
import type { Line, Socket } from '../wire/socket';
import type { Panel } from './dialog';
import type { Header } from './header';
import type { Notices } from './notices';
import type { Presence } from './presence';

const LAST_PUSH_MILLIS = 3_000;
const FLUSH_MILLIS = 2_000;

export type MemoMaker = (welcome: Welcome, send: (message: MeetingRequest) => boolean, reopen: () => void) => Memo;

export interface Window {
  readonly main: HTMLElement;
  readonly clock: Clock;
  readonly header: Header;
  readonly notices: Notices;
  readonly presence: Presence;
  readonly panel: Panel;
  readonly makeMedia: (send: (message: MeetingRequest) => boolean) => Media;
  readonly makeChecks: (send: (message: MeetingRequest) => boolean) => Checks;
  readonly tab: string;
  readonly rememberedVersion: number;
  /** Loads the editor's code; what it gives makes the memo from a welcome. */
  readonly loadMemo: () => Promise<MemoMaker>;
  /** What this side shows or opens when the meeting is over; null where the server did not say how it ended. */
  readonly over: (how: Ending | null) => void;
}

export class Session {
  readonly #socket: Socket<MeetingRequest, MeetingNotice>;
  readonly media: Media;
  readonly #checks: Checks;
  #memo: Memo | null = null;
  #opening: Welcome | null = null;
  #waiting: MeetingNotice[] = [];
  #grace = 0;
  #takeOver = false;
  #ending = false;
  #over = false;

  constructor(
    private readonly window: Window,
    signal: AbortSignal,
  ) {
    this.#socket = connect(
      data(window.main, 'socket'),
      window.clock,
      {
        opened: () => this.#hello(),
        received: (notice) => this.#received(notice),
        changed: (line) => this.#lineChanged(line),
      },
      signal,
    );
    this.media = window.makeMedia((message) =>
      message.type === 'camera.still' || message.type === 'document.pointer' ? this.#socket.offer(message) : this.#socket.send(message),
    );
    this.#checks = window.makeChecks((message) => this.#socket.send(message));
    addEventListener('pagehide', () => this.#pageLeaves(), { signal });
  }

  start(): void {
    this.#socket.start();
  }

  /** Ends the meeting for both; what was typed last goes first. */
  async end(): Promise<void> {
    this.#ending = true;
    if (this.#socket.line.state !== 'open') {
      this.window.notices.show('ending', { level: 'warning', words: text('end.later'), stays: true, closable: false });
      return;
    }
    await this.#memo?.whenSaved(FLUSH_MILLIS);
    this.#socket.send({ type: 'meeting.end' });
  }

  #pageLeaves(): void {
    this.media.screens.release();
    this.#socket.send({ type: 'meeting.leaving' });
  }

  #hello(): void {
    const memoVersion = this.#memo?.version ?? this.window.rememberedVersion;
    const takeOver = this.#takeOver;
    this.#socket.send({ type: 'meeting.hello', version: WIRE_VERSION, tab: this.window.tab, takeOver, memoVersion });
  }

  #received(notice: MeetingNotice): void {
    switch (notice.type) {
      case 'meeting.welcome':
        return this.#welcome(notice);
      case 'meeting.elsewhere':
        return this.#elsewhere('elsewhere');
      case 'meeting.peer':
        this.window.presence.peer(notice.state, notice.sinceMillis, this.#grace);
        this.media.peer(notice.state === 'here');
        return notice.state === 'away' ? this.#memo?.peerAway() : undefined;
      case 'meeting.ended':
        return void this.#ended(notice.how);
      case 'camera.state':
      case 'camera.still':
        return this.media.cameras.heard(notice);
      case 'check.peer':
        this.media.peerRuns(notice.platform);
        return this.#checks.heard(notice);
      case 'screen.state':
        return this.media.screens.heard(notice);
      case 'document.state':
      case 'document.turned':
      case 'document.pointer':
      case 'document.growing':
      case 'document.ink':
        return this.media.documents.heard(notice);
      case 'signal.servers':
        void this.#checks.welcome(notice);
        return this.media.calls.heard(notice);
      case 'signal.call':
      case 'signal.description':
      case 'signal.candidate':
        return this.media.calls.heard(notice);
      case 'pong':
        return undefined;
      case 'error':
        this.#failed(notice.code);
        this.media.refused(notice.inReplyTo ?? '', notice.code);
        return this.#toMemo(notice);
      case 'memo.storage':
        this.#storage(notice.available);
        return this.#toMemo(notice);
      default:
        return this.#toMemo(notice);
    }
  }

  #welcome(welcome: Welcome): void {
    const { header, presence, panel, notices } = this.window;
    this.#takeOver = false;
    this.media.welcome();
    this.#grace = welcome.graceMillis;
    panel.hide();
    header.welcome(welcome);
    header.line('open');
    notices.hide('line');
    presence.peer(welcome.peer, welcome.peerSinceMillis, welcome.graceMillis);
    this.media.peer(welcome.peer === 'here');
    this.#storage(welcome.storageAvailable);
    if (this.#memo) {
      this.#memo.opened(welcome);
    } else {
      void this.#openMemo(welcome);
    }
    if (this.#ending) {
      void this.end();
    }
  }

  /** The editor is loaded while the rest of the window already works; what comes meanwhile waits in its order. */
  async #openMemo(welcome: Welcome): Promise<void> {
    const loading = this.#opening !== null;
    this.#opening = welcome;
    this.#waiting = [];
    if (loading) {
      return;
    }
    const make = await this.window.loadMemo();
    this.#memo = make(
      this.#opening,
      (message) => this.#socket.send(message),
      () => this.#socket.lost(),
    );
    this.#waiting.splice(0).forEach((notice) => this.#memo?.heard(notice));
    if (this.#socket.line.state !== 'open') {
      this.#memo.closed();
    }
  }

  #toMemo(notice: MeetingNotice): void {
    if (this.#memo) {
      this.#memo.heard(notice);
    } else {
      this.#waiting.push(notice);
    }
  }

  #storage(available: boolean): void {
    if (available) {
      this.window.notices.hide('storage');
    } else {
      this.window.notices.show('storage', { level: 'warning', words: text('memo.storage'), stays: true, closable: false });
    }
  }

  #failed(code: string): void {
    if (code === 'wrong_version') {
      this.window.panel.show(text('version.title'), text('version.words'), text('version.reload'), () => location.reload());
    } else {
      console.warn('refused by the server:', code);
    }
  }

  #lineChanged(line: Line): void {
    const { header, notices, presence } = this.window;
    if (this.#over || line.state === 'open') {
      return;
    }
    this.#memo?.closed();
    presence.unknown();
    if (line.state === 'stopped') {
      this.#stopped(line.code, line.reason);
    } else if (line.state === 'waiting') {
      header.line('lost');
      notices.show('line', { level: 'danger', words: text('line.lost.words'), stays: true, closable: false });
    } else {
      header.line('connecting');
    }
  }

  #stopped(code: number, reason: string): void {
    this.window.header.line('lost');
    this.media.leave();
    if (code === Close.REPLACED) {
      this.#elsewhere('replaced');
    } else if (reason === 'wrong_version') {
      this.#failed('wrong_version');
    } else if (reason === 'foreign_origin') {
      this.window.panel.show(text('foreign.title'), text('foreign.words'), text('version.reload'), () => location.reload());
    } else if (reason === 'address_not_allowed') {
      this.window.panel.show(text('network.title'), text('network.words'), text('version.reload'), () => location.reload());
    } else {
      void this.#ended(null);
    }
  }

  #elsewhere(why: 'elsewhere' | 'replaced'): void {
    this.window.panel.show(text(`${why}.title`), text(`${why}.words`), text(`${why}.here`), () => {
      this.#takeOver = true;
      this.#socket.start();
    });
  }

  async #ended(how: Ending | null): Promise<void> {
    if (this.#over) {
      return;
    }
    this.#over = true;
    this.media.end();
    await this.#memo?.whenSaved(how === null ? 0 : LAST_PUSH_MILLIS);
    this.#memo?.forget();
    this.#socket.stop();
    this.window.over(how);
  }
}
