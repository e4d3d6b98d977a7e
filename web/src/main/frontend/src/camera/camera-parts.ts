/** What the cameras of one window need around them, and who is told about them. */
import type { CameraState, GuestAnswer, GuestCamera, MeetingRequest, Platform, Side } from '../wire/messages';
import type { CameraSize, Way } from './call';
import type { Calls } from './calls';
import type { NoPicture, OwnCamera } from './own-camera';

export interface CameraView {
  /** Shows where the cameras stand, and what the person can do now. */
  state(state: CameraState): void;
  own(track: MediaStreamTrack | null): void;
  peer(track: MediaStreamTrack | null): void;
  way(way: Way): void;
  /** Own browser or system gave no camera. */
  problem(problem: NoPicture): void;
  /**
   * Asks the guest, who may answer or be overtaken.
   *
   * @param hidden whether the room can be hidden
   */
  ask(hidden: boolean): Promise<GuestAnswer>;
  /** The question is no longer open. */
  answered(): void;
  /** This window is not the meeting's any more. */
  left(): void;
  /** A still picture of the host, where there is no way for a moving one. */
  still(jpeg: string): void;
}

export interface CameraParts {
  readonly side: Side;
  readonly view: CameraView;
  readonly send: (message: MeetingRequest) => void;
  readonly camera: (lost: (why: NoPicture) => void) => OwnCamera;
  /** What this device runs. */
  readonly platform: Platform;
  readonly calls: Calls;
  readonly watchers: CameraWatcher;
}

/** As a meeting starts. */
export const ALL_OFF: CameraState = {
  type: 'camera.state',
  host: false,
  guest: 'off_by_host',
  stills: false,
  saving: 'none',
  fine: false,
};

/** How this side's camera is sent. */
export const sizeOf = ({ saving, fine }: CameraState, side: Side): CameraSize => {
  if (saving !== 'none') {
    return 'small';
  }
  return fine && side === 'guest' ? 'fine' : 'camera';
};

/** Whether the guest's picture is sent. */
export const isSent = (guest: GuestCamera): boolean => guest === 'on_normal' || guest === 'on_hidden_background';

/** Follows what happens to the pictures. */
export interface CameraWatcher {
  state(state: CameraState): void;
  way(way: Way): void;
  /** The other side's page is there, or not. */
  peer(here: boolean): void;
  /** The server did not take a message of this type. */
  refused(type: string): void;
}
