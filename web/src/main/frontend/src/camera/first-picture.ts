/** Turns the host's camera on at the start of a meeting, as chosen on the connection page; the guest is then asked. */
import type { CameraState } from '../wire/messages';
import type { CameraWatcher } from './camera-parts';

export class FirstPicture implements CameraWatcher {
  /** @param turnOn as if the host had pressed */
  constructor(
    private wanted: boolean,
    private readonly turnOn: () => void,
  ) {}

  state(state: CameraState): void {
    const { wanted } = this;
    this.wanted = false;
    if (wanted && !state.host) {
      this.turnOn();
    }
  }

  way(): void {}

  peer(): void {}

  refused(): void {}
}
