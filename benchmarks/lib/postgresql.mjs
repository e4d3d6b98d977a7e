/** A PostgreSQL that is thrown away after the run: on a free port, with everything in one temporary directory. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { end, freePort, run, start, until } from './children.mjs';

/** What a server with 4 GiB or more for the database is set to; see docs/performance.md. */
export const SETTINGS = {
  shared_buffers: '1GB',
  work_mem: '32MB',
  random_page_cost: '1.1',
  max_wal_size: '8GB',
};

const PASSWORD = 'mendan';

/** The directory of PostgreSQL's programs, or null where there are none. */
export function programs() {
  const packaged = '/usr/lib/postgresql';
  const versions = existsSync(packaged) ? readdirSync(packaged).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [process.env.MENDAN_POSTGRESQL, ...versions.map((version) => join(packaged, version, 'bin')), ...process.env.PATH.split(delimiter)];
  return places.find((place) => place && existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres'))) ?? null;
}

export class PostgreSql {
  #child;

  static async started() {
    const server = new PostgreSql();
    const bin = programs();
    server.directory = mkdtempSync(join(tmpdir(), 'mendan-postgresql-'));
    writeFileSync(join(server.directory, 'password'), PASSWORD, { mode: 0o644 });
    // PostgreSQL refuses to run as root
    const owner = userInfo().uid === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
    if (owner.length > 0) {
      await run('chown', ['-R', 'postgres', server.directory]);
    }
    const as = (program, args) => [...owner, join(bin, program), ...args];
    const data = join(server.directory, 'data');
    const init = as('initdb', ['-D', data, '-U', 'mendan', `--pwfile=${join(server.directory, 'password')}`, '-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C']);
    await run(init[0], init.slice(1), { cwd: server.directory });
    const port = await freePort();
    const settings = { ...SETTINGS, port, listen_addresses: '127.0.0.1', unix_socket_directories: server.directory };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const command = as('postgres', ['-D', data, ...options]);
    server.#child = start(command[0], command.slice(1), { cwd: server.directory });
    let log = '';
    server.#child.stderr.on('data', (piece) => (log += piece));
    await until(() => `PostgreSQL is ready: ${log}`, () => /ready to accept connections/.test(log));
    server.url = `jdbc:postgresql://127.0.0.1:${port}/postgres`;
    server.user = 'mendan';
    server.password = PASSWORD;
    return server;
  }

  async stop() {
    await end(this.#child, 60_000);
    rmSync(this.directory, { recursive: true, force: true });
  }
}
