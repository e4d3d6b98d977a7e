/**
 * What a person chose before a meeting, such as the host's camera being on from its start: kept in this browser for the
 * next time, and handed once to the meeting that this tab starts. A meeting that is loaded again does not find it, so that
 * what is changed there stays changed.
 */

/** Throws where the person's settings forbid storing. */
export type Store = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const safely = <T>(act: () => T, otherwise: T): T => {
  try {
    return act();
  } catch {
    // A browser that keeps nothing starts without a camera; the menu of the meeting still has it
    return otherwise;
  }
};

const put = (store: Store, key: string, on: boolean): void =>
  safely(() => {
    if (on) {
      store().setItem(key, 'on');
    } else {
      store().removeItem(key);
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
    private readonly key = 'mendan.camera.start',
  ) {}

  get remembered(): boolean {
    return safely(() => this.browser().getItem(this.key) === 'on', false);
  }

  remember(on: boolean): void {
    put(this.browser, this.key, on);
  }

  hand(on: boolean): void {
    put(this.tab, this.key, on);
  }

  /** What was handed to this meeting; a second asking finds nothing. */
  take(): boolean {
    const on = safely(() => this.tab().getItem(this.key) === 'on', false);
    put(this.tab, this.key, false);
    return on;
  }
}

/** The guest's wish to spare all pictures; it ends with the tab. */
export const savingChoice = (): StartChoice =>
  new StartChoice(
    () => sessionStorage,
    () => sessionStorage,
    'mendan.saving',
  );
