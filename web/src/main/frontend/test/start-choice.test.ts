import { describe, expect, it } from 'vitest';
import { ALL_OFF } from '../src/camera/camera-parts';
import { FirstPicture } from '../src/camera/first-picture';
import { StartChoice, type Store } from '../src/camera/start-choice';
import type { CameraState } from '../src/wire/messages';

const store = (): Store => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return () => storage;
};

const forbidden: Store = () => {
  throw new DOMException('storing is forbidden', 'SecurityError');
};

describe('CA1 the camera before connecting', () => {
  it('CA1 is off until the host has turned it on once, and then remembered', () => {
    const browser = store();
    const choice = new StartChoice(browser, store());
    expect(choice.remembered).toBe(false);
    choice.remember(true);
    expect(new StartChoice(browser, store()).remembered).toBe(true);
    choice.remember(false);
    expect(new StartChoice(browser, store()).remembered).toBe(false);
  });

  it('CA1 is handed to one meeting only, and not to one that is loaded again', () => {
    const tab = store();
    new StartChoice(store(), tab).hand(true);
    const meeting = new StartChoice(store(), tab);
    expect(meeting.take()).toBe(true);
    expect(meeting.take()).toBe(false);
  });

  it('CA1 stays off where the browser keeps nothing', () => {
    const choice = new StartChoice(forbidden, forbidden);
    choice.remember(true);
    choice.hand(true);
    expect(choice.remembered).toBe(false);
    expect(choice.take()).toBe(false);
  });
});

describe('CA1 the first picture of a meeting', () => {
  const off: CameraState = { ...ALL_OFF, host: false, guest: 'off_by_host' };

  const presses = (wanted: boolean, ...states: CameraState[]): number => {
    let pressed = 0;
    const first = new FirstPicture(wanted, () => (pressed += 1));
    states.forEach((state) => first.state(state));
    return pressed;
  };

  it('CA1 is turned on once, however often it is off later', () => {
    expect(presses(true, off, off)).toBe(1);
  });

  it('CA1 is left alone where the host chose none, or where it is on already', () => {
    expect(presses(false, off)).toBe(0);
    expect(presses(true, { ...off, host: true, guest: 'asked' }, off)).toBe(0);
  });
});
