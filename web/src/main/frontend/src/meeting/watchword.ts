/** The 合言葉: a plain thing in a colour, as words and as a picture from our own set. */
import { find } from '../page/dom';
import { text } from '../page/texts';

/** Fills every place of the page that shows the word; an unknown key shows itself rather than nothing. */
export const showWatchword = (key: string, pictures: string): void => {
  const [colour = '', thing = ''] = key.split('-');
  const words = text('watchword.form', text(`watchword.colour.${colour}`), text(`watchword.thing.${thing}`));
  for (const place of document.querySelectorAll<HTMLElement>('.watchword')) {
    place.dataset['colour'] = colour;
    find('.watchword-word', place).textContent = words;
    find('use', place).setAttribute('href', `${pictures}#${thing}`);
    place.hidden = false;
  }
};
