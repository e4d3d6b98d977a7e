/** A document of 30 pages as pictures of two widths: by the product's worker, and by poppler's pdftoppm. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, start } from '../lib/children.mjs';
import { JAVA, WORKER } from '../lib/places.mjs';
import { PAGES } from './brochure.mjs';

const WIDTHS = [1600, 640];

/** As the product starts it, in milliseconds from its start: when the first page was there, and when all were. */
export async function worker(pdf, directory) {
  const folder = fresh(join(directory, 'worker'));
  copyFileSync(pdf, join(folder, 'source'));
  writeFileSync(join(folder, 'job.properties'), 'kind=PDF\n');
  const began = performance.now();
  const child = start(JAVA, ['-Xmx768m', '-Djava.awt.headless=true', `-Dpdfbox.fontcache=${directory}`, '-cp', `${WORKER}/*`, 'org.mendan.conversion.Worker', folder], {
    // It ends when its standard input does
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  let first = null;
  child.stdout.on('data', (piece) => {
    said += piece;
    first ??= said.includes('\npage ') ? performance.now() - began : null;
  });
  await child.ended;
  const all = performance.now() - began;
  if (!said.endsWith('done\n') || !said.startsWith(`pages ${PAGES}\n`)) {
    throw new Error(`The worker said ${said}`);
  }
  return { first, all };
}

/** Both widths one after the other: it makes one in a run. */
export function pdftoppm(format) {
  return async (pdf, directory) => {
    const folder = fresh(join(directory, `poppler-${format}`));
    const began = performance.now();
    for (const width of WIDTHS) {
      await run('pdftoppm', [`-${format}`, '-scale-to-x', String(width), '-scale-to-y', '-1', pdf, join(folder, String(width))]);
    }
    return { first: null, all: performance.now() - began };
  };
}

function fresh(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
