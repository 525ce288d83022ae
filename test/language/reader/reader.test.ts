import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainKernel } from '../../../src/language/reader/plainKernel';
import { createReader } from '../../../src/language/reader/reader';
import { shippedModels } from './models';

const reader = createReader(shippedModels());

const sentences = [
  'The European Commission will decide on Friday , said Marta Oyelaran , its spokeswoman in Brussels .',
  'Oyelaran did n’t name the countries that asked for the well-known change .',
  'Prices in São Paulo rose 3.5 % , the Bank of Brazil reported .',
].map(sentence => sentence.split(' '));
const words = { words: sentences.flat(), lengths: sentences.map(({ length }) => length) };

describe('The trained reader', () => {
  it('reads a sample as it always has', () => {
    const { tags, heads, relations, nameStates } = reader.readParagraphs([words])[0]!;
    const names = reader.readNames([nameStates])[0]!;
    assert.deepEqual(
      names.map(({ first, last, kind }) => `${kind} ${words.words.slice(first, last).join(' ')}`),
      [
        'ORG European Commission',
        'PER Marta Oyelaran',
        'LOC Brussels',
        'PER Oyelaran',
        'LOC São Paulo',
        'ORG Bank of Brazil',
      ],
    );
    const shown = words.words.map(
      (word, i) => `${word}/${tags[i]}/${words.words[heads[i]!] ?? '-'}/${relations[i]}`,
    );
    assert.equal(
      shown.slice(17, 30).join(' '),
      'Oyelaran/PROPN/name/nsubj did/AUX/name/aux n’t/PART/name/advmod name/VERB/-/root the/DET/countries/det ' +
        'countries/NOUN/name/obj that/PRON/asked/nsubj asked/VERB/countries/acl:relcl for/ADP/change/case ' +
        'the/DET/change/det well-known/VERB/change/amod change/NOUN/asked/obl ./PUNCT/name/punct',
    );
  });

  it('gives the same with and without WebAssembly', () => {
    const plain = createReader(shippedModels(), plainKernel);
    const one = reader.readParagraphs([words])[0]!;
    const other = plain.readParagraphs([words])[0]!;
    assert.deepEqual(other, one);
    assert.deepEqual(plain.readNames([other.nameStates]), reader.readNames([one.nameStates]));
  });

  it('reads a sentence the same wherever it stands', () => {
    const together = reader.readParagraphs([words])[0]!;
    let at = 0;
    for (const sentence of sentences) {
      const alone = reader.readParagraphs([{ words: sentence, lengths: [sentence.length] }])[0]!;
      assert.deepEqual(together.tags.slice(at, at + sentence.length), alone.tags);
      assert.deepEqual(
        together.heads.slice(at, at + sentence.length).map(head => (head < 0 ? -1 : head - at)),
        alone.heads,
      );
      at += sentence.length;
    }
  });

  it('takes what the document says of a word into account', () => {
    const paragraph = (text: string) => {
      const list = text.split(' ');
      return reader.readParagraphs([{ words: list, lengths: [list.length] }])[0]!.nameStates;
    };
    const short = paragraph('Sterling declined to comment .');
    const full = paragraph('Mayor Amos Sterling told reporters that he , Amos Sterling , would stay .');
    const kinds = (names: readonly { kind: string }[]) => names.map(({ kind }) => kind);
    assert.deepEqual(kinds(reader.readNames([full, short])[1]!), ['PER']);
  });

  it('reads anything: no words, one, a sentence of a thousand, nonsense', () => {
    const empty = reader.readParagraphs([{ words: [], lengths: [] }])[0]!;
    assert.deepEqual([empty.tags, empty.heads, reader.readNames([empty.nameStates])], [[], [], [[]]]);
    const many = Array.from({ length: 1000 }, (_, i) => (i % 7 === 0 ? 'Lima' : 'and'));
    assert.equal(reader.readParagraphs([{ words: many, lengths: [1000] }])[0]!.heads.length, 1000);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 })),
        list => {
          const lengths = list.map(({ length }) => length);
          const read = reader.readParagraphs([{ words: list.flat(), lengths }])[0]!;
          assert.equal(read.tags.length, list.flat().length);
          assert.ok(read.heads.every(head => head >= -1 && head < list.flat().length));
          reader.readNames([read.nameStates]);
        },
      ),
      { numRuns: 50 },
    );
  });
});
