import assert from 'node:assert/strict';
import { createReader } from '../../src/language/reader/reader';
import { readSource } from '../../src/source/read';
import { shippedModels } from '../language/reader/models';
import { englishHeadlines, foreignHeadlines } from './headlines';

const reader = createReader(shippedModels());

const linesOf = (text: string): string[] => text.trim().split('\n');

describe('a headline alone', () => {
  it('in another language is known to be no English, and gives no names', () => {
    for (const headline of linesOf(foreignHeadlines)) {
      const { language, entities } = readSource(headline, undefined, reader);
      assert.deepEqual([headline, language, entities.map(({ name }) => name)], [headline, 'other', []]);
    }
  });

  it('in English is not taken for another language, whatever names, loans and new words are in it', () => {
    for (const headline of linesOf(englishHeadlines))
      assert.notEqual(readSource(headline, undefined, reader).language, 'other', headline);
  });

  it('without a capital is taken for another language by small words alone', () => {
    for (const headline of ['kallas chides szijjártó', 'rutte, kristersson', 'milei snubs sánchez'])
      assert.notEqual(readSource(headline, undefined, reader).language, 'other', headline);
  });
});
