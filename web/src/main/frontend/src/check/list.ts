/** Draws the lines behind a check, one under the other: what, how it is, and what to do. */
import { make } from '../page/dom';
import { text } from '../page/texts';
import type { Check } from '../wire/messages';
import { findings, type Finding } from './findings';

export const draw = (place: HTMLElement, check: Check): void => place.replaceChildren(...findings(check).map(line));

const line = ({ part, good, key, values, help }: Finding): HTMLElement => {
  const icon = make('span', { class: `icon icon-${good ? 'check' : 'alert'}`, 'aria-hidden': 'true' });
  const said = make('p', { class: 'check-words' }, text(key, ...values));
  const words = help ? [said, make('p', { class: 'check-help' }, text(help))] : [said];
  return make(
    'div',
    { class: 'check-part', 'data-good': String(good) },
    make('dt', {}, icon, text(`check.${part}`)),
    make('dd', {}, ...words),
  );
};
