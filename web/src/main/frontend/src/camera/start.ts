/** Puts the cameras of one window together from the page. */
import { find } from '../page/dom';
import type { Layouts } from '../meeting/layout';
import type { Notices } from '../meeting/notices';
import type { Clock } from '../wire/clock';
import type { MeetingRequest, Side } from '../wire/messages';
import { Call } from './call';
import type { CameraParts, CameraWatcher } from './camera-parts';
import { CameraWindow } from './camera-window';
import { Cameras } from './cameras';
import { OwnCamera } from './own-camera';
import { platformOf } from './platform';
import { QualityLine } from './quality-line';
import { QualityWatch } from './quality-watch';
import { photograph, StillPicture } from './still-picture';
import { Stills } from './stills';
import { Pictures } from './pictures';

export interface Around {
  readonly notices: Notices;
  readonly layouts: Layouts;
  readonly clock: Clock;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
}

export const startCameras = (side: Side, around: Around): Cameras => {
  const picture = document.querySelector<HTMLCanvasElement>('#still-picture');
  const cameras: Cameras = new Cameras({
    side,
    view: new CameraWindow(side, around.notices, picture && new StillPicture(picture), new Pictures(around.layouts)),
    send: around.send,
    camera: (lost) => new OwnCamera(navigator.mediaDevices, lost),
    platform: platformOf(navigator),
    call: openCall,
    newId: () => crypto.randomUUID(),
    watchers: side === 'host' ? watchers(around, () => cameras) : [],
  });
  return cameras;
};

/** A browser, or who governs it, may forbid such connections altogether. */
const openCall: CameraParts['call'] = (settings) =>
  'RTCPeerConnection' in window
    ? new Call({ ...settings, open: (iceServers) => new RTCPeerConnection({ iceServers }) })
    : null;

/** The host's page looks after the way of both. */
const watchers = ({ clock, send }: Around, cameras: () => Cameras): CameraWatcher[] => {
  const stills = new Stills({
    clock,
    begin: () => send({ type: 'camera.stills', on: true }),
    end: () => send({ type: 'camera.stills', on: false }),
    shoot: async () => {
      const jpeg = await photograph(find<HTMLVideoElement>('#own-video'));
      if (jpeg) {
        send({ type: 'camera.still', jpeg });
      }
    },
    tryAgain: () => cameras().callAgain(),
  });
  const line = new QualityLine(find('#quality'));
  return [
    stills,
    new QualityWatch({ clock, send, stats: () => cameras().stats(), show: (verdict) => line.show(verdict) }),
  ];
};
