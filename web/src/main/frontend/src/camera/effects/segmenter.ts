/** Finds the person in a picture, by a program that ships with the product and is loaded when it is first used. */
import { make } from '../../page/dom';

export interface Segmenter {
  /** Hands a mask of the person, as large as the picture, to `draw`; it is good for that one call only. */
  find(picture: HTMLCanvasElement, draw: (mask: CanvasImageSource) => void): Promise<void>;
}

/** What we use of @mediapipe/selfie_segmentation; its script puts the class into the window. */
interface SelfieSegmentation {
  setOptions(options: { selfieMode: boolean; modelSelection: 0 | 1 }): void;
  onResults(listener: (results: { segmentationMask: CanvasImageSource }) => void): void;
  initialize(): Promise<void>;
  send(inputs: { image: HTMLCanvasElement }): Promise<void>;
}
type Maker = new (config: { locateFile: (file: string) => string }) => SelfieSegmentation;

/** The model for pictures wider than high, which is the quicker one. */
const LANDSCAPE = 1;

let loading: Promise<Segmenter> | null = null;

/** One for the whole page; a failed loading may be tried again. */
export const segmenter = (folder: string): Promise<Segmenter> => {
  loading ??= load(folder).catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
};

const load = async (folder: string): Promise<Segmenter> => {
  await script(`${folder}/selfie_segmentation.js`);
  const { SelfieSegmentation } = window as unknown as { SelfieSegmentation: Maker };
  const model = new SelfieSegmentation({ locateFile: (file) => `${folder}/${file}` });
  let draw: ((mask: CanvasImageSource) => void) | null = null;
  model.setOptions({ selfieMode: false, modelSelection: LANDSCAPE });
  model.onResults(({ segmentationMask }) => draw?.(segmentationMask));
  await withoutStreaming(() => model.initialize());
  let before: Promise<void> = Promise.resolve();
  const one = async (image: HTMLCanvasElement, then: typeof draw): Promise<void> => {
    draw = then;
    await model.send({ image });
    draw = null;
  };
  return {
    find: (picture, then) => {
      const now = before.then(() => one(picture, then));
      before = now.catch(() => {});
      return now;
    },
  };
};

/** Servers that say a charset with every type are refused by streaming, and the program would complain loudly. */
const withoutStreaming = async (work: () => Promise<void>): Promise<void> => {
  const assembly = WebAssembly as { instantiateStreaming?: unknown };
  const { instantiateStreaming } = assembly;
  assembly.instantiateStreaming = undefined;
  try {
    await work();
  } finally {
    assembly.instantiateStreaming = instantiateStreaming;
  }
};

const script = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = make('script', { src });
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => {
      element.remove();
      reject(new Error(`${src} could not be loaded`));
    });
    document.head.append(element);
  });
