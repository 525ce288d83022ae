import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createReader, type LanguageReader } from '../language/reader/reader';

/** The trained reader, or why there is none, in plain words. */
export type ReaderOrProblem = { readonly reader: LanguageReader } | { readonly problem: string };

/** Loads the trained reader from the weights in a folder. Never throws: without weights, rules read. */
export async function readModels(folder: string): Promise<ReaderOrProblem> {
  try {
    const load = (name: string): Promise<Uint8Array> => readFile(join(folder, `${name}.bin`));
    const [vectors, names, syntax] = await Promise.all([load('vectors'), load('names'), load('syntax')]);
    return { reader: createReader({ vectors, names, syntax }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
