// Installs the pinned packages only when the lock file has changed since the last time, so that a second build is quick.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const mark = join(home, 'node_modules', '.installed-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(home, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  // On Windows npm is a command script, which only a shell can start.
  const npm = spawnSync('npm ci --no-fund --no-audit --loglevel=error', { cwd: home, stdio: 'inherit', shell: true });
  if (npm.status === 0) {
    writeFileSync(mark, lock);
  } else {
    console.error('npm could not install the packages of the browser code (see above). Is a registry reachable?');
    process.exitCode = 1;
  }
}
