/** Puts the checks of one meeting window together from the page. */
import { addresses } from '../camera/call';
import { data, find } from '../page/dom';
import { text } from '../page/texts';
import type { Notices } from '../meeting/notices';
import type { Check, MeetingRequest, Side } from '../wire/messages';
import { Checks } from './checks';
import { headline } from './findings';
import { draw } from './list';
import { probe } from './probe';
import { thisComputer } from './this-computer';

export interface Around {
  readonly notices: Notices;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
}

export const startChecks = (side: Side, around: Around): Checks => {
  const address = data(find('#meeting'), 'timer');
  const show = side === 'host' ? shown(around.notices) : { own: () => {}, peer: () => {} };
  return new Checks({
    probe: (servers) => probe(thisComputer(address, addresses(servers))),
    send: around.send,
    sinceOpening: () => performance.now(),
    ...show,
  });
};

/** The host reads about both; what stands in the guest's way is said at once. */
const shown = (notices: Notices): Record<'own' | 'peer', (check: Check) => void> => {
  const dialog = find<HTMLDialogElement>('#check-dialog');
  const open = () => dialog.open || dialog.showModal();
  find('#check-open').addEventListener('click', open);
  return {
    own: (check) => draw(find('#check-own'), check),
    peer: (check) => {
      find('#check-waiting').hidden = true;
      draw(find('#check-peer'), check);
      const problem = headline(check);
      if (problem) {
        const act = { label: text('check.details'), run: open };
        notices.show('check', { level: 'info', words: text(`check.peer.${problem}`), stays: true, act });
      } else {
        notices.hide('check');
      }
    },
  };
};
