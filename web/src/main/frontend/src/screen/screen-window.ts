/** The shared screen in the window: the picture, the card where there is none, the banner, and the questions. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import { ask } from '../meeting/dialog';
import type { Way } from '../camera/call';
import type { Pictures } from '../camera/pictures';
import type { Notices } from '../meeting/notices';
import type { ScreenState, Side } from '../wire/messages';
import type { Question, ScreenView } from './screens';

export class ScreenWindow implements ScreenView {
  readonly #video = find<HTMLVideoElement>('#screen-video');
  readonly #card = find('#screen-card');
  readonly #banner = find('#screen-banner');
  readonly #button = find('#menu-screen');
  #state: ScreenState = { type: 'screen.state', by: 'nobody', paused: false };
  #failed = false;

  constructor(
    private readonly side: Side,
    private readonly notices: Notices,
    private readonly pictures: Pictures,
  ) {}

  state(state: ScreenState): void {
    this.#state = state;
    const own = state.by === this.side;
    this.#banner.hidden = !own;
    say(find('#screen-pause'), text(state.paused ? 'screen.resume' : 'screen.pause'));
    this.#button.setAttribute('aria-pressed', String(own));
    say(find('.menu-words', this.#button), text(own ? 'screen.stop' : 'screen.share'));
    document.body.dataset['screen'] = this.#theirs ? 'on' : 'off';
    if (state.by !== 'nobody') {
      this.notices.hide('screen');
    }
    this.pictures.show({ screen: this.#theirs });
    this.#sayHow();
  }

  picture(track: MediaStreamTrack | null): void {
    const shown = this.#video.srcObject instanceof MediaStream ? this.#video.srcObject.getVideoTracks()[0] : null;
    if (track !== (shown ?? null)) {
      this.#video.srcObject = track && new MediaStream([track]);
    }
    this.#video.hidden = track === null;
    this.#card.hidden = !this.#theirs || track !== null;
  }

  way(way: Way): void {
    this.#failed = way === 'failed';
    this.#sayHow();
  }

  problem(problem: 'failed' | 'unsupported'): void {
    this.notices.show('screen', { level: 'warning', words: text(`screen.problem.${problem}`), stays: true });
  }

  overtaken(): void {
    this.notices.show('screen-overtaken', { level: 'info', words: text(`screen.overtaken.${this.side}`), stays: true });
  }

  ask(question: Question): Promise<boolean> {
    return ask(find<HTMLDialogElement>(`#screen-${question}-dialog`));
  }

  get #theirs(): boolean {
    return this.#state.by !== 'nobody' && this.#state.by !== this.side;
  }

  #sayHow(): void {
    const how = this.#failed ? 'failed' : this.#state.paused ? 'paused' : 'shown';
    this.#banner.dataset['how'] = how;
    say(find('.banner-words', this.#banner), text(`screen.banner.${how}`));
    say(find('.card-words', this.#card), text(`screen.card.${how}.${this.side}`));
  }
}
