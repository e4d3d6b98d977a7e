/** Puts the cameras of one window together from the page. */
import { find } from '../page/dom';
import type { Notices } from '../meeting/notices';
import type { Clock } from '../wire/clock';
import type { MeetingRequest, Side } from '../wire/messages';
import { Call } from './call';
import { Calls, type CallsParts } from './calls';
import type { CameraWatcher } from './camera-parts';
import { CameraWindow } from './camera-window';
import { Cameras } from './cameras';
import { FirstPicture } from './first-picture';
import { OwnCamera } from './own-camera';
import { platformOf } from './platform';
import { QualityLine } from './quality-line';
import { QualityWatch } from './quality-watch';
import { photograph, StillPicture } from './still-picture';
import { StartChoice } from './start-choice';
import { Stills } from './stills';
import type { Pictures } from './pictures';

export interface Around {
  readonly notices: Notices;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly calls: Calls;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
}

export const startCameras = (side: Side, around: Around): Cameras => {
  const picture = document.querySelector<HTMLCanvasElement>('#still-picture');
  const cameras: Cameras = new Cameras({
    side,
    view: new CameraWindow(side, around.notices, picture && new StillPicture(picture), around.pictures),
    send: around.send,
    camera: (lost) => new OwnCamera(navigator.mediaDevices, lost),
    platform: platformOf(navigator),
    calls: around.calls,
    watchers: side === 'host' ? watchers(around, () => void cameras.toggle()) : [],
  });
  return cameras;
};

export const startCalls = (side: Side, { clock, send }: Pick<Around, 'clock' | 'send'>): Calls =>
  new Calls({ side, send, clock, call: openCall, newId: () => crypto.randomUUID() });

/** A browser, or who governs it, may forbid such connections altogether. */
const openCall: CallsParts['call'] = (settings) =>
  'RTCPeerConnection' in window
    ? new Call({ ...settings, open: (iceServers) => new RTCPeerConnection({ iceServers }) })
    : null;

/** The host's page looks after the way of both. */
const watchers = ({ clock, send, calls }: Around, turnOn: () => void): CameraWatcher[] => {
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
    tryAgain: () => calls.again(),
  });
  const line = new QualityLine(find('#quality'));
  const choice = new StartChoice(
    () => localStorage,
    () => sessionStorage,
  );
  return [
    stills,
    new QualityWatch({ clock, send, stats: () => calls.stats(), show: (verdict) => line.show(verdict) }),
    new FirstPicture(choice.take(), turnOn),
  ];
};
