// Bundles everything that ships into dist/: the extension for Node and for the browser, the language server for a
// Node process and for a web worker, and the command line. `--watch` rebuilds on change, `--minify` for a package.
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { context, build } from 'esbuild';

const watch = process.argv.includes('--watch');
const minify = process.argv.includes('--minify');

/** @typedef {import('esbuild').BuildOptions & { outfile: string }} Bundle */

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify,
  sourcemap: !minify,
  target: 'es2022',
  logLevel: 'warning',
  // The pages of docs/ that a bundle shows.
  loader: { '.md': 'text' },
};
/** @satisfies {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
/** @satisfies {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** @type {readonly Bundle[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['src/extension/main.node.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['src/extension/main.web.ts'],
    outfile: 'dist/extension.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['src/server/main.node.ts'], outfile: 'dist/server.js' },
  {
    ...browser,
    entryPoints: ['src/server/main.worker.ts'],
    outfile: 'dist/server.worker.js',
    format: 'iife',
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

if (watch) {
  await Promise.all(bundles.map(async options => (await context({ ...options, logLevel: 'info' })).watch()));
} else {
  await Promise.all(bundles.map(options => build(options)));
  // What an earlier build left; the bundles themselves are replaced in place, as something may be running them.
  const names = bundles.map(({ outfile }) => basename(outfile));
  const made = new Set(minify ? names : names.flatMap(name => [name, `${name}.map`]));
  for (const name of readdirSync('dist'))
    if (!made.has(name)) rmSync(join('dist', name), { recursive: true });
}
