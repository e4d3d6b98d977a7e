/** Says beside a password field that caps lock is on, for what is typed there cannot be seen. */
import { say } from './page/dom';

/** Serves every [data-caps-lock] place below the root; it names its field, and the words that belong there. */
export const watchCapsLock = (root: Document): void => {
  for (const place of root.querySelectorAll<HTMLElement>('[data-caps-lock]')) {
    const field = root.getElementById(place.dataset['capsLock'] ?? '');
    const words = place.dataset['words'] ?? '';
    const look = (event: KeyboardEvent) => say(place, event.getModifierState('CapsLock') ? words : '');
    field?.addEventListener('keydown', look);
    field?.addEventListener('keyup', look);
    field?.addEventListener('blur', () => say(place, ''));
  }
};

watchCapsLock(document);
