/** Says where pictures are spared, and lets the person spare them or bring them back. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import type { Notice, Notices } from '../meeting/notices';
import type { CameraState, MeetingRequest, Saving, Side } from '../wire/messages';
import type { CameraWatcher } from './camera-parts';

export class SavingWords {
  #saving: Saving = 'none';

  constructor(
    private readonly side: Side,
    private readonly notices: Notices,
    private readonly send: (message: MeetingRequest) => void,
  ) {
    find('#camera-save').addEventListener('click', () => this.#toggle());
    this.#show();
  }

  state({ saving }: CameraState): void {
    if (saving !== this.#saving) {
      this.#saving = saving;
      this.#show();
    }
  }

  /** The guest spares all pictures, the host what a slow line cannot carry. */
  #toggle(): void {
    const most = this.side === 'guest' ? 'no_cameras' : 'light';
    this.#save(this.#spares() ? 'none' : most);
  }

  /** Whether this side's button brings pictures back. */
  #spares(): boolean {
    return this.side === 'guest' ? this.#saving === 'no_cameras' : this.#saving !== 'none';
  }

  #save(saving: Saving): void {
    this.send({ type: 'camera.save', saving });
  }

  #show(): void {
    const button = find<HTMLButtonElement>('#camera-save');
    // What the guest spares only the guest brings back
    button.hidden = this.side === 'host' && this.#saving === 'no_cameras';
    button.setAttribute('aria-pressed', String(this.#spares()));
    say(find('.tool-words', button), text(`saving.${this.side}.${this.#spares() ? 'end' : 'start'}`));
    const notice = this.#notice();
    if (notice) {
      this.notices.show('saving', notice);
    } else {
      this.notices.hide('saving');
    }
  }

  /** The guest's own wish needs no words beside the button. */
  #notice(): Notice | null {
    if (this.#saving === 'none' || (this.side === 'guest' && this.#saving === 'no_cameras')) {
      return null;
    }
    const notice: Notice = { level: 'info', words: text(`saving.${this.side}.${this.#saving}`), stays: true };
    const leaves = this.side === 'host' && this.#saving === 'light';
    return leaves ? { ...notice, act: { label: text('saving.host.end'), run: () => this.#save('none') } } : notice;
  }
}

/** Has the guest's meeting spare pictures from its start, as chosen before. */
export class FirstSaving implements CameraWatcher {
  constructor(
    private wanted: boolean,
    private readonly send: (message: MeetingRequest) => void,
  ) {}

  state({ saving }: CameraState): void {
    const { wanted } = this;
    this.wanted = false;
    if (wanted && saving === 'none') {
      this.send({ type: 'camera.save', saving: 'no_cameras' });
    }
  }

  way(): void {}

  peer(): void {}

  refused(): void {}
}
