// Everything that is bundled into dist/: the extension for Node and for the browser, the command line, which is the
// language server of a Node process too, the language server of a web worker, and what takes files apart.

/** @typedef {import('esbuild').BuildOptions & { outfile: string }} Bundle */

/**
 * The pages of docs/ that a bundle shows.
 * @satisfies {import('esbuild').BuildOptions['loader']}
 */
export const loader = { '.md': 'text' };

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  // Style sheets of pages are never read, so what reads them, two fifths of the DOM, is left out.
  alias: { 'cssomnom/parse': './scripts/noStyleSheets.mjs' },
  target: 'es2022',
  logLevel: 'warning',
  loader,
};
/** @satisfies {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', format: 'cjs', mainFields: ['module', 'main'] };
/** @satisfies {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** @type {readonly Bundle[]} */
export const bundles = [
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
  // What takes pages, mails and feeds apart: for a thread of Node and for a web worker.
  {
    ...browser,
    entryPoints: ['src/import/worker/main.ts'],
    outfile: 'dist/import.js',
    format: 'iife',
    external: ['node:worker_threads'],
  },
];
