import { describe, expect, it } from 'vitest';
import { ask } from '../src/meeting/dialog';

/** Tells of its closing a little later, as browsers do. */
class LateDialog extends EventTarget {
  open = false;
  returnValue = '';

  showModal(): void {
    this.open = true;
  }

  close(answer?: string): void {
    this.open = false;
    this.returnValue = answer ?? this.returnValue;
    setTimeout(() => this.dispatchEvent(new Event('close')));
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('a question', () => {
  it('MT4 is answered by what was pressed, also right after the same question was turned away', async () => {
    const dialog = new LateDialog();
    const first = ask(dialog as unknown as HTMLDialogElement);
    dialog.close();
    const second = ask(dialog as unknown as HTMLDialogElement);
    await settled();
    dialog.close('yes');
    expect(await first).toBe(false);
    expect(await second).toBe(true);
  });
});
