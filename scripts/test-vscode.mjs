// Runs the tests of test/vscode inside a real VS Code: `node scripts/test-vscode.mjs node` in the Node extension host,
// `… web` in the web worker host. First suite/ with a copy of seeds/ open, then virtual/ with a workspace of two folders
// that lie on no disk. More words choose test files by their names. Without a desktop program named in PARALLAX_VSCODE
// (or `download` there, to fetch one) the VS Code server and a headless browser stand in.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { script } from './setup/progress.mjs';
import { root } from './setup/run.mjs';
import { reportTo } from './testing/report.mjs';
import { bundleMemoryFiles, bundleTests, testFiles } from './testing/vscodeBundles.mjs';

const [host, ...words] = process.argv.slice(2);

/** What many people have set; sources must not be changed by it. */
const settings = {
  'git.enabled': false,
  // The system's own dialog can't be answered by a test.
  'files.simpleDialog.enable': true,
  'files.trimTrailingWhitespace': true,
  'files.insertFinalNewline': true,
  'files.trimFinalNewlines': true,
  'editor.formatOnSave': true,
  'editor.unusualLineTerminators': 'auto',
};

const seeds = ['000_d8da6acc7987d32d.txt', '001_77ce1bc0c989b76e.txt'];

/**
 * Makes a copy of seeds/ that tests may change, and beside it what the command line finds in the seeds; gives what to open.
 * @param {string} folder
 */
function seedsFolder(folder) {
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
  const found = spawnSync(
    process.execPath,
    [join(root, 'dist', 'cli.js'), 'entities', '--format=json', join(root, 'seeds')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  writeFileSync(join(folder, 'entities.json'), found.stdout);
  return join(folder, 'seeds');
}

/**
 * Makes a workspace of two folders in memory, each with one of the seeds; gives what to open.
 * @param {string} folder
 */
async function virtualWorkspace(folder) {
  const paths = seeds.map((name, i) => `/${['first', 'second'][i]}/${name}`);
  const files = paths.map((path, i) => [path, readFileSync(join(root, 'seeds', seeds[i] ?? ''), 'utf8')]);
  const workspace = join(folder, 'virtual.code-workspace');
  const folders = [{ uri: 'memory:/first' }, { uri: 'memory:/second' }];
  writeFileSync(workspace, JSON.stringify({ folders, settings: { 'parallax.sources': ['*.txt'] } }));
  await bundleMemoryFiles(join(folder, 'extensions'), Object.fromEntries(files));
  return workspace;
}

/**
 * Runs test files in VS Code.
 * @param {'node' | 'web'} host
 * @param {readonly string[]} files
 * @param {(folder: string) => string | Promise<string>} prepare fills a folder that is there for this run
 * @returns {Promise<{ title: string, error?: string }[]>} how each test ended
 */
async function outcomes(host, files, prepare) {
  const folder = mkdtempSync(join(tmpdir(), `parallax-${host}-`));
  const report = join(folder, 'report.json');
  const log = join(root, 'out', 'vscode', `${host}.log`);
  // Windows starts no script as a program.
  const desktop = process.env['PARALLAX_VSCODE'] ?? (process.platform === 'win32' ? 'download' : undefined);
  const program = desktop ?? join(root, 'scripts', 'vscode', 'launcher.mjs');
  try {
    mkdirSync(join(folder, 'user', 'User'), { recursive: true });
    writeFileSync(join(folder, 'user', 'User', 'settings.json'), JSON.stringify(settings));
    mkdirSync(join(folder, 'extensions'));
    // What git knows of the person is the same wherever the tests run.
    const gitConfig = join(folder, 'gitconfig');
    writeFileSync(gitConfig, '[user]\n\tname = Cleo Everywhere\n');
    const open = await prepare(folder);
    await runTests({
      ...(desktop === 'download' ? {} : { vscodeExecutablePath: program }),
      extensionDevelopmentPath: root,
      extensionTestsPath: await bundleTests(host, files, report),
      extensionTestsEnv: { PARALLAX_LAUNCHER_LOG: log, GIT_CONFIG_GLOBAL: gitConfig },
      launchArgs: [
        open,
        `--user-data-dir=${join(folder, 'user')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
    }).catch(() => undefined);
    if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8'));
    if (existsSync(log)) console.error(readFileSync(log, 'utf8').slice(-20_000));
    throw new Error('The tests did not run to their end.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await script(async () => {
  if (host !== 'node' && host !== 'web') throw new Error('Say which host: node or web.');
  const runs = [
    { files: testFiles('suite', words), prepare: seedsFolder },
    { files: testFiles('virtual', words), prepare: virtualWorkspace },
  ].filter(({ files }) => files.length);
  if (!runs.length) throw new Error(`No test file has ${words.join(' and ')} in its name.`);
  const list = [];
  for (const { files, prepare } of runs) list.push(...(await outcomes(host, files, prepare)));
  const summedUp = Boolean(process.env['PARALLAX_TEST_REPORT']);
  for (const { title, error } of list) {
    if (error) console.log(`✗ ${title}\n${error}\n`);
    else if (!summedUp) console.log(`✓ ${title}`);
  }
  const failed = list.filter(({ error }) => error).length;
  reportTo({ passed: list.length - failed, failed });
  return failed ? 1 : 0;
});
