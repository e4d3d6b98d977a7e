/** Payara Micro with one archive, on a free port, with everything it writes in one directory of the run. */
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { end, freePort, processorSeconds, run, start, until } from './children.mjs';
import { EXTRA, HEAP, JAVA, JCMD, PAYARA } from './places.mjs';

export class Payara {
  #child;

  /** @param settings environment variables, such as MENDAN_DB_URL */
  static async started(archive, directory, settings = {}) {
    rmSync(join(directory, 'root'), { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    const server = new Payara();
    server.port = await freePort();
    server.origin = `http://localhost:${server.port}`;
    server.log = join(directory, 'server.log');
    const args = [
      ...HEAP,
      ...EXTRA,
      '-jar', PAYARA,
      '--rootDir', join(directory, 'root'),
      '--deploy', archive,
      '--contextroot', '/',
      '--port', String(server.port),
      '--nocluster',
      '--disablephonehome',
      '--nohostaware',
    ];
    server.#child = start(JAVA, args, { cwd: directory, env: { ...process.env, ...settings } });
    const log = createWriteStream(server.log);
    let ready = false;
    let text = '';
    for (const stream of [server.#child.stdout, server.#child.stderr]) {
      stream.pipe(log);
      stream.on('data', (piece) => {
        if (!ready) {
          text += piece;
          ready = /Payara Micro .* ready in/.test(text);
        }
      });
    }
    let gone = null;
    server.#child.ended.then((how) => (gone = how));
    await until(
      `Payara Micro is ready (see ${server.log})`,
      () => {
        if (gone) {
          throw new Error(`Payara Micro ended at its start, see ${server.log}`);
        }
        return ready;
      },
      240_000,
    );
    if (!/was successfully deployed/.test(text)) {
      throw new Error(`The archive was not deployed, see ${server.log}`);
    }
    return server;
  }

  get pid() {
    return this.#child.pid;
  }

  processorSeconds() {
    return processorSeconds(this.pid);
  }

  /** Bytes of what is still referenced, after a full collection. */
  async liveBytes() {
    await run(JCMD, [String(this.pid), 'GC.run']);
    const histogram = await run(JCMD, [String(this.pid), 'GC.class_histogram']);
    const total = /^Total\s+\d+\s+(\d+)/m.exec(histogram);
    return { bytes: Number(total[1]), histogram };
  }

  /** Fresh process of the same kind next time: this one ends. */
  stop() {
    return end(this.#child);
  }
}
