// `npm run package`: the extension as parallax-news-VERSION.vsix, its code minified and without source maps.
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { script, step } from './setup/progress.mjs';
import { isMain, root, run } from './setup/run.mjs';

/**
 * Packs the extension; vsce builds it first through the script `vscode:prepublish`.
 * @param {string} [folder] where the package goes
 * @returns {Promise<string>} path of the package
 */
export async function pack(folder = root) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(folder, `${name}-${version}.vsix`);
  const vsce = join('node_modules', '@vscode', 'vsce', 'vsce');
  // Everything is bundled, and the pages that README.md links to are in the package, not on a server.
  const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];
  await run(process.execPath, [vsce, 'package', ...options, '--out', file]);
  return file;
}

if (isMain(import.meta))
  await script(() =>
    step('Packing', async say => {
      const file = await pack();
      say(`${relative('.', file)}, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
    }),
  );
