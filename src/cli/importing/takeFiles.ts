import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { problemOf } from '../../disk/readText';
import { type Imported, largestFile, refused } from '../../import/article';
import type { ImportOptions } from '../../import/importFile';
import { Importer } from '../../import/worker/importer';
import { startNodeWorker } from '../../import/worker/nodeWorker';

/** A file with what was in it. */
export interface TakenFile {
  readonly path: string;
  readonly imported: Imported;
}

/** More threads than this gain nothing: the disk and the writing are one. */
const mostThreads = 4;

/**
 * Takes files apart on several threads, and gives them in the order in which they are named; only a few are in memory at
 * once. Ends early when it is aborted.
 */
export async function* takeFiles(
  paths: AsyncIterable<string>,
  options: ImportOptions,
  signal: AbortSignal,
): AsyncGenerator<TakenFile> {
  const bundle = join(__dirname, 'import.js');
  const importers = Array.from(
    { length: Math.min(mostThreads, availableParallelism()) },
    () => new Importer(() => startNodeWorker(bundle)),
  );
  const waiting: Promise<TakenFile>[] = [];
  let turn = 0;
  try {
    for await (const path of paths) {
      const importer = importers[turn++ % importers.length];
      if (!importer || signal.aborted) break;
      waiting.push(take(path, importer, options, signal));
      const oldest = waiting.length >= 2 * importers.length ? waiting.shift() : undefined;
      if (oldest) yield await oldest;
    }
    for (const taken of waiting) if (!signal.aborted) yield await taken;
  } finally {
    for (const importer of importers) importer.dispose();
  }
}

async function take(
  path: string,
  importer: Importer,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<TakenFile> {
  try {
    if ((await stat(path)).size > largestFile) return { path, imported: refused('is larger than 64 MB') };
    const bytes = new Uint8Array(await readFile(path));
    return { path, imported: await importer.import({ name: path, bytes }, options, signal) };
  } catch (error) {
    return { path, imported: refused(problemOf(error)) };
  }
}
