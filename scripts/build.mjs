// Builds dist/ (see bundles.mjs). `--watch` rebuilds on change, `--minify` builds for a package.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { context, build } from 'esbuild';
import { bundles } from './bundles.mjs';

const minify = process.argv.includes('--minify');
const options = { minify, sourcemap: !minify };

if (process.argv.includes('--watch')) {
  const contexts = bundles.map(bundle => context({ ...bundle, ...options, logLevel: 'info' }));
  await Promise.all(contexts.map(async made => (await made).watch()));
} else {
  await Promise.all(bundles.map(bundle => build({ ...bundle, ...options })));
  // What an earlier build left; the bundles themselves are replaced in place, as something may be running them.
  const names = bundles.map(({ outfile }) => basename(outfile));
  const made = new Set(minify ? names : names.flatMap(name => [name, `${name}.map`]));
  for (const name of readdirSync('dist'))
    if (!made.has(name)) rmSync(join('dist', name), { recursive: true });
}
