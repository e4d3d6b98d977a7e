/** All that the two look at: cameras and shared screen, over one call, and the document. */
import type { Calls } from '../camera/calls';
import type { Cameras } from '../camera/cameras';
import type { FinePicture } from '../camera/fine-picture';
import type { Presentation } from '../presentation/presentation';
import type { Screens } from '../screen/screens';
import type { Platform } from '../wire/messages';

export class Media {
  constructor(
    readonly calls: Calls,
    readonly cameras: Cameras,
    readonly screens: Screens,
    readonly documents: Presentation,
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
    this.documents.welcome();
  }

  /** The server did not take a message of this type. */
  refused(type: string, code: string): void {
    this.cameras.watchers.refused(type);
    this.screens.refused(type);
    this.documents.refused(type, code);
  }

  /** The other side's page is there, or not. */
  peer(here: boolean): void {
    this.cameras.watchers.peer(here);
  }

  /** This window is not the meeting's any more, until a welcome comes again. */
  leave(): void {
    this.cameras.leave();
    this.screens.leave();
    this.documents.leave();
  }

  /** The meeting is over. */
  end(): void {
    this.cameras.end();
    this.screens.end();
    this.documents.end();
  }
}
