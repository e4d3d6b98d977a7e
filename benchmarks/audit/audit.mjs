/** Eight writers of the audit log on a PostgreSQL of their own: by bare JDBC, and as the product does it with its chain. */
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../lib/children.mjs';
import { AUDIT, HEAP, JAVA } from '../lib/places.mjs';
import { PostgreSql } from '../lib/postgresql.mjs';

export async function audit(contestant, { warmUp, seconds }, directory) {
  const result = join(directory, 'audit.json');
  const classPath = [join(AUDIT, 'classes'), readFileSync(join(AUDIT, 'class-path.txt'), 'utf8').trim()].join(delimiter);
  const database = await PostgreSql.started();
  try {
    const { url, user, password } = database;
    const settings = [contestant, url, user, password, String(warmUp), String(seconds), result];
    await run(JAVA, [...HEAP, '-cp', classPath, 'org.mendan.audit.AuditBenchmark', ...settings]);
  } finally {
    await database.stop();
  }
  return JSON.parse(readFileSync(result, 'utf8'));
}
