/** Puts the document of one window together from the page. */
import type { Pictures } from '../camera/pictures';
import { data, find } from '../page/dom';
import type { Notices } from '../meeting/notices';
import type { Clock } from '../wire/clock';
import type { MeetingRequest, Side } from '../wire/messages';
import { DocumentWindow } from './document-window';
import { Gestures } from './gestures';
import { Ink } from './ink';
import { InkLayer } from './ink-layer';
import { Outline } from './outline';
import { Pen } from './pen';
import { Picker } from './picker';
import { Presentation } from './presentation';

export interface Around {
  readonly main: HTMLElement;
  readonly notices: Notices;
  readonly pictures: Pictures;
  readonly clock: Clock;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
  readonly freeStage: () => void;
  readonly makeRoom: (wanted: boolean) => void;
}

export const startPresentation = (side: Side, around: Around): Presentation => {
  const { notices, pictures, clock, send, freeStage, makeRoom } = around;
  const address = data(around.main, 'pages');
  const host = side === 'host';
  let pen: Pen | null = null;
  const window: DocumentWindow = new DocumentWindow({
    side,
    notices,
    pictures,
    clock,
    makeRoom,
    address,
    outline: host ? new Outline(address, (page) => presentation.turn({ page, offset: 0 }, false)) : null,
    scrolled: (spot) => presentation.turn(spot, true),
    pointed: (place) => presentation.point(place),
    changed: () => pen?.changed(),
  });
  const layer = new InkLayer(window.pages, clock);
  const ink = new Ink({
    view: {
      draw: (page, lines) => {
        layer.draw(page, lines);
        pen?.changed();
      },
      peer: (stroke) => (host ? undefined : layer.peer(stroke)),
      trouble: (trouble) => window.trouble(trouble),
    },
    send,
  });
  const presentation: Presentation = new Presentation({ side, view: window, ink, send, freeStage });
  pen = host ? new Pen({ presentation, pages: window.pages, ink, layer, clock }) : null;
  new Gestures(presentation, window.pages);
  find('#document-previous').addEventListener('click', () => presentation.step('previous'));
  find('#document-next').addEventListener('click', () => presentation.step('next'));
  if (host) {
    const picker = new Picker(data(around.main, 'choices'), clock, (document) => presentation.open(document));
    find('#menu-document').addEventListener('click', () => picker.open());
    find('#document-close').addEventListener('click', () => presentation.close());
    find('#document-allow').addEventListener('click', () => presentation.allow(!(presentation.shown?.guestTurns ?? false)));
  }
  return presentation;
};
