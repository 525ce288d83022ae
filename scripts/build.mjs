// Bundles everything that ships into dist/: the extension for Node and for the browser, the language server for a
// Node process and for a web worker, and the command line. `--watch` rebuilds on change, `--minify` for a package.
import { rmSync } from 'node:fs';
import { context, build } from 'esbuild';

const watch = process.argv.includes('--watch');
const shared = {
  bundle: true,
  minify: process.argv.includes('--minify'),
  sourcemap: !process.argv.includes('--minify'),
  target: 'es2022',
  logLevel: 'info',
  mainFields: ['module', 'main'],
};
const node = { ...shared, platform: 'node', format: 'cjs' };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

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

rmSync('dist', { recursive: true, force: true });
if (watch) await Promise.all(bundles.map(async options => (await context(options)).watch()));
else await Promise.all(bundles.map(options => build(options)));
