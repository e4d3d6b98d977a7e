/** How the own picture is sent: from which camera, before what, how bright. Kept in this browser, for each side apart. */

/** `blur` keeps the room behind the person out of focus, the others are pictures that ship with the product. */
export const BACKGROUNDS = ['none', 'blur', 'wall', 'shelf', 'window'] as const;

/** A picture that the host's organisation has brought along, by its id. */
type OwnBackground = `own:${string}`;
export type Background = (typeof BACKGROUNDS)[number] | OwnBackground;

const OWN = /^own:[0-9a-f-]{36}$/;
const isOwn = (name: unknown): name is OwnBackground => typeof name === 'string' && OWN.test(name);

/** What a background is called, on the page and in what the browser keeps; nothing where it is none. */
export const backgroundOf = (name: unknown): Background | undefined =>
  isOwn(name) ? name : BACKGROUNDS.find((background) => background === name);

/** Percent; 100 is what the camera gives. */
export const BRIGHTNESS = { least: 50, plain: 100, most: 150 } as const;

export interface Look {
  /** The browser's name for the camera; empty for the one it would take by itself. */
  readonly device: string;
  readonly background: Background;
  readonly brightness: number;
}

export const PLAIN: Look = { device: '', background: 'none', brightness: BRIGHTNESS.plain };

/** Whether the camera's own picture can be sent as it is. */
export const isPlain = ({ background, brightness }: Look): boolean =>
  background === 'none' && brightness === BRIGHTNESS.plain;

/** The same look for a guest who hides the own room, or does not. */
export const hiding = (look: Look, hide: boolean): Look =>
  hide === (look.background !== 'none') ? look : { ...look, background: hide ? 'wall' : 'none' };

/** Whether a background can be chosen here; the room of somebody whose picture is gone stays out of focus. */
type Offers = (background: Background) => boolean;

const backgroundFrom = (kept: unknown, offers: Offers): Background => {
  const background = backgroundOf(kept) ?? PLAIN.background;
  return isOwn(background) && !offers(background) ? 'blur' : background;
};

const read = (kept: Partial<Record<keyof Look, unknown>>, offers: Offers): Look => {
  const brightness = Number(kept.brightness);
  return {
    device: typeof kept.device === 'string' ? kept.device : PLAIN.device,
    background: backgroundFrom(kept.background, offers),
    brightness: brightness >= BRIGHTNESS.least && brightness <= BRIGHTNESS.most ? brightness : PLAIN.brightness,
  };
};

export class Looks {
  /** @param storage may throw, where the person's settings forbid storing */
  constructor(
    private readonly key: string,
    private readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>,
    private readonly offers: Offers = () => true,
  ) {}

  load(): Look {
    try {
      return read((JSON.parse(this.storage().getItem(this.key) ?? '{}') ?? {}) as object, this.offers);
    } catch {
      return PLAIN;
    }
  }

  save(look: Look): void {
    try {
      this.storage().setItem(this.key, JSON.stringify(look));
    } catch {
      // A browser that keeps nothing asks again next time
    }
  }
}
