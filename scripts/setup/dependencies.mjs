// The project's own npm dependencies.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureNewEnough } from './node.mjs';
import { step } from './progress.mjs';
import { npm, root } from './run.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean }} LockedPackage
 */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>} by folder
 */
function lockedPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Whether node_modules holds what package-lock.json asks for; optional packages may be for other machines. */
function upToDate() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([folder, { version, optional }]) =>
      folder === '' || installed[folder]?.version === version || (optional && !installed[folder]),
  );
}

/** Installs the dependencies if they are missing or not those of package-lock.json. */
export async function ensureDependencies() {
  await ensureNewEnough();
  if (upToDate()) return;
  await step('Installing dependencies', () => npm(['ci', '--no-audit', '--no-fund']));
}
