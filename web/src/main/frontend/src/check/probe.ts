/**
 * Finds out what this computer can do in a meeting, without asking the person for anything: no camera is opened, no
 * permission requested.
 */
import { platformOf, type Agent } from '../camera/platform';
import type { BrowserName, CameraAccess, Check } from '../wire/messages';

export interface Computer {
  readonly agent: Agent;
  readonly devices: Pick<MediaDevices, 'enumerateDevices' | 'getUserMedia'> | undefined;
  /** What the browser would say about the camera: `granted`, `prompt` or `denied`; null where it does not tell. */
  readonly permission: () => Promise<PermissionState | null>;
  /** A connection that may be thrown away; null where the browser makes none. */
  readonly connection: () => RTCPeerConnection | null;
  /** One way to the server and back. */
  readonly askServer: () => Promise<unknown>;
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (millis: number) => Promise<void>;
}

const ROUNDS = 3;
const LONGEST_MILLIS = 60_000;
/** Addresses of its own a browser finds at once; where it finds none in this time it never will. */
const PICTURES_MILLIS = 4_000;

export const probe = async (computer: Computer): Promise<Check> => {
  const [camera, pictures, roundTripMillis] = await Promise.all([
    cameraOf(computer),
    picturesOf(computer),
    roundTripOf(computer),
  ]);
  return { camera, pictures, roundTripMillis, ...browserOf(computer.agent), platform: platformOf(computer.agent) };
};

const cameraOf = async ({ devices, permission }: Computer): Promise<CameraAccess> => {
  if (!devices) {
    return 'unsupported';
  }
  const allowed = await permission();
  if (allowed === 'denied') {
    return 'denied';
  }
  const all = await devices.enumerateDevices().catch(() => []);
  if (!all.some(({ kind }) => kind === 'videoinput')) {
    return 'missing';
  }
  return allowed === 'granted' ? 'ready' : 'asks';
};

/** A browser that may not make connections finds no address of its own. */
const picturesOf = async ({ connection, wait }: Computer): Promise<boolean> => {
  let trial: RTCPeerConnection | null = null;
  try {
    trial = connection();
    return trial !== null && (await Promise.race([findsAddress(trial), wait(PICTURES_MILLIS).then(() => false)]));
  } catch (reason) {
    console.warn('this browser makes no connections:', reason);
    return false;
  } finally {
    trial?.close();
  }
};

const findsAddress = async (trial: RTCPeerConnection): Promise<boolean> => {
  const found = new Promise<boolean>((resolve) => {
    trial.addEventListener('icecandidate', ({ candidate }) => resolve(Boolean(candidate?.candidate)));
  });
  trial.createDataChannel('check');
  await trial.setLocalDescription();
  return found;
};

/** The middle one of three; a server that cannot be reached is as far away as can be. */
const roundTripOf = async ({ askServer, now }: Computer): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = now();
    const millis = await askServer().then(
      () => now() - start,
      () => LONGEST_MILLIS,
    );
    times.push(Math.min(LONGEST_MILLIS, Math.round(millis)));
  }
  return times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? LONGEST_MILLIS;
};

/** In this order: most browsers also claim to be others. */
const SIGNS: readonly (readonly [RegExp, BrowserName])[] = [
  [/SamsungBrowser\/(\d+)/, 'samsung'],
  [/Edg(?:e|A|iOS)?\/(\d+)/, 'edge'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'firefox'],
  [/(?:Chrome|CriOS)\/(\d+)/, 'chrome'],
  [/Version\/(\d+).*Safari/, 'safari'],
];

export const browserOf = ({ userAgent }: Pick<Agent, 'userAgent'>): Pick<Check, 'browser' | 'browserVersion'> => {
  for (const [sign, browser] of SIGNS) {
    const version = sign.exec(userAgent)?.[1];
    if (version) {
      return { browser, browserVersion: Math.min(9_999, Number(version)) };
    }
  }
  return { browser: 'other', browserVersion: 0 };
};
