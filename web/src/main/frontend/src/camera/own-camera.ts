/** This side's camera: taken on the person's own press, changed as the person wants it, let go so that its light goes out. */
import type { CameraProblem } from '../wire/messages';
import type { CameraSize } from './call';
import { hiding, PLAIN, type Look } from './effects/look';
import { asItIs, type Shaped, type Shaping } from './effects/studio';

const PICTURE: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 480 },
  frameRate: { ideal: 15, max: 24 },
};

/** Enough for the letters on a form that is held before the camera. */
const FINE: MediaTrackConstraints = { ...PICTURE, width: { ideal: 1280 }, height: { ideal: 720 } };

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

export type Devices = Pick<MediaDevices, 'getUserMedia'>;
/** Why there is no picture. `unhideable`: there would be one, but not without the room behind the person. */
export type NoPicture = CameraProblem | 'unhideable';

const PLAINLY: Shaping = { shape: (raw) => Promise.resolve(asItIs(raw)) };

export class OwnCamera {
  #raw: MediaStreamTrack | null = null;
  #shaped: Shaped | null = null;
  #hide = false;
  #wanted = 0;
  #picture = PICTURE;
  /** What the camera that runs, or is just being taken, was asked for. */
  #taken: MediaTrackConstraints | null = null;
  /** The browser's answer that is still awaited. */
  #asked: Promise<unknown> | null = null;

  /** @param lost the picture went away by itself: unplugged, taken back by browser or system, or not to be hidden any more */
  constructor(
    private readonly devices: Devices | undefined,
    private readonly lost: (why: NoPicture) => void,
    private readonly denied: () => Promise<boolean> = nowDenied,
    private readonly shaping: Shaping = PLAINLY,
    public look: Look = PLAIN,
  ) {}

  /** What is sent. */
  get track(): MediaStreamTrack | null {
    return this.#shaped?.track ?? null;
  }

  /**
   * Takes the camera; answers why it could not, or null. A stop meanwhile wins.
   *
   * @param hide true: only with the room hidden; false: as it is; left out: as the look says
   */
  async start(hide?: boolean): Promise<NoPicture | null> {
    if (this.#shaped) {
      return null;
    }
    this.#hide = hide ?? false;
    if (hide !== undefined) {
      this.look = hiding(this.look, hide);
    }
    return this.#begin();
  }

  /** Goes on with another look, without a gap where the camera stays the same; a camera that is off only remembers it. */
  async change(look: Look, hide = false): Promise<NoPicture | null> {
    const before = this.look;
    this.look = look;
    this.#hide = hide;
    if (!this.#raw) {
      return null;
    }
    if (look.device !== before.device) {
      this.stop();
      return this.#begin();
    }
    if (look.background === before.background && this.#shaped?.brighten(look)) {
      return null;
    }
    return this.#shape(this.#raw, ++this.#wanted);
  }

  /** What the camera itself gives from its next start on; answers whether that asks for one: no browser changes it otherwise. */
  resize(size: CameraSize): boolean {
    this.#picture = size === 'fine' ? FINE : PICTURE;
    return this.#taken !== null && this.#taken !== this.#picture;
  }

  stop(): void {
    this.#wanted += 1;
    this.#taken = null;
    this.#shaped?.close();
    this.#raw?.stop();
    this.#shaped = null;
    this.#raw = null;
  }

  async #begin(): Promise<NoPicture | null> {
    const { devices } = this;
    if (!devices) {
      return 'unsupported';
    }
    const turn = ++this.#wanted;
    this.#taken = this.#picture;
    try {
      const raw = await this.#takeInTurn(devices, turn);
      if (!raw) {
        return null;
      }
      raw.addEventListener('ended', () => this.#ended(raw));
      this.#raw = raw;
      return await this.#shape(raw, turn);
    } catch (reason) {
      if (turn !== this.#wanted) {
        return null;
      }
      this.#taken = null;
      return PROBLEMS[(reason as DOMException).name] ?? 'unsupported';
    }
  }

  /** One question after the other: a browser that gives the camera out already gives it once more in the same size only. */
  async #takeInTurn(devices: Devices, turn: number): Promise<MediaStreamTrack | null> {
    while (this.#asked) {
      await this.#asked.catch(() => {});
    }
    if (turn !== this.#wanted) {
      return null;
    }
    this.#taken = this.#picture;
    const asked = take(devices, this.look.device, this.#picture);
    this.#asked = asked;
    try {
      const raw = await asked;
      if (turn !== this.#wanted) {
        raw?.stop();
        return null;
      }
      return raw ?? null;
    } finally {
      this.#asked = null;
    }
  }

  async #shape(raw: MediaStreamTrack, turn: number): Promise<NoPicture | null> {
    try {
      const shaped = await this.shaping.shape(raw, this.look, this.#hide, () => this.#broken());
      if (turn !== this.#wanted) {
        shaped.close();
        return null;
      }
      this.#shaped?.close();
      this.#shaped = shaped;
      return null;
    } catch (reason) {
      if (turn !== this.#wanted) {
        return null;
      }
      if (this.#hide) {
        this.stop();
        return 'unhideable';
      }
      console.warn('the picture is sent as it is:', reason);
      this.#shaped?.close();
      this.#shaped = asItIs(raw);
      return null;
    }
  }

  #broken(): void {
    const why = this.#hide ? 'unhideable' : 'lost';
    this.stop();
    this.lost(why);
  }

  #ended(raw: MediaStreamTrack): void {
    if (raw === this.#raw) {
      this.stop();
      void this.denied().then((denied) => this.lost(denied ? 'denied' : 'lost'));
    }
  }
}

/** The camera that was chosen; where it is not there any more, the one that the browser takes. */
const take = async (
  devices: Devices,
  device: string,
  picture: MediaTrackConstraints,
): Promise<MediaStreamTrack | undefined> => {
  const ask = async (which: MediaTrackConstraints) =>
    (await devices.getUserMedia({ audio: false, video: { ...picture, ...which } })).getVideoTracks()[0];
  if (device === '') {
    return ask({ facingMode: 'user' });
  }
  try {
    return await ask({ deviceId: { exact: device } });
  } catch (reason) {
    if (PROBLEMS[(reason as DOMException).name] !== 'missing') {
      throw reason;
    }
    return ask({ facingMode: 'user' });
  }
};

/** Whether the permission was taken back; some browsers do not tell. */
export const nowDenied = async (): Promise<boolean> => {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' as PermissionName });
    return state === 'denied';
  } catch {
    return false;
  }
};
