/** Puts the cameras of one window together from the page. */
import { find, say } from '../page/dom';
import { text } from '../page/texts';
import type { Notices } from '../meeting/notices';
import type { Clock } from '../wire/clock';
import type { MeetingRequest, Side } from '../wire/messages';
import { backgroundChoice, backgroundPicture } from './background-choice';
import { Call } from './call';
import { Calls, type CallsParts } from './calls';
import { CameraWindow } from './camera-window';
import { Cameras } from './cameras';
import { Looks, type Look } from './effects/look';
import { studios, type StudioParts } from './effects/studio';
import type { FinePicture } from './fine-picture';
import { FirstPicture } from './first-picture';
import { nowDenied, OwnCamera } from './own-camera';
import { platformOf } from './platform';
import { QualityLine } from './quality-line';
import { QualityWatch } from './quality-watch';
import { photograph, StillPicture } from './still-picture';
import { savingChoice, StartChoice } from './start-choice';
import { FirstSaving, SavingWords } from './saving';
import { CameraSettings } from './settings';
import { Stills } from './stills';
import { Watchers } from './watchers';
import type { Pictures } from './pictures';

export interface Around {
  readonly notices: Notices;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly calls: Calls;
  readonly fine: FinePicture;
  /** Whether it could be sent. */
  readonly send: (message: MeetingRequest) => boolean;
}

export const startCameras = (side: Side, around: Around): Cameras => {
  const looks = new Looks(`mendan.camera.${side}`, () => localStorage, (one) => backgroundChoice(one) !== null);
  const shaping = studios(studioParts(around));
  const picture = document.querySelector<HTMLCanvasElement>('#still-picture');
  const cameras: Cameras = new Cameras({
    side,
    view: new CameraWindow({
      side,
      notices: around.notices,
      picture: picture && new StillPicture(picture),
      pictures: around.pictures,
      saving: new SavingWords(side, around.notices, around.send),
    }),
    send: around.send,
    camera: (lost) => new OwnCamera(navigator.mediaDevices, lost, nowDenied, shaping, looks.load()),
    platform: platformOf(navigator),
    calls: around.calls,
    watchers:
      side === 'host'
        ? watchers(around, () => void cameras.toggle())
        : new Watchers([around.fine, new FirstSaving(savingChoice().take(), around.send)]),
  });
  const alone = (look: Look) => new OwnCamera(navigator.mediaDevices, () => {}, nowDenied, shaping, look);
  new CameraSettings({ cameras, looks, camera: alone, devices: navigator.mediaDevices });
  find('#camera-reload').addEventListener('click', () => void cameras.reload());
  return cameras;
};

/** What the institution does not allow has no button, and is not begun by itself either. */
const isForbidden = (what: 'camera'): boolean => (find('#meeting').dataset['forbidden'] ?? '').split(' ').includes(what);

/** Milliseconds for finding the person in one frame: fluent, and still good enough to follow a gesture. */
const FRAME_BUDGETS = [80, 200] as const;

const studioParts = ({ clock, notices }: Around): StudioParts => {
  const { segmenter: program = '', frameMillis } = find('#meeting').dataset;
  return {
    clock,
    now: () => performance.now(),
    segmenter: async () => (await import('./effects/segmenter')).segmenter(program),
    image: (background) => loadImage(backgroundPicture(background)),
    // A slow machine may be given its time in the page's data
    budgets: frameMillis ? [Number(frameMillis), Number(frameMillis)] : FRAME_BUDGETS,
    plain: () => {
      notices.show('background', { level: 'warning', words: text('camera.background.lost'), stays: true });
      say(find('#camera-settings-words'), text('camera.background.lost'));
    },
  };
};

const loadImage = async (src: string): Promise<HTMLImageElement | null> => {
  const image = new Image();
  image.src = src;
  return image.decode().then(
    () => image,
    () => null,
  );
};

export const startCalls = (side: Side, { clock, send }: Pick<Around, 'clock' | 'send'>): Calls =>
  new Calls({ side, send, clock, call: openCall, newId: () => crypto.randomUUID() });

/** A browser, or who governs it, may forbid such connections altogether. */
const openCall: CallsParts['call'] = (settings) =>
  'RTCPeerConnection' in window
    ? new Call({ ...settings, open: (iceServers) => new RTCPeerConnection({ iceServers }) })
    : null;

/** The host's page looks after the way of both. */
const watchers = ({ clock, send, calls, fine }: Around, turnOn: () => void): Watchers => {
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
  return new Watchers([
    stills,
    fine,
    new QualityWatch({ clock, send, stats: () => calls.stats(), show: (verdict) => line.show(verdict) }),
    new FirstPicture(choice.take() && !isForbidden('camera'), turnOn),
  ]);
};
