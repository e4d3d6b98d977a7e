/** The record list on a PostgreSQL with a million invented records, measured in Java through the product's repository. */
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../lib/children.mjs';
import { HEAP, JAVA, RECORDS } from '../lib/places.mjs';
import { PostgreSql } from '../lib/postgresql.mjs';

export async function records(count, directory) {
  const result = join(directory, 'records.json');
  const classPath = [join(RECORDS, 'classes'), readFileSync(join(RECORDS, 'class-path.txt'), 'utf8').trim()].join(delimiter);
  const database = await PostgreSql.started();
  try {
    const main = 'org.mendan.benchmarks.records.RecordsBenchmark';
    const { url, user, password } = database;
    await run(JAVA, [...HEAP, '-cp', classPath, main, url, user, password, String(count), result]);
  } finally {
    await database.stop();
  }
  return JSON.parse(readFileSync(result, 'utf8'));
}
