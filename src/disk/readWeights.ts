import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReaderFiles } from '../language/reader/reader';
import { problemOf } from './readText';

/** Reads files of weights from a folder. What it gives rejects with an error that tells a person what is wrong. */
export function readWeightsFrom(folder: string): (file: keyof ReaderFiles) => Promise<Uint8Array> {
  return async file => {
    try {
      return await readFile(join(folder, `${file}.bin`));
    } catch (error) {
      throw new Error(`models/${file}.bin ${problemOf(error)}`, { cause: error });
    }
  };
}
