/** Which part of a picture fills a frame of another form. */
export interface Measures {
  readonly width: number;
  readonly height: number;
}

export interface Part extends Measures {
  readonly x: number;
  readonly y: number;
}

/** The largest part around the picture's middle that has the frame's form. */
export const middle = (picture: Measures, frame: Measures): Part => {
  const scale = Math.min(picture.width / frame.width, picture.height / frame.height);
  const width = frame.width * scale;
  const height = frame.height * scale;
  return { x: (picture.width - width) / 2, y: (picture.height - height) / 2, width, height };
};
