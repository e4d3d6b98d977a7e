/** Questions in the page's own dialogs. The browser keeps the focus inside, and Esc says no. */

/** Asks, and answers whether the person agreed; the focus returns to where it was. */
export const ask = async (dialog: HTMLDialogElement): Promise<boolean> => (await choose(dialog)) === 'yes';

/** Asks, and answers the value of the button that was pressed; `no` where there was none. */
export const choose = (dialog: HTMLDialogElement): Promise<string> =>
  new Promise((resolve) => {
    const turn = (turns.get(dialog) ?? 0) + 1;
    turns.set(dialog, turn);
    dialog.returnValue = 'no';
    const closed = () => {
      // Browsers tell late: this may still be the end of the question before
      if (dialog.open && turn === turns.get(dialog)) {
        return;
      }
      dialog.removeEventListener('close', closed);
      resolve(dialog.returnValue);
    };
    dialog.addEventListener('close', closed);
    dialog.showModal();
  });

const turns = new WeakMap<HTMLDialogElement, number>();

/** Fills the window with one sentence and one way on; it stays until that way is taken. */
export class Panel {
  #act: () => void = () => {};

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly title: HTMLElement,
    private readonly words: HTMLElement,
    private readonly button: HTMLButtonElement,
  ) {
    dialog.addEventListener('cancel', (event) => event.preventDefault());
    button.addEventListener('click', () => this.#act());
  }

  show(title: string, words: string, label: string, act: () => void): void {
    this.title.textContent = title;
    this.words.textContent = words;
    this.button.textContent = label;
    this.#act = act;
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
  }

  hide(): void {
    this.dialog.close();
  }
}
