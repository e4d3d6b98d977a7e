/** Issue and redeem, measured in Java on a grid of one member and of two; each run is a fresh process. */
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../lib/children.mjs';
import { HEAP, JAVA, NUMBERS } from '../lib/places.mjs';

export async function numbers(members, { warmUp, seconds }, directory) {
  const result = join(directory, 'numbers.json');
  const classPath = [join(NUMBERS, 'classes'), readFileSync(join(NUMBERS, 'class-path.txt'), 'utf8').trim()].join(delimiter);
  const main = 'org.mendan.connection.NumbersBenchmark';
  await run(JAVA, [...HEAP, ...OPENED, '-cp', classPath, main, String(members), String(warmUp), String(seconds), result]);
  return JSON.parse(readFileSync(result, 'utf8'));
}

/** What Hazelcast asks for on a modular Java; Payara gives it the same. */
const OPENED = [
  '--add-modules', 'java.se',
  '--add-exports', 'java.base/jdk.internal.ref=ALL-UNNAMED',
  '--add-opens', 'java.base/java.lang=ALL-UNNAMED',
  '--add-opens', 'java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens', 'java.management/sun.management=ALL-UNNAMED',
  '--add-opens', 'jdk.management/com.sun.management.internal=ALL-UNNAMED',
];
