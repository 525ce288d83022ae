// What VS Code loads for tests: the suites with the harness of a host, and an extension with files in memory.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/** @typedef {'node' | 'web'} Host */

const tests = join(root, 'test', 'vscode');

/**
 * The assertions of Node for a worker: the same interface from the npm package of that name.
 * @type {import('esbuild').Plugin}
 */
const assertions = {
  name: 'assertions',
  setup(build) {
    build.onResolve({ filter: /^node:assert\/strict$/ }, ({ path }) => ({ path, namespace: 'assertions' }));
    build.onLoad({ filter: /./, namespace: 'assertions' }, () => ({
      contents: `module.exports = require('assert/').strict;`,
      resolveDir: root,
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const inWorker = {
  platform: 'browser',
  external: ['vscode'],
  plugins: [assertions],
};

/**
 * The test files of a folder with all of these words in their names.
 * @param {string} suite
 * @param {readonly string[]} words
 */
export function testFiles(suite, words) {
  return readdirSync(join(tests, suite))
    .filter(file => file.endsWith('.test.ts') && words.every(word => file.includes(word)))
    .sort()
    .map(file => `./${suite}/${file}`);
}

/**
 * Bundles test files with the harness of the host; gives the module that VS Code loads.
 * @param {Host} host
 * @param {readonly string[]} files
 * @param {string} report the file into which the outcomes are written
 */
export async function bundleTests(host, files, report) {
  const entry = host === 'web' ? 'runInWorker' : 'runInNode';
  const outfile = join(root, 'out', 'vscode', host, 'tests.js');
  await build({
    stdin: {
      contents: `
        import { ${entry} } from './harness/${host}';
        export const run = () => ${entry}(() => {
          ${files.map(file => `require('${file}');`).join('\n')}
        });`,
      resolveDir: tests,
    },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    ...(host === 'web' ? inWorker : { platform: 'node', external: ['vscode', 'mocha'] }),
    define: {
      HOST: JSON.stringify(host),
      REPORT: JSON.stringify(pathToFileURL(report).pathname),
      ...(host === 'web' && { global: 'globalThis', process: '{"env":{}}' }),
    },
  });
  return outfile;
}

/**
 * Installs an extension whose file system holds files in memory, under the scheme "memory".
 * @param {string} extensions the folder of extensions
 * @param {Record<string, string>} files texts by their paths
 */
export async function bundleMemoryFiles(extensions, files) {
  const folder = join(extensions, 'parallax.memory-files-0.0.1');
  mkdirSync(folder, { recursive: true });
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = {
    name: 'memory-files',
    publisher: 'parallax',
    version: '0.0.1',
    engines,
    main: './extension.js',
    browser: './extension.js',
    activationEvents: ['onFileSystem:memory'],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await build({
    entryPoints: [join(tests, 'memoryFiles', 'extension.ts')],
    outfile: join(folder, 'extension.js'),
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    define: { FILES: JSON.stringify(files) },
  });
}
