/**
 * The wire's messages as the browser sees them. web/PROTOCOL.md describes every one of them; a test compares the names.
 */
import type { DocumentNotice, DocumentRequest } from './document-messages';
import type { InkNotice, InkRequest } from './ink-messages';

/** Version of the wire, said in every hello. */
export const WIRE_VERSION = 1;

export type Side = 'host' | 'guest';
/** `expected`: has not come since the meeting, or the servers, started. */
export type PeerState = 'expected' | 'here' | 'away';
export type Ending = 'HOST_ENDED' | 'GUEST_ENDED' | 'HOST_CLOSED' | 'GUEST_LOST' | 'HOST_LOST';

/** ChangeSet JSON of CodeMirror: n keeps n UTF-16 units, [n, ...lines] replaces n units by the lines. */
export type Changes = readonly (number | readonly [number, ...string[]])[];

export interface Update {
  readonly clientId: string;
  readonly changes: Changes;
}

/** Where a caret is, in the text as it was at `version`. */
export interface Caret {
  readonly version: number;
  readonly anchor: number;
  readonly head: number;
  readonly typing: boolean;
}

export type GuestCamera =
  | 'off_by_host'
  | 'asked'
  | 'on_normal'
  | 'on_hidden_background'
  | 'refused'
  | 'browser_blocked'
  | 'stopped'
  | 'unavailable'
  | 'forbidden';
/** What the guest answers when asked for a picture. */
export type GuestAnswer = 'normal' | 'hidden' | 'no';
export type CameraProblem = 'denied' | 'missing' | 'busy' | 'unsupported' | 'lost';
/** What a person's device runs; an iPad counts as `ios`. */
export type Platform = 'ios' | 'android' | 'windows' | 'macos' | 'other';

/** How much of the line is spared: `light` has no guest camera and a small host, `no_cameras` is the guest's own wish. */
export type Saving = 'none' | 'light' | 'no_cameras';

/** Whose camera is on, and where the guest's stands. */
export interface CameraState {
  readonly type: 'camera.state';
  readonly host: boolean;
  readonly guest: GuestCamera;
  /** The host is seen in still pictures. */
  readonly stills: boolean;
  readonly saving: Saving;
  /** The guest's picture is sent finer than usual. */
  readonly fine: boolean;
  readonly problem?: CameraProblem | null;
  readonly platform?: Platform | null;
}

/** A picture of the host, a JPEG in Base64. */
export interface Still {
  readonly type: 'camera.still';
  readonly jpeg: string;
}

/** Whether a browser would give its camera, as far as it says so unasked. */
export type CameraAccess = 'ready' | 'asks' | 'denied' | 'missing' | 'unsupported';
export type BrowserName = 'chrome' | 'edge' | 'firefox' | 'safari' | 'samsung' | 'other';

/** What the check of a computer found. */
export interface Check {
  readonly camera: CameraAccess;
  /** The browser finds a way for moving pictures at all. */
  readonly pictures: boolean;
  readonly roundTripMillis: number;
  readonly browser: BrowserName;
  /** 0 where it is not known. */
  readonly browserVersion: number;
  readonly platform: Platform;
}

/** Whose screen both look at. */
export interface ScreenState {
  readonly type: 'screen.state';
  readonly by: Side | 'nobody';
  readonly paused: boolean;
}

/** How the pictures go, and why. */
export type QualityLevel = 'good' | 'weak' | 'stills' | 'none';
export type QualityReason = 'fine' | 'loss' | 'delay' | 'slow' | 'blocked' | 'searching' | 'off';

/** The operator's servers for finding a way between the browsers. */
export interface IceServers {
  readonly type: 'signal.servers';
  readonly stun: readonly string[];
  readonly turn: readonly string[];
  readonly username?: string | null;
  readonly credential?: string | null;
}

/** What the two browsers say to each other while they look for a way between them. */
export type Signal =
  | { readonly type: 'signal.call' }
  | { readonly type: 'signal.description'; readonly call: string; readonly kind: 'offer' | 'answer'; readonly sdp: string }
  | { readonly type: 'signal.candidate'; readonly call: string; readonly candidate: string; readonly mid: string };

export type WaitingRequest =
  | { readonly type: 'waiting.hello'; readonly version: number; readonly tab: string }
  | { readonly type: 'waiting.reissue' }
  | { readonly type: 'waiting.withdraw' }
  | { readonly type: 'ping' };

