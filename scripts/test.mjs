// `npm test`: sets up what is missing, checks everything and sums up. `npm test -- unit web` runs only these parts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Missing, bold, red, script, step } from './setup/progress.mjs';
import { CommandFailed, root, run } from './setup/run.mjs';

/**
 * A part of the tests: a command, and what it needs besides the dependencies.
 * @typedef {{ title: string, command: readonly string[], needs?: 'build' | 'vscode', counts?: boolean }} Part
 */

const bin = (/** @type {string} */ name) => join('node_modules', ...name.split('/'));
const tsc = (/** @type {string} */ config) => [bin('typescript/bin/tsc'), '--noEmit', '-p', config];

/** @type {Record<string, Part>} */
const parts = {
  format: {
    title: 'Format',
    command: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  },
  lint: { title: 'Lint', command: [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  types: { title: 'Types', command: tsc('tsconfig.json') },
  core: { title: 'Types of the core, without Node and the DOM', command: tsc('tsconfig.core.json') },
  scripts: { title: 'Types of the scripts', command: tsc('tsconfig.scripts.json') },
  unit: { title: 'Unit tests', command: ['scripts/test-unit.mjs'], needs: 'build', counts: true },
  node: {
    title: 'In VS Code, Node host',
    command: ['scripts/test-vscode.mjs', 'node'],
    needs: 'vscode',
    counts: true,
  },
  web: {
    title: 'In VS Code, web worker host',
    command: ['scripts/test-vscode.mjs', 'web'],
    needs: 'vscode',
    counts: true,
  },
  training: {
    title: 'Training of the networks',
    command: ['scripts/test-training.mjs'],
    counts: true,
  },
  package: { title: 'Package', command: ['scripts/test-package.mjs'], counts: true },
  workbench: {
    title: 'In the workbench',
    command: ['scripts/test-workbench.mjs'],
    needs: 'vscode',
    counts: true,
  },
};

const reports = join(root, 'out', 'reports');

/**
 * Runs one part.
 * @param {string} name
 * @param {Part} part
 * @returns {Promise<{ passed: number, failed: number, output: string, note?: string | undefined }>}
 */
async function check(name, part) {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const env = { ...process.env, PARALLAX_TEST_REPORT: part.counts ? report : '' };
  const output = await run(process.execPath, part.command, { env }).then(
    () => undefined,
    (/** @type {CommandFailed} */ error) => error.output || error.message,
  );
  const ran = output === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!part.counts) return { ...ran, output: output ?? '' };
  try {
    const figures = JSON.parse(readFileSync(report, 'utf8'));
    // A part may fail without a failing test: as when it ends too early.
    return { ...figures, failed: figures.failed || ran.failed, output: output ?? '' };
  } catch {
    return { passed: 0, failed: 1, output: output || 'It ran no test.' };
  }
}

/** @param {readonly Part[]} chosen */
async function setUp(chosen) {
  await ensureDependencies();
  if (chosen.some(part => part.needs))
    await step('Building', () => run(process.execPath, ['scripts/build.mjs']));
  if (chosen.some(part => part.needs === 'vscode')) {
    const { ensureBrowser } = await import('./setup/browser.mjs');
    const { ensureNode, ensureServer } = await import('./setup/vscode.mjs');
    if (!process.env['PARALLAX_VSCODE']) await Promise.all([ensureNode(), ensureServer()]);
    await ensureBrowser();
  }
}

await script(async () => {
  const names = process.argv.slice(2).filter(argument => !argument.startsWith('-'));
  const unknown = names.find(name => !(name in parts));
  if (unknown) throw new Missing(`There is no part ${unknown}; there are ${Object.keys(parts).join(', ')}.`);
  const chosen = Object.entries(parts).filter(([name]) => !names.length || names.includes(name));
  await setUp(chosen.map(([, part]) => part));

  mkdirSync(reports, { recursive: true });
  const sum = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failures = [];
  for (const [name, part] of chosen) {
    await step(part.title, async say => {
      const { passed, failed, output, note } = await check(name, part);
      if (part.counts) say(`${passed} passed${failed ? `, ${failed} failed` : ''}${note ? `: ${note}` : ''}`);
      sum.passed += passed;
      sum.failed += failed;
      if (!failed) return;
      failures.push(`${bold(red(part.title))}\n\n${output.trim()}\n`);
      throw new CommandFailed(name, 1, output);
    }).catch(() => undefined);
  }
  for (const failure of failures) console.log(`\n${failure}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed ? 1 : 0;
});
