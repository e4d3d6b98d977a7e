/** Hocuspocus as a process of its own, as the product's server is one. */
import { join } from 'node:path';
import { HERE } from '../lib/places.mjs';
import { end, freePort, processorSeconds, start, until } from '../lib/children.mjs';

export class Hocuspocus {
  #child;

  static async started() {
    const server = new Hocuspocus();
    const port = await freePort();
    server.origin = `http://127.0.0.1:${port}`;
    server.#child = start(process.execPath, [join(HERE, 'memo', 'hocuspocus-server.mjs'), String(port)]);
    let ready = false;
    server.#child.stdout.on('data', () => (ready = true));
    server.#child.stderr.pipe(process.stderr);
    await until('Hocuspocus listens', () => ready, 20_000);
    return server;
  }

  processorSeconds() {
    return processorSeconds(this.#child.pid);
  }

  stop() {
    return end(this.#child);
  }
}
