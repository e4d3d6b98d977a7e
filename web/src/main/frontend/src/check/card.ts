/** The check on a page before the meeting: one line, and the lines behind it for whoever opens them. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import { headline } from './findings';
import { draw } from './list';
import { probe } from './probe';
import { thisComputer } from './this-computer';

/** Looks at this computer and says what was found; again after the person has changed something about it. */
export const startCheck = (address: string): void => {
  const card = find('#check');
  const look = async () => {
    const check = await probe(thisComputer(address));
    const problem = headline(check);
    card.dataset['state'] = problem ? 'flawed' : 'good';
    find('.icon', card).className = `icon icon-${problem ? 'alert' : 'check'}`;
    say(find('.check-line', card), text(problem ? `check.own.${problem}` : 'check.own.good'));
    draw(find('.check-parts', card), check);
    find('details', card).hidden = false;
  };
  const lookAgain = () => void look();
  lookAgain();
  navigator.mediaDevices?.addEventListener('devicechange', lookAgain);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && lookAgain());
};
