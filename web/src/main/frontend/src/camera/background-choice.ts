/** The backgrounds that the page offers, each a choice with its picture. */
import type { Background } from './effects/look';

export const backgroundChoice = (background: Background): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>(`[name="background"][value="${background}"]`);

/** Where the picture of a background lies; empty where there is none. */
export const backgroundPicture = (background: Background): string =>
  backgroundChoice(background)?.closest('label')?.querySelector('img')?.src ?? '';
