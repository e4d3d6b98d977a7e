/** The dialog that says how the own picture is sent. What is chosen shows at once, here and on the other side. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import { backgroundChoice } from './background-choice';
import { showPicture } from './camera-window';
import { listCameras } from './device-list';
import type { Cameras } from './cameras';
import { type Background, backgroundOf, type Look, type Looks } from './effects/look';
import type { OwnCamera } from './own-camera';

export interface SettingsParts {
  readonly cameras: Cameras;
  readonly looks: Looks;
  /** A camera for this dialog alone, while the meeting has none of this side. */
  readonly camera: (look: Look) => OwnCamera;
  readonly devices: MediaDevices | undefined;
}

export class CameraSettings {
  readonly #dialog = find<HTMLDialogElement>('#camera-settings');
  readonly #preview = find<HTMLVideoElement>('#camera-preview');
  readonly #device = find<HTMLSelectElement>('#camera-device');
  readonly #brightness = find<HTMLInputElement>('#camera-brightness');
  readonly #words = find('#camera-settings-words');
  readonly #parts: SettingsParts;
  #alone: OwnCamera | null = null;
  #changes = 0;

  constructor(parts: SettingsParts) {
    this.#parts = parts;
    find('#camera-settings-open').addEventListener('click', () => void this.#open());
    this.#dialog.addEventListener('close', () => this.#close());
    this.#dialog.addEventListener('input', () => void this.#change());
    parts.devices?.addEventListener('devicechange', () => this.#dialog.open && void this.#list());
  }

  async #open(): Promise<void> {
    const { cameras } = this.#parts;
    this.#fill(cameras.look);
    say(this.#words, '');
    this.#dialog.showModal();
    await this.#list();
    if (!cameras.own) {
      await this.#openAlone();
    }
    this.#show();
    await this.#list();
  }

  async #openAlone(): Promise<void> {
    const camera = this.#parts.camera(this.#parts.cameras.look);
    this.#alone = camera;
    const problem = await camera.start();
    if (problem && problem !== 'unhideable') {
      say(this.#words, text(`camera.problem.${problem}`));
    }
    if (!this.#dialog.open) {
      camera.stop();
    }
  }

  async #list(): Promise<void> {
    await listCameras(this.#device, this.#parts.devices, () => this.#parts.cameras.look.device);
  }

  #fill(look: Look): void {
    this.#brightness.value = String(look.brightness);
    const chosen = backgroundChoice(look.background);
    if (chosen) {
      chosen.checked = true;
    }
  }

  #read(): Look {
    return {
      device: this.#device.value,
      background: this.#background(),
      brightness: Number(this.#brightness.value),
    };
  }

  #background(): Background {
    const chosen = this.#dialog.querySelector<HTMLInputElement>('[name="background"]:checked');
    // Never less hidden than it is, whatever became of the choices
    return backgroundOf(chosen?.value) ?? this.#parts.cameras.look.background;
  }

  async #change(): Promise<void> {
    const { cameras, looks } = this.#parts;
    const look = this.#read();
    const slow = look.background !== cameras.look.background && look.background !== 'none';
    const turn = ++this.#changes;
    looks.save(look);
    say(this.#words, slow ? text('camera.background.wait') : '');
    await Promise.all([cameras.change(look), this.#alone?.change(look)]);
    if (turn === this.#changes) {
      if (this.#words.textContent === text('camera.background.wait')) {
        say(this.#words, '');
      }
      this.#show();
    }
  }

  #show(): void {
    showPicture(this.#preview, this.#parts.cameras.own ?? this.#alone?.track ?? null);
    this.#preview.hidden = false;
  }

  #close(): void {
    this.#alone?.stop();
    this.#alone = null;
    showPicture(this.#preview, null);
  }
}
