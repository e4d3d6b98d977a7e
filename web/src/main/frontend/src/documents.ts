/** The library and the page of one document. */
import { FreshList } from './document/fresh-list';
import { UploadView } from './document/upload-view';

const list = new FreshList();
list.start();
const upload = document.querySelector<HTMLElement>('#upload');
if (upload) {
  new UploadView(upload, () => list.changed()).start();
}
// The page is long: what was refused comes into view by itself
document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
