// `npm run package`: the extension as parallax-news-VERSION.vsix, its code minified and without source maps.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { script, step } from './setup/progress.mjs';
import { root } from './setup/run.mjs';

/**
 * Packs the extension; vsce builds it first through the script `vscode:prepublish`.
 * @returns {Promise<string>} path of the package
 */
export async function pack() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packagePath = join(root, `${name}-${version}.vsix`);
  await createVSIX({ cwd: root, packagePath, dependencies: false });
  return packagePath;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await script(() =>
    step('Packing', async say => {
      const file = await pack();
      say(`${file}, ${(statSync(file).size / 1e6).toFixed(1)} MB`);
    }),
  );
