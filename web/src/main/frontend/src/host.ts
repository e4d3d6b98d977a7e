/** The host's meeting window. */
import { startMeeting } from './meeting/start';
import { data } from './page/dom';
import { text } from './page/texts';

void startMeeting((panel, main) => (how) => {
  const records = () => location.assign(data(main, 'records'));
  if (how === 'HOST_ENDED') {
    records();
    return;
  }
  const known = how === 'GUEST_ENDED' || how === 'GUEST_LOST' ? how : 'other';
  panel.show(text(`over.${known}.title`), text('over.words'), text('over.records'), records);
});
