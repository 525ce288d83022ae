import { readFileSync } from 'node:fs';
import type { LanguageReader, ReaderFiles } from '../../../src/language/reader/reader';
import { createReader } from '../../../src/language/reader/reader';

const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(`models/${name}.bin`));

/** The files of weights that ship. */
export function shippedModels(): Record<keyof ReaderFiles, Uint8Array> {
  return {
    vectors: bytes('vectors'),
    names: bytes('names'),
    syntax: bytes('syntax'),
    quotations: bytes('quotations'),
  };
}

let reader: LanguageReader | undefined;

/** The reader that people have. */
export function trainedReader(): LanguageReader {
  reader ??= createReader(shippedModels());
  return reader;
}
