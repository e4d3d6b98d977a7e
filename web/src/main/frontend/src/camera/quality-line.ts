/** The corner of the host's window that says how the pictures go. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import type { Verdict } from './quality';

export class QualityLine {
  constructor(private readonly place: HTMLElement) {}

  show({ level, reason }: Verdict): void {
    this.place.dataset['level'] = level;
    say(find('.line-words', this.place), text(`quality.${level}`));
    say(find('.quality-reason', this.place), reason === 'fine' ? '' : text(`quality.reason.${reason}`));
  }
}
