/** This side's camera: taken on the person's own press, and let go so that its light goes out. */
import type { CameraProblem } from '../wire/messages';

const PICTURE: MediaStreamConstraints = {
  audio: false,
  video: { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 15, max: 24 }, facingMode: 'user' },
};

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

export type Devices = Pick<MediaDevices, 'getUserMedia'>;

export class OwnCamera {
  #track: MediaStreamTrack | null = null;
  #wanted = 0;

  /** @param lost the camera went away by itself: unplugged, or taken back by browser or system */
  constructor(
    private readonly devices: Devices | undefined,
    private readonly lost: (problem: CameraProblem) => void,
    private readonly denied: () => Promise<boolean> = nowDenied,
  ) {}

  get track(): MediaStreamTrack | null {
    return this.#track;
  }

  /** Takes the camera; answers why it could not, or null. A stop meanwhile wins. */
  async start(): Promise<CameraProblem | null> {
    if (this.#track) {
      return null;
    }
    if (!this.devices) {
      return 'unsupported';
    }
    const turn = ++this.#wanted;
    try {
      const [track] = (await this.devices.getUserMedia(PICTURE)).getVideoTracks();
      if (turn !== this.#wanted || !track) {
        track?.stop();
        return null;
      }
      track.addEventListener('ended', () => this.#ended(track));
      this.#track = track;
      return null;
    } catch (reason) {
      return PROBLEMS[(reason as DOMException).name] ?? 'unsupported';
    }
  }

  stop(): void {
    this.#wanted += 1;
    this.#track?.stop();
    this.#track = null;
  }

  #ended(track: MediaStreamTrack): void {
    if (track === this.#track) {
      this.#track = null;
      void this.denied().then((denied) => this.lost(denied ? 'denied' : 'lost'));
    }
  }
}

/** Whether the permission was taken back; some browsers do not tell. */
const nowDenied = async (): Promise<boolean> => {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' as PermissionName });
    return state === 'denied';
  } catch {
    return false;
  }
};
