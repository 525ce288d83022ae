// VS Code: a desktop program where there is one, else its server from the npm registry.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { newerNode } from './node.mjs';
import { npm } from './run.mjs';

/** The VS Code server lives inside the npm package code-server, whose version is VS Code's with its first digit raised. */
const codeServer = '4.139.1';

/**
 * The desktop's `code` command, if it is on the PATH.
 * @returns {string | undefined}
 */
export function desktopCode() {
  return ['code', 'code-insiders', 'codium'].find(
    command => spawnSync(command, ['--version'], { shell: process.platform === 'win32' }).status === 0,
  );
}

/**
 * A Node that runs the VS Code server: this one if it is new enough.
 * @returns {Promise<string>} path of the program
 */
export async function ensureNode() {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  return newerNode('VS Code');
}

/**
 * The VS Code server, without the wrapper it comes in and without modules that would have to be compiled.
 * @returns {Promise<string>} path of its main script
 */
export async function ensureServer() {
  const folder = await cached({
    title: 'Fetching the VS Code server (about 100 MB, once)',
    name: 'code-server',
    version: codeServer,
    args: ['--ignore-scripts', '--omit=dev', '--omit=optional'],
    finish: folder =>
      npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: join(folder, 'lib', 'vscode'),
      }),
  });
  const main = join(folder, 'lib', 'vscode', 'out', 'server-main.js');
  if (!existsSync(main)) throw new Error(`code-server ${codeServer} has no ${main}`);
  return main;
}
