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
    // So that one picture can be taken in light and in dark colours, and two in a row are the same.
    const settings = { 'window.autoDetectColorScheme': true, 'editor.cursorBlinking': 'solid' };
    const trusting = await startServer({ data, settings });
    const asking = await startServer({ data, settings, trust: true });
    const query = new URLSearchParams({ folder: seeds });
    const env = {
      PARALLAX_WORKBENCH: `http://${trusting.authority}/?${query}`,
      PARALLAX_RESTRICTED: `http://${asking.authority}/?${query}`,
      PARALLAX_BROWSER: await ensureBrowser(),
      PARALLAX_EXTENSIONS: join(data, 'extensions'),
    };
    try {
      const files = testFiles(join('test', 'workbench'), words);
      return await runMocha(files, 'workbench', { timeout: 300_000, options: ['--exit', ...options], env });
    } finally {
      trusting.stop();
      asking.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
