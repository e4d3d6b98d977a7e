/** The host's meeting window. */
import type { Panel } from './meeting/dialog';
import { startMeeting } from './meeting/start';
import { signsOfLife } from './page/alive';
import { data } from './page/dom';
import { text } from './page/texts';

void startMeeting((panel, main) => over(panel, main, signsOfLife(data(main, 'alive'))));

const over = (panel: Panel, main: HTMLElement, leave: () => void) => (how: string | null) => {
  leave();
  const records = () => location.assign(data(main, 'records'));
  if (how === 'HOST_ENDED') {
    records();
    return;
  }
  const known = how === 'GUEST_ENDED' || how === 'GUEST_LOST' ? how : 'other';
  panel.show(text(`over.${known}.title`), text('over.words'), text('over.records'), records);
};
