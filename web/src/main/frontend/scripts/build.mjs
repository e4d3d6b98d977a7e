// Checks the types, then bundles one module per page and one style sheet per kind of page into MENDAN_APP_OUT; code that
// several pages share becomes a hashed chunk.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
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
const pages = ['number', 'guest', 'host', 'timer', 'copy', 'connect', 'password', 'leave', 'documents'];
const styles = ['shared', 'guest', 'number', 'meeting', 'backoffice', 'print'];
rmSync(out, { recursive: true, force: true });
await build({
  absWorkingDir: home,
  entryPoints: [...pages.map((page) => `src/${page}.ts`), ...styles.map((style) => `css/${style}.css`)],
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

// The person in a camera's picture is found by MediaPipe (Apache-2.0); the page loads it when it is first used.
const segmenter = join(out, 'vendor', 'selfie_segmentation');
mkdirSync(segmenter, { recursive: true });
for (const file of [
  '.js',
  '.binarypb',
  '_landscape.tflite',
  '_solution_simd_wasm_bin.js',
  '_solution_simd_wasm_bin.wasm',
  '_solution_wasm_bin.js',
  '_solution_wasm_bin.wasm',
]) {
  const name = `selfie_segmentation${file}`;
  cpSync(join(home, 'node_modules', '@mediapipe', 'selfie_segmentation', name), join(segmenter, name));
}
cpSync(join(home, '..', '..', '..', '..', 'LICENSE'), join(segmenter, 'LICENSE'));
