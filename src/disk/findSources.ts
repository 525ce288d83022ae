import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import picomatch from 'picomatch';
import { problemOf } from './readText';

/** A file that was found, or a place that could not be looked into. */
export type Found = { readonly path: string } | { readonly path: string; readonly problem: string };

/** The endings of files that are taken for sources when a folder is named. */
export const sourceEndings = ['.txt', '.md'] as const;

/**
 * The sources that a path names: a file is one itself, whatever its ending; a folder holds every file with one of the
 * endings (.txt and .md) in it and in the folders inside it, in the order of their names. Hidden folders and node_modules
 * are left out, symbolic links to folders are not followed. A path that is not there may be a glob (`articles/*.txt`) for
 * such files. Never throws.
 */
export async function* findSources(
  path: string,
  endings: readonly string[] = sourceEndings,
): AsyncGenerator<Found> {
  try {
    if ((await stat(path)).isDirectory()) yield* walk(path, endings);
    else yield { path };
  } catch (error) {
    const { base, isGlob } = picomatch.scan(path.split(sep).join('/'));
    if (isGlob) yield* matching(base || '.', path.split(sep).join('/'), endings);
    else yield { path, problem: problemOf(error) };
  }
}

/** The sources in a folder whose path matches a glob; that there is none is a problem, as with a path that is not there. */
async function* matching(folder: string, glob: string, endings: readonly string[]): AsyncGenerator<Found> {
  const matches = picomatch(glob.replace(/^\.\//, ''));
  let isFound = false;
  for await (const found of walk(folder, endings)) {
    if (!('problem' in found) && !matches(found.path.split(sep).join('/'))) continue;
    isFound = true;
    yield found;
  }
  if (!isFound) yield { path: glob, problem: `matches no file that ends in ${endings.join(', ')}` };
}

async function* walk(folder: string, endings: readonly string[]): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, problem: problemOf(error) };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(path, endings);
    } else if (endings.some(ending => entry.name.toLowerCase().endsWith(ending))) {
      if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(path)))) yield { path };
    }
  }
}

async function leadsToFile(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isFile();
  } catch {
    // A dangling link: reading it says so.
    return true;
  }
}
