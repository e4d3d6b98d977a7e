// Checks the types, then bundles one module per page into MENDAN_APP_OUT; what several pages share becomes a hashed chunk.
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = process.env.MENDAN_APP_OUT ?? join(home, '..', '..', '..', 'target', 'frontend', 'app');

const types = spawnSync(process.execPath, [join(home, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit'], {
  cwd: home,
  stdio: 'inherit',
});
if (types.status !== 0) {
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: home,
  entryPoints: ['src/number.ts', 'src/guest.ts', 'src/host.ts', 'src/timer.ts', 'src/copy.ts'],
  outdir: out,
  entryNames: '[name]',
  chunkNames: 'part-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['es2022', 'safari16'],
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
});
