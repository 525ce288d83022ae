import { createReader } from '../../src/language/reader/reader';
import type { LanguageReader } from '../../src/language/reader/reader';
import { shippedModels } from '../language/reader/models';

/** The two ways to read: with the trained reader that ships, and by rules alone. */
export const readers: readonly (readonly [name: string, reader: LanguageReader | undefined])[] = [
  ['with the trained reader', createReader(shippedModels())],
  ['by rules alone', undefined],
];
