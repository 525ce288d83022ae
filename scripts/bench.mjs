// `npm run bench`: how times grow with sizes, and figures with their limits, from test/bench/*.bench.ts. Words choose benches
// by their title; `--texts PATH` gives the articles to compare speed on; the exit status is 1 if a limit isn't kept.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loader } from './bundles.mjs';
import { root } from './setup/run.mjs';

const folder = join(root, 'test', 'bench');
const files = readdirSync(folder).filter(file => file.endsWith('.bench.ts'));
const outfile = join(root, 'out', 'bench.js');
await build({
  stdin: {
    contents: `
      ${files.map(file => `import './${file}';`).join('\n')}
      import { runBenches } from './harness';
      const words = process.argv.slice(2);
      const texts = words.indexOf('--texts');
      if (texts >= 0) words.splice(texts, 2);
      runBenches(words).then(kept => process.exit(kept ? 0 : 1));`,
    resolveDir: folder,
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'linked',
  loader,
});
// V8 collects garbage and compiles in the one thread: what a bench measures is the work of one core, all of it.
const flags = ['--enable-source-maps', '--single-threaded'];
const run = spawnSync(process.execPath, [...flags, outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
