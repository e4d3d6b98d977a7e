/** Shows the files on their way, each with its bar, and takes new ones by picker and by drag and drop. */
import { data, find, make, say } from '../page/dom';
import { text } from '../page/texts';
import { carrier } from './carrier';
import { isGoing, Uploads, type Entry, type Progress } from './uploads';

const MEGABYTE = 1_000_000;

export class UploadView {
  readonly #zone = find('#zone');
  readonly #list = find('#uploads');
  readonly #input = find<HTMLInputElement>('#files');
  readonly #largest: number;
  readonly #uploads: Uploads<File>;
  readonly #lines = new Map<Entry<File>, HTMLElement>();

  constructor(
    private readonly part: HTMLElement,
    private readonly stored: () => void,
  ) {
    this.#largest = Number(data(part, 'largest'));
    this.#uploads = new Uploads<File>(
      this.#largest * MEGABYTE,
      carrier(data(part, 'address')),
      (entry) => this.#show(entry),
    );
  }

  start(): void {
    find('#choose').addEventListener('click', () => this.#input.click());
    this.#input.addEventListener('change', () => {
      this.#uploads.add([...(this.#input.files ?? [])]);
      this.#input.value = '';
    });
    // A file that misses the zone must not take the place of the page
    for (const kind of ['dragover', 'drop'] as const) {
      addEventListener(kind, (event) => event.preventDefault());
    }
    this.#zone.addEventListener('dragover', () => this.#zone.classList.add('upload-over'));
    this.#zone.addEventListener('dragleave', () => this.#zone.classList.remove('upload-over'));
    this.#zone.addEventListener('drop', (event) => {
      this.#zone.classList.remove('upload-over');
      this.#uploads.add([...(event.dataTransfer?.files ?? [])]);
    });
    addEventListener('beforeunload', (event) => this.#uploads.busy && event.preventDefault());
  }

  #show(entry: Entry<File>): void {
    const old = this.#lines.get(entry);
    const { progress } = entry;
    const moving = progress.state === 'sending' || progress.state === 'interrupted';
    if (old && moving && old.dataset['state'] === progress.state) {
      find<HTMLProgressElement>('progress', old).value = progress.percent;
      say(find('.upload-state', old), this.#words(progress));
      return;
    }
    const line = this.#line(entry);
    const focused = old?.contains(document.activeElement) ?? false;
    if (old) {
      old.replaceWith(line);
    } else {
      this.#list.append(line);
    }
    this.#lines.set(entry, line);
    if (focused) {
      (line.querySelector<HTMLElement>('a, button') ?? find<HTMLElement>('#choose')).focus();
    }
    this.#tell(entry);
  }

  #line(entry: Entry<File>): HTMLElement {
    const { file, progress } = entry;
    const line = make(
      'li',
      { 'data-state': progress.state },
      make('bdi', { class: 'upload-name' }, file.name),
      make('span', { class: 'upload-state' }, this.#words(progress)),
    );
    if (progress.state === 'sending' || progress.state === 'interrupted') {
      line.append(make('progress', { max: '100', value: String(progress.percent), 'aria-label': file.name }));
    }
    line.append(make('span', { class: 'upload-tools' }, ...this.#tools(entry)));
    return line;
  }

  #tools(entry: Entry<File>): HTMLElement[] {
    const { file, progress } = entry;
    if (progress.state === 'stored') {
      const address = data(this.part, 'document') + encodeURIComponent(progress.document);
      return [make('a', { class: 'button', href: address }, text('upload.open'))];
    }
    const going = isGoing(progress);
    const away = make(
      'button',
      { type: 'button', class: 'button', 'aria-label': text(going ? 'upload.cancelOf' : 'upload.dismissOf', file.name) },
      text(going ? 'upload.cancel' : 'upload.dismiss'),
    );
    away.addEventListener('click', () => this.#remove(entry));
    if (progress.state !== 'lost') {
      return [away];
    }
    const again = make('button', { type: 'button', class: 'button' }, text('upload.again'));
    again.addEventListener('click', () => this.#uploads.again(entry));
    return [again, away];
  }

  #remove(entry: Entry<File>): void {
    this.#uploads.remove(entry);
    this.#lines.get(entry)?.remove();
    this.#lines.delete(entry);
    find('#choose').focus();
  }

  #words(progress: Progress): string {
    switch (progress.state) {
      case 'waiting':
        return text('upload.waiting');
      case 'sending':
        return text('upload.sending', progress.percent);
      case 'interrupted':
        return text('upload.interrupted', progress.percent);
      case 'changed':
        return text('upload.changed');
      case 'tooLarge':
        return text('upload.tooLarge', this.#largest);
      case 'stored':
        return text('upload.done');
      case 'refused':
        return progress.text;
      case 'lost':
        return text('upload.lost');
    }
  }

  #tell({ file, progress }: Entry<File>): void {
    const said = find('#upload-said');
    if (progress.state === 'stored') {
      say(said, text('upload.said.done', file.name));
      this.stored();
    } else if (progress.state !== 'waiting' && progress.state !== 'sending') {
      say(said, text('upload.said.refused', file.name, this.#words(progress)));
    }
  }
}
