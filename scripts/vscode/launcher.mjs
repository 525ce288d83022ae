#!/usr/bin/env node
// Stands where the desktop program of VS Code would: takes its arguments for extension tests, runs them in the VS Code
// server and a headless browser, and ends with their exit status. What the console says is printed, or goes to the
// file named in PARALLAX_LAUNCHER_LOG.
import { Console } from 'node:console';
import { createWriteStream, mkdtempSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../setup/browser.mjs';
import { script } from '../setup/progress.mjs';
import { startServer } from './server.mjs';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
    'disable-workspace-trust': { type: 'boolean' },
  },
});
const text = (/** @type {keyof typeof values} */ name) => /** @type {string | undefined} */ (values[name]);

/** What the desktop program would read from its own folder, and what makes the extension run in the web worker host. */
function settings() {
  const file = join(text('user-data-dir') ?? '', 'User', 'settings.json');
  const given = text('user-data-dir') && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (text('extensionDevelopmentKind') !== 'web') return given;
  const manifest = join(text('extensionDevelopmentPath') ?? '', 'package.json');
  const { publisher, name } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { ...given, 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}

/**
 * The address of the workbench that opens the folder or the workspace and runs the tests.
 * @param {string} authority
 */
function address(authority) {
  const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${resolve(path)}`;
  const payload = [['skipWelcome', 'true']];
  for (const name of /** @type {const} */ (['extensionDevelopmentPath', 'extensionTestsPath'])) {
    const path = text(name);
    if (path) payload.push([name, remote(path)]);
  }
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  const [open] = positionals;
  if (open) query.set(open.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(open));
  return `http://${authority}/?${query}`;
}

/** Where the console of the workbench and of the extension hosts goes: it is long. */
const file = process.env['PARALLAX_LAUNCHER_LOG'];
const log = file ? new Console(createWriteStream(file)) : console;

await script(async () => {
  const data = mkdtempSync(join(tmpdir(), 'parallax-server-'));
  const trust = !values['disable-workspace-trust'];
  const extensions = text('extensions-dir') ?? join(data, 'extensions');
  const server = await startServer({ data, extensions, settings: settings(), trust, testing: true });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    /** @type {Promise<number>} */
    const exit = new Promise((done, failed) => {
      page.on('crash', () => failed(new Error('The browser tab crashed.')));
      void server.ended.then(() => failed(new Error('The VS Code server ended.')));
      void page.exposeFunction('codeAutomationExit', done).catch(failed);
    });
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _type, /** @type {unknown[]} */ args) => log.log(...args),
    );
    await page.goto(address(server.authority));
    return await exit;
  } finally {
    await browser.close();
    server.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});
