// Copies an address for guests who have to open it in another browser. The buttons stay hidden where nothing can be copied.

/** What the copying needs of the browser. */
export interface Clipboard {
  writeText(text: string): Promise<void>;
}

/** Shows every [data-copy] button below the root, and makes it copy the text of the element it names. */
export function offerCopies(root: ParentNode, clipboard: Clipboard | undefined): void {
  if (clipboard === undefined) {
    return;
  }
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copy(root, button, clipboard));
  }
}

async function copy(root: ParentNode, button: HTMLButtonElement, clipboard: Clipboard): Promise<void> {
  const id = button.dataset['copy'] ?? '';
  const status = root.querySelector<HTMLElement>(`[data-copy-status="${id}"]`);
  const text = root.querySelector<HTMLElement>(`#${id}`)?.textContent ?? '';
  const said = await clipboard.writeText(text.trim()).then(
    () => button.dataset['copied'],
    () => button.dataset['failed'],
  );
  if (status !== null) {
    status.textContent = said ?? '';
  }
}

/** Writes where this page is, as only the browser knows, where the server does not know its own address. */
export function tellOwnAddress(root: ParentNode, here: string): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-own-address]')) {
    if (place.textContent.trim() === '') {
      place.textContent = new URL(place.dataset['ownAddress'] ?? '', here).href;
    }
  }
}

tellOwnAddress(document, location.href);
offerCopies(document, navigator.clipboard);
