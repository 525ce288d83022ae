// Runs the VS Code server for one browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureNode, ensureServer } from '../setup/vscode.mjs';
import { CommandFailed, run, start, stop } from '../setup/run.mjs';

/** Quiet for a person and for a test: nothing that asks, phones home or opens by itself. */
const quiet = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'update.showReleaseNotes': false,
};

/**
 * @typedef {object} ServerOptions
 * @property {string} data the folder where the server keeps settings
 * @property {string} [extensions] the folder of its extensions, else one in that
 * @property {number} [port] any free one if not given
 * @property {string} [token] what the address must carry; without one whoever reaches the port gets in
 * @property {Record<string, unknown>} [settings] on top of the quiet ones
 * @property {boolean} [trust] whether folders are asked about and may be restricted; off: every folder is trusted
 * @property {boolean} [testing] honour the payload that runs tests
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * Starts the server and waits until it listens.
 * @param {ServerOptions} options
 * @returns {Promise<{ authority: string, stop: () => void, ended: Promise<void> }>} `authority` is host and port
 */
export async function startServer(options) {
  const { data, extensions, port = 0, token, settings, trust = false, testing = false, env } = options;
  const machine = join(data, 'data', 'Machine', 'settings.json');
  mkdirSync(dirname(machine), { recursive: true });
  writeFileSync(machine, JSON.stringify({ ...quiet, ...settings }, undefined, 2));
  const args = [await ensureServer(), '--host=127.0.0.1', `--port=${port}`, `--server-data-dir=${data}`];
  args.push('--accept-server-license-terms', '--telemetry-level=off');
  args.push(token ? `--connection-token=${token}` : '--without-connection-token');
  if (extensions) args.push(`--extensions-dir=${extensions}`);
  if (!trust) args.push('--disable-workspace-trust');
  if (testing) args.push('--enable-smoke-test-driver');

  const child = start(await ensureNode(), args, { env: { ...process.env, ...env } });
  let output = '';
  const authority = await new Promise((resolve, reject) => {
    const listen = (/** @type {string} */ text) => {
      output += text;
      const found = /Extension host agent listening on (\d+)/.exec(output);
      if (found) resolve(`127.0.0.1:${found[1]}`);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('error', reject);
    child.on('close', status => reject(new CommandFailed('The VS Code server', status, output)));
  });
  const ended = new Promise(resolve => child.on('close', () => resolve(undefined)));
  return { authority, stop: () => stop(child), ended };
}

/**
 * Installs a packed extension for servers that keep their data in a folder.
 * @param {string} data
 * @param {string} vsix
 */
export async function installExtension(data, vsix) {
  const args = [await ensureServer(), `--server-data-dir=${data}`, '--accept-server-license-terms'];
  await run(await ensureNode(), [...args, `--install-extension=${vsix}`, '--force']);
}
