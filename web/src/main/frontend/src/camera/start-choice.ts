/**
 * Whether the host starts meetings with the own camera: kept in this browser for the next connection, and handed once to
 * the meeting that this tab starts. A meeting that is loaded again does not find it, so that "off" there stays off.
 */

/** Throws where the person's settings forbid storing. */
export type Store = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'mendan.camera.start';

const safely = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    // A browser that keeps nothing starts without a camera; the menu of the meeting still has it
    return otherwise;
  }
};

const put = (store: Store, on: boolean): void =>
  safely(() => {
    if (on) {
      store().setItem(KEY, 'on');
    } else {
      store().removeItem(KEY);
    }
  }, undefined);

export class StartChoice {
  /**
   * @param browser kept from day to day
   * @param tab kept from the connection page to the meeting
   */
  constructor(
    private readonly browser: Store,
    private readonly tab: Store,
  ) {}

  get remembered(): boolean {
    return safely(() => this.browser().getItem(KEY) === 'on', false);
  }

  remember(on: boolean): void {
    put(this.browser, on);
  }

  hand(on: boolean): void {
    put(this.tab, on);
  }

  /** What was handed to this meeting; a second asking finds nothing. */
  take(): boolean {
    const on = safely(() => this.tab().getItem(KEY) === 'on', false);
    put(this.tab, false);
    return on;
  }
}
