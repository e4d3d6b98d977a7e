/**
 * A database with meetings that have started and not ended. The server makes the tables at its first start; the rows
 * are put in while it is down; at the next start it takes the meetings up, as it does after a crash.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { Payara } from './payara.mjs';
import { H2, JAVA, PRODUCT } from './places.mjs';

const USER = 'sa';
const PASSWORD = 'mendan';
const MODE = 'MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE';
export const BROWSER = 'mendan-benchmark/1';

const now = () => new Date().toISOString().replace('T', ' ').replace('Z', '+00');
const fingerprint = (token) => createHash('sha256').update(token, 'ascii').digest('hex');
const newToken = () => randomBytes(16).toString('base64url');

function invented(count) {
  return Array.from({ length: count }, (_, i) => ({
    id: randomUUID(),
    account: randomUUID(),
    consent: randomUUID(),
    number: 900_001 + i,
    hostToken: newToken(),
    guestToken: newToken(),
  }));
}

function rows(meetings) {
  const organisation = randomUUID();
  const at = `timestamp with time zone '${now()}'`;
  const sql = [`insert into organisation (id, parent_id, name, created_at) values ('${organisation}', null, 'B', ${at});`];
  for (const m of meetings) {
    sql.push(
      'insert into account (id, organisation_id, login, display_name, password_hash, role_name, active,' +
        ` failed_attempts, locked_until, created_at) values ('${m.account}', '${organisation}', 'bench-${m.number}',` +
        ` '佐藤 花子', 'none', 'HOST', true, 0, null, ${at});`,
      'insert into consent (id, given_at, address, browser, meeting_id) values' +
        ` ('${m.consent}', ${at}, '127.0.0.1', '${BROWSER}', null);`,
      'insert into meeting_record (id, record_number, organisation_id, host_id, host_name, branch, connection_number,' +
        ' guest_address, guest_browser, consent_id, started_at, watchword, host_token, guest_token, ended_at, ending)' +
        ` values ('${m.id}', ${m.number}, '${organisation}', '${m.account}', '佐藤 花子', '本店', '123456', '127.0.0.1',` +
        ` '${BROWSER}', '${m.consent}', ${at}, 'red-sakura', '${fingerprint(m.hostToken)}',` +
        ` '${fingerprint(m.guestToken)}', null, null);`,
      `update consent set meeting_id = '${m.id}' where id = '${m.consent}';`,
    );
  }
  return sql.join('\n');
}

const tool = (name, url, ...args) =>
  run(JAVA, ['-cp', H2, `org.h2.tools.${name}`, '-url', url, '-user', USER, '-password', PASSWORD, ...args]);

/** Tables without rows of ours; the product starts and stops once for it. */
export class Template {
  static async made(directory) {
    const template = new Template();
    template.directory = directory;
    template.empty = join(directory, 'empty');
    mkdirSync(template.empty, { recursive: true });
    const server = await Payara.started(PRODUCT, directory, { ...SETTINGS, MENDAN_DATA: template.empty });
    await server.stop();
    return template;
  }

  /** The rows of so many meetings, in a database of their own that every run copies. */
  async meetings(count) {
    const name = join(this.directory, `meetings-${count}`);
    mkdirSync(name, { recursive: true });
    copyFileSync(join(this.empty, 'mendan.mv.db'), join(name, 'mendan.mv.db'));
    const meetings = invented(count);
    const url = `jdbc:h2:file:${join(name, 'mendan')};${MODE}`;
    writeFileSync(join(name, 'rows.sql'), rows(meetings));
    await tool('RunScript', url, '-script', join(name, 'rows.sql'));
    await tool('Script', url, '-script', join(name, 'all.sql'));
    writeFileSync(join(name, 'first.sql'), onlyOnce(join(name, 'all.sql')));
    return new Seeded(name, meetings);
  }
}

/** What every start of the product is given here; meetings wait long for their two sides. */
export const SETTINGS = {
  MENDAN_MEETING_GRACE: '3600',
  MENDAN_ADMIN_PASSWORD: randomBytes(12).toString('base64url'),
};

export class Seeded {
  constructor(directory, meetings) {
    this.directory = directory;
    this.meetings = meetings;
  }

  /** Settings for a fresh copy in files, each commit on the disk before it returns. */
  inFiles(directory) {
    mkdirSync(directory, { recursive: true });
    copyFileSync(join(this.directory, 'mendan.mv.db'), join(directory, 'mendan.mv.db'));
    return { ...SETTINGS, MENDAN_DATA: directory };
  }

  /** Settings for a copy in the server's memory, which costs no storage. */
  inMemory() {
    const first = join(this.directory, 'first.sql');
    return { ...SETTINGS, MENDAN_DB_URL: `jdbc:h2:mem:mendan;DB_CLOSE_DELAY=-1;${MODE};INIT=RUNSCRIPT FROM '${first}'` };
  }
}

/** SQL for every new connection of a pool that fills the database at the first one only. */
function onlyOnce(script) {
  return `create alias if not exists mendan_fill as $$
void fill(java.sql.Connection c) throws java.sql.SQLException {
    synchronized (System.class) {
        try (java.sql.Statement s = c.createStatement()) {
            java.sql.ResultSet r = s.executeQuery(
                "select count(*) from information_schema.tables where table_name = 'meeting_record'");
            r.next();
            if (r.getInt(1) == 0) {
                s.execute("RUNSCRIPT FROM '${script}'");
            }
        }
    }
}
$$;
call mendan_fill();
`;
}
