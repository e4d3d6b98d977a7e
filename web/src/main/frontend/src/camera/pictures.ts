/** Both pictures on the stage: which one is large, and which ones float over it. */
import { find } from '../page/dom';
import { largest, type Who } from '../meeting/inset';
import type { Layouts } from '../meeting/layout';
import { Tile } from './tile';

const WHO = ['own', 'peer'] as const;

export class Pictures {
  readonly #tiles: Readonly<Record<Who, Tile>>;
  #shown = { own: false, peer: false, alone: false, screen: false, document: false };

  constructor(private readonly layouts: Layouts) {
    const stage = find('.stage');
    const tile = (who: Who) => new Tile(who, stage, layouts, () => this.#enlarge(who));
    this.#tiles = { own: tile('own'), peer: tile('peer') };
    new ResizeObserver(() => WHO.forEach((who) => this.#tiles[who].draw())).observe(stage);
  }

  /** @param shown which pictures there are, whether nobody else is to be seen for now, and whether a screen or a document has the stage */
  show(shown: Partial<{ own: boolean; peer: boolean; alone: boolean; screen: boolean; document: boolean }>): void {
    this.#shown = { ...this.#shown, ...shown };
    const { own, peer, alone, screen, document: paper } = this.#shown;
    const large = screen || paper ? null : largest(own, peer, alone, this.layouts.current.large);
    for (const who of WHO) {
      this.#tiles[who].show(this.#shown[who] ? (who === large ? 'large' : 'small') : null);
    }
    document.body.dataset['large'] = large ?? 'none';
  }

  #enlarge(who: Who): void {
    this.layouts.keep({ large: who });
    this.show({});
    this.#tiles[who === 'own' ? 'peer' : 'own'].focus();
  }
}