export type MeetingRequest =
  | {
      readonly type: 'meeting.hello';
      readonly version: number;
      readonly tab: string;
      readonly takeOver: boolean;
      readonly memoVersion: number;
    }
  | { readonly type: 'meeting.leaving' }
  | { readonly type: 'meeting.end' }
  | { readonly type: 'memo.push'; readonly version: number; readonly updates: readonly Update[] }
  | { readonly type: 'memo.pull'; readonly version: number }
  | ({ readonly type: 'memo.caret' } & Caret)
  | { readonly type: 'camera.switch'; readonly on: boolean }
  | { readonly type: 'camera.ask' }
  | { readonly type: 'camera.answer'; readonly answer: GuestAnswer }
  | { readonly type: 'camera.stop' }
  | { readonly type: 'camera.blocked'; readonly problem: CameraProblem; readonly platform: Platform }
  | { readonly type: 'camera.stills'; readonly on: boolean }
  | { readonly type: 'camera.save'; readonly saving: Saving }
  | { readonly type: 'camera.fine'; readonly on: boolean }
  | ({ readonly type: 'check.report'; readonly startMillis: number } & Check)
  | Still
  | { readonly type: 'screen.start'; readonly takeOver: boolean }
  | { readonly type: 'screen.pause'; readonly paused: boolean }
  | { readonly type: 'screen.stop' }
  | DocumentRequest
  | InkRequest
  | { readonly type: 'quality.report'; readonly level: QualityLevel; readonly reason: QualityReason }
  | Signal
  | { readonly type: 'ping' };

export interface Failure {
  readonly type: 'error';
  readonly code: string;
  readonly text: string;
  readonly inReplyTo?: string | null;
}

export type WaitingNotice =
  | {
      readonly type: 'waiting.number';
      readonly digits: string;
      readonly remainingMillis: number;
      readonly lifetimeMillis: number;
    }
  | { readonly type: 'waiting.started' }
  | Failure
  | { readonly type: 'pong' };

export interface Welcome {
  readonly type: 'meeting.welcome';
  readonly side: Side;
  readonly recordNumber: number;
  readonly startedAt: number;
  readonly now: number;
  readonly watchword: { readonly word: string; readonly picture: string };
  readonly hostName: string;
  readonly branch: string;
  readonly guestEntry: string;
  readonly peer: PeerState;
  readonly peerSinceMillis: number;
  readonly graceMillis: number;
  readonly storageAvailable: boolean;
  readonly memoVersion: number;
  readonly memoText?: string | null;
  readonly memoUpdates?: readonly Update[] | null;
}

export type MeetingNotice =
  | Welcome
  | { readonly type: 'meeting.elsewhere' }
  | { readonly type: 'meeting.peer'; readonly state: PeerState; readonly sinceMillis: number }
  | { readonly type: 'meeting.ended'; readonly how: Ending | null }
  | { readonly type: 'memo.accepted'; readonly version: number; readonly clientId: string }
  | { readonly type: 'memo.stale'; readonly from: number; readonly updates: readonly Update[] }
  | { readonly type: 'memo.updates'; readonly from: number; readonly updates: readonly Update[] }
  | ({ readonly type: 'memo.caret' } & Caret)
  | { readonly type: 'memo.storage'; readonly available: boolean }
  | CameraState
  | Still
  | ({ readonly type: 'check.peer' } & Check)
  | ScreenState
  | DocumentNotice
  | InkNotice
  | IceServers
  | Signal
  | Failure
  | { readonly type: 'pong' };

type NameOf<M extends { type: string }> = M['type'];
const names = <M extends { type: string }>(all: Record<NameOf<M>, true>) => Object.keys(all) as NameOf<M>[];

/** Every name of the wire; the compiler refuses a list that misses one. */
export const WAITING_REQUESTS = names<WaitingRequest>({
  'waiting.hello': true,
  'waiting.reissue': true,
  'waiting.withdraw': true,
  ping: true,
});
export const WAITING_NOTICES = names<WaitingNotice>({
  'waiting.number': true,
  'waiting.started': true,
  error: true,
  pong: true,
});
export const MEETING_REQUESTS = names<MeetingRequest>({
  'meeting.hello': true,
  'meeting.leaving': true,
  'meeting.end': true,
  'memo.push': true,
  'memo.pull': true,
  'memo.caret': true,
  'camera.switch': true,
  'camera.ask': true,
  'camera.answer': true,
  'camera.stop': true,
  'camera.blocked': true,
  'camera.stills': true,
  'camera.save': true,
  'camera.fine': true,
  'check.report': true,
  'camera.still': true,
  'screen.start': true,
  'screen.pause': true,
  'screen.stop': true,
  'document.show': true,
  'document.turn': true,
  'document.allow': true,
  'document.close': true,
  'document.pointer': true,
  'document.drawing': true,
  'document.draw': true,
  'document.undo': true,
  'document.clear': true,
  'quality.report': true,
  'signal.call': true,
  'signal.description': true,
  'signal.candidate': true,
  ping: true,
});
export const MEETING_NOTICES = names<MeetingNotice>({
  'meeting.welcome': true,
  'meeting.elsewhere': true,
  'meeting.peer': true,
  'meeting.ended': true,
  'memo.accepted': true,
  'memo.stale': true,
  'memo.updates': true,
  'memo.caret': true,
  'memo.storage': true,
  'camera.state': true,
  'camera.still': true,
  'check.peer': true,
  'screen.state': true,
  'document.state': true,
  'document.turned': true,
  'document.pointer': true,
  'document.growing': true,
  'document.ink': true,
  'signal.servers': true,
  'signal.call': true,
  'signal.description': true,
  'signal.candidate': true,
  error: true,
  pong: true,
});
