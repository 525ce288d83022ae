// Runs test/workbench: a browser uses VS Code with the packed extension installed and a copy of seeds/ open. Words choose
// test files by their path. Screenshots go to test-results/.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './package.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { script } from './setup/progress.mjs';
import { root } from './setup/run.mjs';
import { runMocha, testFiles, wordsAndOptions } from './testing/mocha.mjs';
import { installExtension, startServer } from './vscode/server.mjs';

await script(async () => {
  const { words, options } = wordsAndOptions();
  const folder = mkdtempSync(join(tmpdir(), 'parallax-workbench-'));
  try {
    const seeds = join(folder, 'seeds');
    const data = join(folder, 'data');
    cpSync(join(root, 'seeds'), seeds, { recursive: true });
    await installExtension(data, await pack(folder));
    // So that one picture can be taken in light and in dark colours.
    const server = await startServer({ data, settings: { 'window.autoDetectColorScheme': true } });
    const address = `http://${server.authority}/?${new URLSearchParams({ folder: seeds })}`;
    const env = { PARALLAX_WORKBENCH: address, PARALLAX_BROWSER: await ensureBrowser() };
    try {
      return await runMocha(testFiles(join('test', 'workbench'), words), 'workbench', {
        timeout: 60_000,
        options,
        env,
      });
    } finally {
      server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
