import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { usualAnnotationFile } from '../../annotations/paths';
import type { WantedFiles } from '../library';

/** What was found in a folder, by absolute paths. */
export interface Scan {
  /** The sources, each with a stamp that changes with the file. */
  readonly sources: ReadonlyMap<string, string>;
  /** The `.parallax/sources.json` files, with stamps too. */
  readonly metadataFiles: ReadonlyMap<string, string>;
  /** The annotation files. */
  readonly annotationFiles: ReadonlyMap<string, FoundAnnotationFile>;
  /** All folders to watch: those that were looked into, and those in which people's files lie. */
  readonly folders: ReadonlySet<string>;
}

/** An annotation file that was found. */
export interface FoundAnnotationFile {
  /** The folder whose sources it is about. */
  readonly folder: string;
  /** Changes with the file. */
  readonly stamp: string;
}

/** A workspace with more folders was hardly meant: somebody opened a whole disk. */
const mostFolders = 10_000;

/**
 * Finds the files in a folder, and in the folders inside it, that the globs name; globs that begin with `!` take files
 * out. Hidden folders and node_modules are left out, symbolic links to folders not followed. What can't be read is as
 * if it were not there.
 */
export async function scanFolder(
  root: string,
  { sources: globs, annotationFile = usualAnnotationFile }: WantedFiles,
): Promise<Scan> {
  const sources = new Map<string, string>();
  const metadataFiles = new Map<string, string>();
  const annotationFiles = new Map<string, FoundAnnotationFile>();
  const [firstOfPlace] = annotationFile.split('/');
  const folders = new Set<string>();
  const isSource = sourceTest(root, globs);
  const open = [root];
  for (let folder = open.pop(); folder !== undefined && folders.size < mostFolders; folder = open.pop()) {
    folders.add(folder);
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.name === '.parallax') {
        await note(join(path, 'sources.json'), metadataFiles);
        if (entry.isDirectory()) folders.add(path);
      }
      if (entry.name === firstOfPlace) {
        const place = join(folder, annotationFile);
        const stamp = await stampOf(place);
        if (stamp !== undefined) annotationFiles.set(place, { folder, stamp });
        if (entry.isDirectory()) folders.add(dirname(place));
      }
      if (entry.isDirectory() && !isLeftOut(entry.name)) open.push(path);
      else if (!entry.isDirectory() && isSource(path)) await note(path, sources);
    }
  }
  return { sources, metadataFiles, annotationFiles, folders };
}

function sourceTest(root: string, globs: readonly string[]): (path: string) => boolean {
  const include = globs.filter(glob => glob !== '' && !glob.startsWith('!'));
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
  const stamp = await stampOf(path);
  if (stamp !== undefined) found.set(path, stamp);
}

/** Changes with a file; undefined where there is none. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    return stats.isFile() ? `${stats.mtimeMs} ${stats.size}` : undefined;
  } catch {
    return undefined;
  }
}
