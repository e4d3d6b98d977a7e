/** All that is seen of the other side, over one call: the cameras and the shared screen. */
import type { Calls } from '../camera/calls';
import type { Cameras } from '../camera/cameras';
import type { FinePicture } from '../camera/fine-picture';
import type { Screens } from '../screen/screens';
import type { Platform } from '../wire/messages';

export class Media {
  constructor(
    readonly calls: Calls,
    readonly cameras: Cameras,
    readonly screens: Screens,
    private readonly fine: FinePicture,
  ) {}

  /** What the other side's device runs. */
  peerRuns(platform: Platform): void {
    this.fine.guestRuns(platform);
  }

  /** The server knows this window again; its next words say how things stand. */
  welcome(): void {
    this.calls.welcome();
    this.cameras.welcome();
  }

  /** The server did not take a message of this type. */
  refused(type: string): void {
    this.cameras.watchers.refused(type);
    this.screens.refused(type);
  }

  /** The other side's page is there, or not. */
  peer(here: boolean): void {
    this.cameras.watchers.peer(here);
  }

  /** This window is not the meeting's any more, until a welcome comes again. */
  leave(): void {
    this.cameras.leave();
    this.screens.leave();
  }

  /** The meeting is over. */
  end(): void {
    this.cameras.end();
    this.screens.end();
  }
}
