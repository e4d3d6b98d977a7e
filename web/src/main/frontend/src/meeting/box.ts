/** A rectangle on the page, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The box moved and shrunk as little as needed to lie inside the window, but never below its least size. */
export const within = (box: Box, window: Size, least: Size): Box => {
  const width = Math.max(Math.min(least.width, window.width), Math.min(box.width, window.width));
  const height = Math.max(Math.min(least.height, window.height), Math.min(box.height, window.height));
  return {
    width,
    height,
    left: Math.max(0, Math.min(box.left, window.width - width)),
    top: Math.max(0, Math.min(box.top, window.height - height)),
  };
};
