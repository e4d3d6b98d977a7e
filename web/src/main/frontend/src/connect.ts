/** The connection page: the host sees the own camera before anybody else does, and chooses whether to start with it. */
import { type NoPicture, OwnCamera } from './camera/own-camera';
import { helpFor, platformOf } from './camera/platform';
import { StartChoice } from './camera/start-choice';
import { startCheck } from './check/card';
import { data, find, say } from './page/dom';
import { text } from './page/texts';
import type { CameraProblem } from './wire/messages';

class Preview {
  readonly #button = find<HTMLButtonElement>('#camera-switch');
  readonly #video = find<HTMLVideoElement>('#camera-preview');
  readonly #choice = new StartChoice(
    () => localStorage,
    () => sessionStorage,
  );
  readonly #camera = new OwnCamera(navigator.mediaDevices, (problem) => this.#show(problem));

  start(): void {
    this.#choice.hand(false);
    this.#button.addEventListener('click', () => void this.#toggle());
    find<HTMLFormElement>('#connect').addEventListener('submit', () => this.#choice.hand(this.#camera.track !== null));
    // The meeting takes the camera itself; a page that comes back from the browser's memory begins anew
    addEventListener('pagehide', () => this.#camera.stop());
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    if (this.#choice.remembered) {
      void this.#turnOn();
    }
  }

  async #toggle(): Promise<void> {
    if (this.#camera.track) {
      this.#camera.stop();
      this.#choice.remember(false);
      this.#show(null);
    } else if (await this.#turnOn()) {
      this.#choice.remember(true);
    }
  }

  async #turnOn(): Promise<boolean> {
    const problem = await this.#camera.start();
    this.#show(problem);
    return problem === null;
  }

  #show(problem: NoPicture | null): void {
    const { track } = this.#camera;
    this.#video.srcObject = track && new MediaStream([track]);
    this.#video.hidden = track === null;
    this.#button.setAttribute('aria-pressed', String(track !== null));
    say(this.#button, text(track ? 'camera.turnOff' : 'camera.turnOn'));
    // Nothing is hidden on this page
    say(find('#camera-problem'), problem && problem !== 'unhideable' ? words(problem) : '');
    say(find('#camera-words'), text(track ? 'camera.start.on' : 'camera.start.off'));
  }
}

const words = (problem: CameraProblem): string =>
  `${text(`camera.problem.${problem}`)} ${text(helpFor(problem, platformOf(navigator)))}`;

startCheck(data(find('#check'), 'address'));
new Preview().start();
