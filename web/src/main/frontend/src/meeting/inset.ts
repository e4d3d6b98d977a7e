/**
 * A small picture on the stage. Its place is kept as a share of the room around it, so that it stays where it was, and
 * inside, whatever size the stage has next time.
 */
import { within, type Box } from './box';

export interface Inset {
  /** 0 at the left edge of the stage, 1 at the right one. */
  readonly x: number;
  /** 0 at the top, 1 at the bottom. */
  readonly y: number;
  /** In CSS pixels; the height follows. */
  readonly width: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Which corner of the stage a picture is nearest to; it grows away from it. */
export interface Corner {
  readonly right: boolean;
  readonly bottom: boolean;
}

export const LEAST = 96;
const MOST_SHARE = 0.6;
const USUAL = 160;
const USUAL_SHARE = 0.3;
const RATIO = 3 / 4;
const EDGE = 16;

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(most, value));

const room = (stage: Size, width: number): Size => ({
  width: Math.max(1, stage.width - 2 * EDGE - width),
  height: Math.max(1, stage.height - 2 * EDGE - width * RATIO),
});

export type Who = 'own' | 'peer';

/** Where nobody moved it: at the right, the own one below. */
export const usual = (stage: Size, who: Who): Inset => ({
  x: 1,
  y: who === 'own' ? 1 : 0,
  width: Math.min(USUAL, stage.width * USUAL_SHARE),
});

export const boxOf = (inset: Inset, stage: Size): Box => {
  const most = Math.min(stage.width * MOST_SHARE, (stage.height * MOST_SHARE) / RATIO);
  const width = between(LEAST, inset.width, most);
  const free = room(stage, width);
  const box = { left: EDGE + inset.x * free.width, top: EDGE + inset.y * free.height, width, height: width * RATIO };
  return within(box, stage, { width: LEAST, height: LEAST * RATIO });
};

export const insetOf = (box: Box, stage: Size): Inset => {
  const free = room(stage, box.width);
  return {
    x: between(0, (box.left - EDGE) / free.width, 1),
    y: between(0, (box.top - EDGE) / free.height, 1),
    width: Math.max(LEAST, box.width),
  };
};

export const cornerOf = (box: Box, stage: Size): Corner => ({
  right: box.left + box.width / 2 > stage.width / 2,
  bottom: box.top + box.height / 2 > stage.height / 2,
});

/** Wider by so many pixels, or narrower; the corner stays where it is. */
export const resized = (box: Box, by: number, corner: Corner): Box => {
  const width = Math.max(LEAST, box.width + by);
  const height = width * RATIO;
  return {
    width,
    height,
    left: corner.right ? box.left + box.width - width : box.left,
    top: corner.bottom ? box.top + box.height - height : box.top,
  };
};

/** Which picture is large, if any: the other side's, unless this side wants it otherwise or has nobody else to see. */
export const largest = (own: boolean, peer: boolean, alone: boolean, wanted: Who): Who | null => {
  if (own && peer) {
    return wanted;
  }
  if (peer) {
    return 'peer';
  }
  return own && alone ? 'own' : null;
};
