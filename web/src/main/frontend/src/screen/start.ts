/** Puts the shared screen of one window together from the page. */
import type { Calls } from '../camera/calls';
import type { Pictures } from '../camera/pictures';
import { find } from '../page/dom';
import type { Notices } from '../meeting/notices';
import type { MeetingRequest, Side } from '../wire/messages';
import { canCapture, capture } from './own-screen';
import { ScreenWindow } from './screen-window';
import { Screens } from './screens';

export interface Around {
  readonly notices: Notices;
  readonly calls: Calls;
  readonly pictures: Pictures;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
}

export const startScreens = (side: Side, { notices, calls, pictures, send }: Around): Screens => {
  const screens = new Screens({
    side,
    view: new ScreenWindow(side, notices, pictures),
    send,
    calls,
    supported: () => canCapture(navigator.mediaDevices, navigator.userAgent),
    capture: () => capture(navigator.mediaDevices),
  });
  find('#menu-screen').addEventListener('click', () => void screens.toggle());
  find('#screen-pause').addEventListener('click', () => screens.pause());
  find('#screen-stop').addEventListener('click', () => screens.stop());
  return screens;
};
