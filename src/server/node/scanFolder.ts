import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';

/** What was found in a folder, by absolute paths. */
export interface Scan {
  /** The sources, each with a stamp that changes with the file. */
  readonly sources: ReadonlyMap<string, string>;
  /** The `.parallax/sources.json` files, with stamps too. */
  readonly metadataFiles: ReadonlyMap<string, string>;
  /** The `.parallax/annotations.jsonld` files. */
  readonly annotationFiles: ReadonlyMap<string, string>;
  /** All folders that were looked into. */
  readonly folders: ReadonlySet<string>;
}

/** A workspace with more folders was hardly meant: somebody opened a whole disk. */
const mostFolders = 10_000;

/**
 * Finds the files in a folder, and in the folders inside it, that the globs name; globs that begin with `!` take files
 * out. Hidden folders and node_modules are left out, symbolic links to folders not followed. What can't be read is as
 * if it were not there.
 */
export async function scanFolder(root: string, globs: readonly string[]): Promise<Scan> {
  const sources = new Map<string, string>();
  const metadataFiles = new Map<string, string>();
  const annotationFiles = new Map<string, string>();
  const folders = new Set<string>();
  const isSource = sourceTest(root, globs);
  const open = [root];
  for (let folder = open.pop(); folder !== undefined && folders.size < mostFolders; folder = open.pop()) {
    folders.add(folder);
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.name === '.parallax') {
        await note(join(path, 'sources.json'), metadataFiles);
        await note(join(path, 'annotations.jsonld'), annotationFiles);
        if (entry.isDirectory()) folders.add(path);
      }
      if (entry.isDirectory() && !isLeftOut(entry.name)) open.push(path);
      else if (!entry.isDirectory() && isSource(path)) await note(path, sources);
    }
  }
  return { sources, metadataFiles, annotationFiles, folders };
}

function sourceTest(root: string, globs: readonly string[]): (path: string) => boolean {
  const include = globs.filter(glob => !glob.startsWith('!'));
  const exclude = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
  const matches = picomatch(include, { ignore: exclude });
  return path => include.length > 0 && matches(relative(root, path).split(sep).join('/'));
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function note(path: string, found: Map<string, string>): Promise<void> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) found.set(path, `${stats.mtimeMs} ${stats.size}`);
  } catch {
    // It has gone in the meantime.
  }
}
