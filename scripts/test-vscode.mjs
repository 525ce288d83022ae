// Runs test/vscode/suite inside a real VS Code, with a copy of seeds/ open: `node scripts/test-vscode.mjs node` in the Node
// extension host, `… web` in the web worker host. More words choose test files by their path. Without a desktop
// program named in PARALLAX_VSCODE (or `download` there, to fetch one) the VS Code server and a headless browser stand in.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { script } from './setup/progress.mjs';
import { root } from './setup/run.mjs';
import { reportTo } from './testing/report.mjs';

const [host = '', ...words] = process.argv.slice(2);

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
  define: { HOST: '"web"', global: 'globalThis', process: '{"env":{}}' },
};

/** Bundles the suites with the harness of the host; gives the module that VS Code loads. */
async function bundle() {
  const suites = readdirSync(join(root, 'test/vscode/suite'))
    .filter(file => file.endsWith('.test.ts') && words.every(word => file.includes(word)))
    .sort();
  if (!suites.length)
    throw new Error(`No test file in test/vscode/suite has ${words.join(' and ')} in its name.`);
  const entry = host === 'web' ? 'runInWorker' : 'runInNode';
  const outfile = join(root, 'out', 'vscode', host, 'tests.js');
  await build({
    stdin: {
      contents: `
        import { ${entry} } from './harness/${host}';
        export const run = () => ${entry}(() => {
          ${suites.map(file => `require('./suite/${file}');`).join('\n')}
        });`,
      resolveDir: join(root, 'test/vscode'),
    },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    define: { HOST: '"node"' },
    ...(host === 'web' ? inWorker : { platform: 'node', external: ['vscode', 'mocha'] }),
  });
  return outfile;
}

/** What many people have set; sources must not be changed by it. */
const settings = {
  'git.enabled': false,
  'files.trimTrailingWhitespace': true,
  'files.insertFinalNewline': true,
  'files.trimFinalNewlines': true,
  'editor.formatOnSave': true,
  'editor.unusualLineTerminators': 'auto',
};

/**
 * A folder with what one run of VS Code gets: a copy of seeds/ that tests may change, settings of its own, and what the
 * command line finds in the seeds.
 */
function place() {
  const folder = mkdtempSync(join(tmpdir(), `parallax-${host}-`));
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
  mkdirSync(join(folder, 'user', 'User'), { recursive: true });
  writeFileSync(join(folder, 'user', 'User', 'settings.json'), JSON.stringify(settings));
  const found = spawnSync(
    process.execPath,
    [join(root, 'dist', 'cli.js'), 'entities', '--format=json', join(root, 'seeds')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  writeFileSync(join(folder, 'entities.json'), found.stdout);
  return folder;
}

/**
 * Runs the suites in VS Code.
 * @param {string} extensionTestsPath
 * @param {string} folder
 * @returns {Promise<{ title: string, error?: string }[]>} how each test ended
 */
async function outcomes(extensionTestsPath, folder) {
  // Windows starts no script as a program.
  const desktop = process.env['PARALLAX_VSCODE'] ?? (process.platform === 'win32' ? 'download' : undefined);
  const program = desktop ?? join(root, 'scripts', 'vscode', 'launcher.mjs');
  const log = join(root, 'out', 'vscode', `${host}.log`);
  await runTests({
    ...(desktop === 'download' ? {} : { vscodeExecutablePath: program }),
    extensionDevelopmentPath: root,
    extensionTestsPath,
    extensionTestsEnv: { PARALLAX_LAUNCHER_LOG: log },
    launchArgs: [
      join(folder, 'seeds'),
      `--user-data-dir=${join(folder, 'user')}`,
      `--extensions-dir=${join(folder, 'extensions')}`,
      ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
    ],
  }).catch(() => undefined);
  const report = join(folder, 'report.json');
  if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8'));
  if (existsSync(log)) console.error(readFileSync(log, 'utf8').slice(-20_000));
  throw new Error('The tests did not run to their end.');
}

await script(async () => {
  if (host !== 'node' && host !== 'web') throw new Error('Say which host: node or web.');
  const folder = place();
  try {
    const list = await outcomes(await bundle(), folder);
    const summedUp = Boolean(process.env['PARALLAX_TEST_REPORT']);
    for (const { title, error } of list) {
      if (error) console.log(`✗ ${title}\n${error}\n`);
      else if (!summedUp) console.log(`✓ ${title}`);
    }
    const failed = list.filter(({ error }) => error).length;
    reportTo({ passed: list.length - failed, failed });
    return failed ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
