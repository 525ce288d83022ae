import {
  type CancellationToken,
  CancellationTokenSource,
  FileSystemError,
  FileType,
  RelativePattern,
  Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import type { SourceGlobs } from './namedGlobs';
import { sourceGlobs, sourceTest } from './sourceGlobs';

/** More files than this in a folder are not searched for: something else than articles was named. */
const mostSources = 10_000;
/** Where no extension gives a search for a file system the editor waits for one for ever; after so many ms we walk. */
const patience = 2_000;
/** What gives a file system may start later than we: a folder that can't be read is asked for again after so many ms each. */
const pauses = [250, 500, 1_000, 2_000, 4_000];
/** A walk through a file system without a search stops at this depth. */
const deepest = 12;

/** The files of a workspace folder that are sources, in order of their addresses. */
export async function findSources(folder: WorkspaceFolder): Promise<Uri[]> {
  const globs = sourceGlobs(folder);
  if (!globs.include.length) return [];
  const isSource = sourceTest(folder.uri, globs);
  const files = isOnDisk(folder.uri) ? await search(folder, globs) : await searchOrWalk(folder, globs);
  const sources = new Map(files.filter(isSource).map(uri => [uri.toString(), uri]));
  return [...sources.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function search(
  folder: WorkspaceFolder,
  globs: SourceGlobs,
  token?: CancellationToken,
): Promise<Uri[]> {
  const exclude = new RelativePattern(folder, '**/{node_modules,.git}/**');
  const results = await Promise.all(
    globs.include.map(glob =>
      workspace.findFiles(new RelativePattern(folder, glob), exclude, mostSources, token),
    ),
  );
  return results.flat();
}

/** A search, such as of a repository on the web, saves many requests; not every file system has one. */
async function searchOrWalk(folder: WorkspaceFolder, globs: SourceGlobs): Promise<Uri[]> {
  const stop = new CancellationTokenSource();
  const late = new Promise<Uri[]>(resolve => setTimeout(resolve, patience, []));
  const found = await Promise.race([search(folder, globs, stop.token), late]);
  stop.cancel();
  return found.length ? found : walk(folder.uri, await entriesOnceThere(folder.uri), 0);
}

/** The editor's own search covers these; elsewhere a file system may come without one. */
function isOnDisk(folder: Uri): boolean {
  return folder.scheme === 'file' || folder.scheme === 'vscode-remote';
}

async function walk(folder: Uri, entries: readonly Entry[], depth: number): Promise<Uri[]> {
  const files = entries.filter(([, type]) => type & FileType.File).map(([name]) => name);
  const folders = entries.filter(([name, type]) => type & FileType.Directory && !name.startsWith('.'));
  const below =
    depth < deepest
      ? await Promise.all(folders.map(([name]) => walkBelow(Uri.joinPath(folder, name), depth + 1)))
      : [];
  return [...files.map(name => Uri.joinPath(folder, name)), ...below.flat()];
}

/** Nothing where the folder can't be read. */
async function walkBelow(folder: Uri, depth: number): Promise<Uri[]> {
  try {
    return await walk(folder, await workspace.fs.readDirectory(folder), depth);
  } catch {
    return [];
  }
}

type Entry = readonly [name: string, type: FileType];

/** Nothing where the folder isn't there, or still can't be read after all pauses. */
async function entriesOnceThere(folder: Uri): Promise<readonly Entry[]> {
  for (const pause of pauses) {
    try {
      return await workspace.fs.readDirectory(folder);
    } catch (error) {
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return [];
    }
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  return [];
}
