/** Puts a meeting window together from the page; host and guest differ only in what follows the end. */
import { clockOf } from '../page/connect';
import { data, find, say } from '../page/dom';
import { currentTab } from '../page/tab';
import { text } from '../page/texts';
import { FinePicture } from '../camera/fine-picture';
import { Pictures } from '../camera/pictures';
import { startChecks } from '../check/start';
import { startCalls, startCameras } from '../camera/start';
import type { Memo, MemoSettings } from '../memo/memo';
import { forget, rememberedVersion } from '../memo/resume';
import type { Saving } from '../memo/sync';
import type { MeetingRequest, Side } from '../wire/messages';
import { ask, Panel } from './dialog';
import { Header } from './header';
import { Layouts } from './layout';
import { MemoWindow } from './memo-window';
import { Notices } from './notices';
import { Media } from './media';
import { Presence, showTyping } from './presence';
import { Session, type Window } from './session';
import { SideColumn } from './side-column';
import { startPresentation } from '../presentation/start';
import { startScreens } from '../screen/start';
import { followKeyboard } from './viewport';

const NEARLY_FULL = 9_000;
const MOST = 10_000;

export type Over = (panel: Panel, main: HTMLElement) => Window['over'];

export const startMeeting = async (over: Over): Promise<void> => {
  const { signal } = new AbortController();
  const main = find<HTMLElement>('#meeting');
  const side = data(main, 'side') === 'host' ? 'host' : 'guest';
  const clock = clockOf(main);
  const loading = import('../memo/memo');
  const tab = await currentTab();
  if (tab.copied) {
    forget(data(main, 'meeting'));
  }
  const notices = new Notices(find('#messages'), clock);
  const panel = new Panel(find('#panel'), find('#panel-title'), find('#panel-words'), find('#panel-act'));
  let memo: Memo | null = null;
  const layouts = new Layouts(`mendan.layout.${data(main, 'side')}`, () => localStorage);
  const measure = () => memo?.measure();
  const memoWindow = new MemoWindow(layouts, measure, signal);
  if (side === 'host') {
    new SideColumn(layouts, measure, signal);
  }
  followKeyboard(signal);
  const session = new Session(
    {
      main,
      clock,
      header: new Header(main, clock),
      notices,
      presence: new Presence(notices, clock, otherSide(main)),
      panel,
      makeMedia: (send) => media(side, { main, memoWindow, notices, layouts, clock, send }),
      makeChecks: (send) => startChecks(side, { notices, send }),
      tab: tab.id,
      rememberedVersion: rememberedVersion(data(main, 'meeting')),
      loadMemo: async () => {
        const module = await loading;
        return (welcome, send, reopen) => {
          memo = new module.Memo(settings(main, { clock, notices, send, reopen }), welcome);
          memoWindow.show(true);
          return memo;
        };
      },
      over: over(panel, main),
    },
    signal,
  );
  find('#menu-end').addEventListener('click', () => void askToEnd(session));
  find('#menu-camera').addEventListener('click', () => void session.media.cameras.toggle());
  document.querySelector('#camera-ask')?.addEventListener('click', () => session.media.cameras.askAgain());
  session.start();
};

interface AroundMedia extends Pick<Parts, 'notices' | 'clock' | 'send'> {
  readonly main: HTMLElement;
  readonly memoWindow: MemoWindow;
  readonly layouts: Layouts;
}

const media = (side: Side, { main, memoWindow, layouts, ...around }: AroundMedia): Media => {
  const calls = startCalls(side, around);
  const pictures = new Pictures(layouts);
  const fine = new FinePicture(side, around.notices, around.send);
  const parts = { ...around, calls, pictures, fine };
  const screens = startScreens(side, parts);
  const documents = startPresentation(side, {
    ...around,
    main,
    pictures,
    freeStage: () => screens.release(),
    makeRoom: (wanted) => memoWindow.makeRoom(wanted),
  });
  return new Media(calls, startCameras(side, parts), screens, documents, fine);
};

const otherSide = (main: HTMLElement): Side => (data(main, 'side') === 'host' ? 'guest' : 'host');

const askToEnd = async (session: Session): Promise<void> => {
  if (await ask(find('#end-dialog'))) {
    await session.end();
  }
};

interface Parts extends Pick<Window, 'clock' | 'notices'> {
  readonly send: (message: MeetingRequest) => boolean;
  readonly reopen: () => void;
}

const settings = (main: HTMLElement, { clock, notices, send, reopen }: Parts): MemoSettings => ({
  meeting: data(main, 'meeting'),
  parent: find('#memo-text'),
  nonce: data(main, 'cspNonce'),
  label: text('memo.title'),
  hint: text('memo.hint'),
  peerName: text(`peer.${otherSide(main)}.name`),
  clock,
  send,
  reopen,
  saving: showSaving,
  peerTyping: (typing) => showTyping(otherSide(main), typing),
  refused: (refusal) => notices.show('refused', { level: 'warning', words: text(`memo.refused.${refusal}`) }),
});

const showSaving = (saving: Saving, count: number): void => {
  const place = find('#memo-state');
  place.dataset['state'] = saving;
  say(find('.state-words', place), text(`memo.${saving}`));
  say(find('#memo-count'), count >= NEARLY_FULL ? text('memo.count', count.toLocaleString(), MOST.toLocaleString()) : '');
};
