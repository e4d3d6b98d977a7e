/** Error and close codes of the wire, by name; pinned to web/PROTOCOL.md by the same test as the messages. */

export const ERROR_CODES = [
  'bad_message',
  'unknown_type',
  'too_large',
  'too_fast',
  'wrong_version',
  'not_joined',
  'memo.invalid',
  'memo.too_long',
  'camera.not_now',
  'screen.taken',
  'document.not_now',
  'document.unusable',
  'document.full',
  'issue_limit',
  'no_number_free',
  'terms_changed',
  'unavailable',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export const Close = {
  NORMAL: 1000,
  GOING_AWAY: 1001,
  REFUSED: 1008,
  TOO_LARGE: 1009,
  REPLACED: 4001,
  ENDED: 4002,
  SLOW_READER: 4003,
  MISBEHAVING: 4004,
} as const;

/** Reasons that come with 1008. */
export const REFUSALS = ['no_identity', 'foreign_origin', 'address_not_allowed', 'unknown_meeting', 'wrong_version'] as const;

const FINAL: ReadonlySet<number> = new Set([Close.REFUSED, Close.REPLACED, Close.ENDED]);

/** After these the server does not want to be asked again. */
export const isFinal = (code: number): boolean => FINAL.has(code);
