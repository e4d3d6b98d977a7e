/** The connection page: the host sees the own camera before anybody else does, and chooses whether to start with it. */
import { listCameras } from './camera/device-list';
import { isPlain, Looks, PLAIN } from './camera/effects/look';
import { nowDenied, type NoPicture, OwnCamera } from './camera/own-camera';
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
  readonly #looks = new Looks('mendan.camera.host', () => localStorage);
  readonly #device = find<HTMLSelectElement>('#camera-device');
  /** As the camera sees: this page's policy lets no program find the person, so backgrounds begin with the meeting. */
  readonly #camera = new OwnCamera(navigator.mediaDevices, (problem) => this.#show(problem), nowDenied, undefined, {
    ...PLAIN,
    device: this.#looks.load().device,
  });

  start(): void {
    this.#choice.hand(false);
    this.#button.addEventListener('click', () => void this.#toggle());
    this.#device.addEventListener('change', () => void this.#choose());
    navigator.mediaDevices?.addEventListener('devicechange', () => void this.#list());
    find<HTMLFormElement>('#connect').addEventListener('submit', () => this.#choice.hand(this.#camera.track !== null));
    // The meeting takes the camera itself; a page that comes back from the browser's memory begins anew
    addEventListener('pagehide', () => this.#camera.stop());
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    void this.#list();
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

  /** For this page and for the meeting. */
  async #choose(): Promise<void> {
    const device = this.#device.value;
    this.#looks.save({ ...this.#looks.load(), device });
    this.#show(await this.#camera.change({ ...PLAIN, device }));
  }

  /** Where there is nothing to choose from, there is no choice. */
  async #list(): Promise<void> {
    const count = await listCameras(this.#device, navigator.mediaDevices, () => this.#camera.look.device);
    const { device } = this.#camera.look;
    find('#camera-choice').hidden = count < 2;
    const { track } = this.#camera;
    const another = device !== '' && track !== null && track.getSettings().deviceId !== device;
    say(find('#camera-another'), another ? text('camera.device.another') : '');
  }

  #show(problem: NoPicture | null): void {
    const { track } = this.#camera;
    void this.#list();
    this.#video.srcObject = track && new MediaStream([track]);
    this.#video.hidden = track === null;
    this.#button.setAttribute('aria-pressed', String(track !== null));
    say(this.#button, text(track ? 'camera.turnOff' : 'camera.turnOn'));
    // Nothing is hidden on this page
    say(find('#camera-problem'), problem && problem !== 'unhideable' ? words(problem) : '');
    say(find('#camera-words'), text(track ? 'camera.start.on' : 'camera.start.off'));
    say(find('#camera-look'), track && !isPlain(this.#looks.load()) ? text('camera.start.look') : '');
  }
}

const words = (problem: CameraProblem): string =>
  `${text(`camera.problem.${problem}`)} ${text(helpFor(problem, platformOf(navigator)))}`;

startCheck(data(find('#check'), 'address'));
if (document.querySelector('#camera-switch')) {
  new Preview().start();
}
