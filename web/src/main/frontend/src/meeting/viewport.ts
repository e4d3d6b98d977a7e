/** Keeps the window above a phone's keyboard: where the page is not resized by itself, the visible part sets its height. */

const KEYBOARD_SHARE = 0.75;

export const followKeyboard = (signal: AbortSignal): void => {
  const visible = window.visualViewport;
  if (!visible) {
    return;
  }
  const tallest = { portrait: 0, landscape: 0 };
  const follow = () => {
    // A pinched page is not a keyboard.
    if (visible.scale > 1.05) {
      return;
    }
    const way = innerWidth < screen.width * 1.01 && screen.width < screen.height ? 'portrait' : 'landscape';
    tallest[way] = Math.max(tallest[way], visible.height);
    document.documentElement.style.setProperty('--visible', `${Math.round(visible.height)}px`);
    const typing = document.activeElement?.closest('#memo-text') !== null && matchMedia('(pointer: coarse)').matches;
    document.body.classList.toggle('keyboard', typing && visible.height < tallest[way] * KEYBOARD_SHARE);
  };
  visible.addEventListener('resize', follow, { signal });
  document.addEventListener('focusin', follow, { signal });
  document.addEventListener('focusout', () => queueMicrotask(follow), { signal });
  follow();
};
