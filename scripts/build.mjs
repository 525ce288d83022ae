// Builds dist/ (see bundles.mjs), with the dependencies first where they are missing, for F5 in a fresh clone begins
// here. `--watch` rebuilds on change, `--minify` builds for a package.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundles } from './bundles.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { script } from './setup/progress.mjs';

const minify = process.argv.includes('--minify');
const options = { minify, sourcemap: !minify };

await script(async () => {
  await ensureDependencies();
  const { build, context } = await import('esbuild');
  if (process.argv.includes('--watch')) {
    const contexts = bundles.map(bundle => context({ ...bundle, ...options, logLevel: 'info' }));
    await Promise.all(contexts.map(async made => (await made).watch()));
    return;
  }
  await Promise.all(bundles.map(bundle => build({ ...bundle, ...options })));
  // What an earlier build left; the bundles themselves are replaced in place, as something may be running them.
  const names = bundles.map(({ outfile }) => basename(outfile));
  const made = new Set(minify ? names : names.flatMap(name => [name, `${name}.map`]));
  for (const name of readdirSync('dist'))
    if (!made.has(name)) rmSync(join('dist', name), { recursive: true });
});
