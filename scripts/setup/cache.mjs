// Big things from the npm registry that only running or testing the extension needs: kept in .cache/, got once.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';
import { step } from './progress.mjs';

/**
 * Installs a package in a folder of its own under .cache/ unless it is there; an install that was cut off counts for
 * nothing.
 * @param {{ title: string, name: string, version: string, args?: string[], finish?: (folder: string) => Promise<unknown> }} what
 *   `args` go to npm, `finish` does what is left to do inside `node_modules`' parent
 * @returns {Promise<string>} the folder of the package
 */
export async function cached({ title, name, version, args = [], finish }) {
  const folder = join(root, '.cache', `${name.replace('/', '+')}-${version}`);
  const inside = join('node_modules', name);
  if (!existsSync(folder)) {
    await step(title, async () => {
      const partial = `${folder}.${process.pid}`;
      mkdirSync(partial, { recursive: true });
      try {
        writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
        await npm(['install', '--no-audit', '--no-fund', ...args, `${name}@${version}`], { cwd: partial });
        await finish?.(join(partial, inside));
        // Another run may have been quicker.
        if (!existsSync(folder)) renameSync(partial, folder);
      } finally {
        rmSync(partial, { recursive: true, force: true });
      }
    });
  }
  return join(folder, inside);
}
