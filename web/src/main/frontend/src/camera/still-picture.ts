/** Makes still pictures out of a video, small enough for the meeting's connection, and shows those that arrive. */

const LONGEST_SIDE = 480;
const MOST_CHARACTERS = 60_000;
/** Fine first; a picture full of detail goes out coarser rather than not at all. */
const QUALITIES = [0.6, 0.4, 0.2] as const;

/** What the video shows now, as a JPEG in Base64; null while it shows nothing. */
export const photograph = async (video: HTMLVideoElement): Promise<string | null> => {
  const { videoWidth, videoHeight } = video;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(videoWidth, videoHeight, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  const paper = canvas.getContext('2d');
  if (!paper || canvas.width === 0) {
    return null;
  }
  paper.drawImage(video, 0, 0, canvas.width, canvas.height);
  for (const quality of QUALITIES) {
    const jpeg = await jpegOf(canvas, quality);
    if (jpeg && jpeg.length <= MOST_CHARACTERS) {
      return jpeg;
    }
  }
  return null;
};

const jpegOf = async (canvas: HTMLCanvasElement, quality: number): Promise<string | null> => {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!blob) {
    return null;
  }
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
};

export class StillPicture {
  #turn = 0;

  constructor(private readonly canvas: HTMLCanvasElement) {}

  /** Shows the picture; an older one that took longer to read does not come after it. */
  async show(jpeg: string): Promise<void> {
    const turn = ++this.#turn;
    const bytes = Uint8Array.from(atob(jpeg), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    if (turn === this.#turn) {
      this.canvas.width = picture.width;
      this.canvas.height = picture.height;
      this.canvas.getContext('2d')?.drawImage(picture, 0, 0);
      this.canvas.hidden = false;
      document.body.dataset['still'] = 'on';
    }
    picture.close();
  }

  /** No last picture stays. */
  clear(): void {
    this.#turn += 1;
    this.canvas.hidden = true;
    this.canvas.width = 0;
    document.body.dataset['still'] = 'off';
  }
}
