/**
 * Paints the picture that is sent. Blur is a picture made small and large again, brightness is done by composing: both
 * look the same in browsers without canvas filters (Safari). What is not finished is never in the sent picture.
 */
import { BRIGHTNESS } from './look';
import { middle } from './middle';

const BLURRED_WIDTH = 32;
const VEILED_WIDTH = 16;
/** Where a background could not be loaded. */
const BARE = '#dfe6e8';

type Picture = HTMLVideoElement | HTMLCanvasElement;

const layer = (): CanvasRenderingContext2D => {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) {
    throw new Error('this browser gives no canvas');
  }
  return context;
};

export class Painter {
  readonly #sent = layer();
  readonly #draft = layer();
  readonly #small = layer();
  brightness: number = BRIGHTNESS.plain;

  get canvas(): HTMLCanvasElement {
    return this.#sent.canvas;
  }

  /** The picture as it is. */
  whole(picture: Picture, width: number, height: number): void {
    this.#begin(width, height);
    this.#draft.drawImage(picture, 0, 0, width, height);
    this.#finish();
  }

  /** Nothing but colours in motion. */
  veiled(picture: Picture, width: number, height: number): void {
    this.#begin(width, height);
    this.#blurred(picture, VEILED_WIDTH);
    this.#finish();
  }

  /** The person before a background: a picture, the own room out of focus, or (null) one colour. */
  person(picture: Picture, mask: CanvasImageSource, background: HTMLImageElement | 'blur' | null): void {
    const { width, height } = picture;
    const draft = this.#draft;
    this.#begin(width, height);
    draft.drawImage(mask, 0, 0, width, height);
    draft.globalCompositeOperation = 'source-in';
    draft.drawImage(picture, 0, 0, width, height);
    draft.globalCompositeOperation = 'destination-over';
    if (background === 'blur') {
      this.#blurred(picture, BLURRED_WIDTH);
    } else if (background) {
      this.#covered(background, width, height);
    }
    draft.fillStyle = BARE;
    draft.fillRect(0, 0, width, height);
    this.#finish();
  }

  #begin(width: number, height: number): void {
    const { canvas } = this.#draft;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    this.#draft.globalCompositeOperation = 'source-over';
    this.#draft.clearRect(0, 0, width, height);
  }

  /** A background fills the picture whatever its form is, cut at its sides. */
  #covered(background: HTMLImageElement, width: number, height: number): void {
    const whole = { width: background.naturalWidth, height: background.naturalHeight };
    const part = middle(whole, { width, height });
    this.#draft.drawImage(background, part.x, part.y, part.width, part.height, 0, 0, width, height);
  }

  #blurred(picture: Picture, width: number): void {
    const { canvas } = this.#draft;
    const height = Math.max(1, Math.round((width * canvas.height) / canvas.width));
    this.#small.canvas.width = width;
    this.#small.canvas.height = height;
    this.#small.imageSmoothingQuality = 'high';
    this.#small.drawImage(picture, 0, 0, width, height);
    this.#draft.imageSmoothingQuality = 'high';
    this.#draft.drawImage(this.#small.canvas, 0, 0, canvas.width, canvas.height);
  }

  #finish(): void {
    const { canvas } = this.#draft;
    const sent = this.#sent;
    if (sent.canvas.width !== canvas.width || sent.canvas.height !== canvas.height) {
      sent.canvas.width = canvas.width;
      sent.canvas.height = canvas.height;
    }
    sent.drawImage(canvas, 0, 0);
    const light = this.brightness / BRIGHTNESS.plain;
    if (light > 1) {
      sent.globalCompositeOperation = 'lighter';
      sent.globalAlpha = light - 1;
      sent.drawImage(canvas, 0, 0);
    } else if (light < 1) {
      sent.globalCompositeOperation = 'multiply';
      const grey = Math.round(255 * light);
      sent.fillStyle = `rgb(${grey} ${grey} ${grey})`;
      sent.fillRect(0, 0, canvas.width, canvas.height);
    }
    sent.globalCompositeOperation = 'source-over';
    sent.globalAlpha = 1;
  }
}
