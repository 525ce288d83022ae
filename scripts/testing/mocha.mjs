// Bundles test files and runs them in mocha.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build } from 'esbuild';
import { loader } from '../bundles.mjs';

/**
 * All test files under a folder whose path has each of the words.
 * @param {string} folder
 * @param {readonly string[]} words
 */
export function testFiles(folder, words) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => join(folder, file))
    .filter(file => file.endsWith('.test.ts') && words.every(word => file.includes(word)))
    .sort();
  if (!files.length) throw new Error(`No test file in ${folder} has ${words.join(' and ')} in its path.`);
  return files;
}

/**
 * Bundles test files and runs them in a mocha of its own.
 * @param {readonly string[]} entryPoints
 * @param {string} name of the bundle in out/test for this selection, so that two runs do not take each other's away
 * @param {{ timeout: number, options?: readonly string[], env?: NodeJS.ProcessEnv }} settings `timeout` in ms for a test
 * @returns {Promise<number>} the exit status
 */
export async function runMocha(entryPoints, name, { timeout, options = [], env }) {
  // One bundle for all: what the tests share, the weights of the reader among it, is loaded once and not once a file.
  const outfile = join('out', 'test', `${name.replaceAll(/[^\w-]/g, '_')}.js`);
  await build({
    stdin: {
      contents: entryPoints.map(file => `import './${file.replaceAll(sep, '/')}';`).join('\n'),
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'linked',
    packages: 'external',
    loader,
  });
  const summed = process.env['PARALLAX_TEST_REPORT'] ? ['--reporter', 'scripts/testing/reporter.cjs'] : [];
  const mocha = ['node_modules/mocha/bin/mocha.js', '--forbid-only', '--timeout', `${timeout}`];
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', ...mocha, ...summed, ...options, outfile],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  );
  return status ?? 1;
}

/** The words and the options (which begin with `-`) of a command line. */
export function wordsAndOptions(args = process.argv.slice(2)) {
  return {
    words: args.filter(argument => !argument.startsWith('-')),
    options: args.filter(argument => argument.startsWith('-')),
  };
}
