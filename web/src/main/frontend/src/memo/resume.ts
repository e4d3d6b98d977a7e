/** Unconfirmed text over a reload of the tab: written as long as there is any, taken back once. */
import type { Resume } from './sync';

const key = (meeting: string): string => `mendan.memo.${meeting}`;

export const remember = (meeting: string, resume: Resume | null): void => {
  if (resume === null) {
    sessionStorage.removeItem(key(meeting));
    return;
  }
  try {
    sessionStorage.setItem(key(meeting), JSON.stringify(resume));
  } catch (problem) {
    // A full or forbidden storage costs the safety over a reload, not the typing.
    if (!(problem instanceof DOMException)) {
      throw problem;
    }
    console.warn('the memo cannot be kept over a reload', problem.name);
  }
};

export const recall = (meeting: string): Resume | null => {
  const stored = sessionStorage.getItem(key(meeting));
  return stored === null ? null : (JSON.parse(stored) as Resume);
};

/** The version to say in the first hello of a page: what a reload left behind, or -1 for nothing. */
export const rememberedVersion = (meeting: string): number => recall(meeting)?.version ?? -1;

/** Drops what is kept: the meeting is over, or the tab is a copy and the text another tab's. */
export const forget = (meeting: string): void => remember(meeting, null);
