/** Where things are. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = dirname(dirname(fileURLToPath(import.meta.url)));
export const PROJECT = dirname(HERE);
export const OUT = join(HERE, 'target');
const SERVERS = join(HERE, 'numbers', 'target', 'servers');
const home = process.env.JAVA_HOME;
const tool = (name) => (home && existsSync(join(home, 'bin', name)) ? join(home, 'bin', name) : name);

export const JAVA = tool('java');
export const JCMD = tool('jcmd');
/** The same for every server that is compared. */
export const HEAP = ['-Xms1g', '-Xmx1g'];
/** For looking into a server, such as -XX:StartFlightRecording=settings=profile,filename=/tmp/memo.jfr */
export const EXTRA = (process.env.BENCHMARK_JAVA_OPTIONS ?? '').split(' ').filter((option) => option !== '');
export const PAYARA = join(SERVERS, 'payara-micro.jar');
export const H2 = join(SERVERS, 'h2.jar');
export const PRODUCT = join(PROJECT, 'web', 'target', 'mendan.war');
export const BARE_RELAY = join(HERE, 'bare-relay', 'target', 'bare-relay.war');
export const NUMBERS = join(HERE, 'numbers', 'target');
export const RECORDS = join(HERE, 'records', 'target');
export const AUDIT = join(HERE, 'audit', 'target');
export const WORKER = join(PROJECT, 'conversion', 'target', 'worker');
