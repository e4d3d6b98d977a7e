/**
 * What the person's device runs, as far as the browser tells, and which instruction fits it. The words for a phone and a
 * computer differ in what to do about a camera; why there is none is the same everywhere.
 */
import type { CameraProblem, Platform } from '../wire/messages';

export interface Agent {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  /** Chromium only. */
  readonly userAgentData?: { readonly platform?: string };
}

/** In this order: an Android browser also says Linux, and an iPhone also says Mac OS X. */
const SIGNS: readonly (readonly [RegExp, Platform])[] = [
  [/iPhone|iPad|iPod/, 'ios'],
  [/Android/, 'android'],
  [/Windows/, 'windows'],
  [/mac ?OS|Macintosh/, 'macos'],
];

const signOf = (said: string): Platform | undefined => SIGNS.find(([sign]) => sign.test(said))?.[1];

export const platformOf = ({ userAgent, maxTouchPoints, userAgentData }: Agent): Platform => {
  const platform = signOf(userAgent) ?? signOf(userAgentData?.platform ?? '') ?? 'other';
  // An iPad says that it is a Mac, but no Mac has a touch screen
  return platform === 'macos' && maxTouchPoints > 1 ? 'ios' : platform;
};

/** The key of the sentence that says what to do. */
export const helpFor = (problem: CameraProblem, platform: Platform): string => {
  const kind = platform === 'ios' || platform === 'android' ? 'phone' : 'computer';
  if (problem === 'denied') {
    return `camera.help.denied.${platform}`;
  }
  return `camera.help.${problem}.${problem === 'unsupported' && kind === 'phone' ? platform : kind}`;
};
