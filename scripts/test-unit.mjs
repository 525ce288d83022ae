// Bundles the unit tests (test/**/*.test.ts, without those that run inside VS Code or a browser) and runs them in mocha.
// `node scripts/test-unit.mjs quotations` runs only files whose path contains the word; arguments that start with `-`
// go to mocha.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const words = process.argv.slice(2).filter(argument => !argument.startsWith('-'));
const options = process.argv.slice(2).filter(argument => argument.startsWith('-'));
const elsewhere = [join('test', 'vscode'), join('test', 'workbench'), join('test', 'bench')];

const entryPoints = readdirSync('test', { recursive: true })
  .map(file => join('test', file))
  .filter(file => file.endsWith('.test.ts'))
  .filter(file => !elsewhere.some(folder => file.startsWith(folder)))
  .filter(file => words.every(word => file.includes(word)))
  .sort();
if (!entryPoints.length) {
  console.error(`No test file has ${words.join(' and ')} in its path.`);
  process.exit(1);
}

// A folder for each selection of tests, so that two runs side by side don't take each other's bundles away.
const outdir = join('out', 'test', words.length ? words.join('-').replaceAll('/', '_') : 'unit');
const { metafile } = await build({
  entryPoints,
  outdir,
  outbase: 'test',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'linked',
  packages: 'external',
  metafile: true,
});
const files = Object.keys(metafile.outputs).filter(file => file.endsWith('.js'));
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--timeout', '20000', ...options, ...files],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
