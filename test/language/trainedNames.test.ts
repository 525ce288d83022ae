import assert from 'node:assert/strict';
import { createReader } from '../../src/language/reader/reader';
import { readParagraph } from '../../src/language/readParagraph';
import { nameDocument, trainedNames } from '../../src/language/trainedNames';
import { shippedModels } from './reader/models';

const reader = createReader(shippedModels());

/** Paragraphs with ⟦kind name⟧ around each name that is to be found. */
function check(...paragraphs: string[]): void {
  const plain = paragraphs.map(text => text.replace(/⟦\w+ |⟧/g, ''));
  const read = nameDocument(
    plain.map(text => readParagraph(text, reader)),
    reader,
  );
  const marked = read.map(({ text, names }) =>
    [...names]
      .reverse()
      .reduce(
        (shown, { start, end, kind }) =>
          `${shown.slice(0, start)}⟦${kind} ${shown.slice(start, end)}⟧${shown.slice(end)}`,
        text,
      ),
  );
  assert.deepEqual(marked, paragraphs);
}

describe('Names by the trained reader', () => {
  it('leave out scores, days and honours', () => {
    check('⟦organisation Arsenal⟧ beat ⟦organisation Chelsea⟧ 3-1 in ⟦place London⟧.');
    check('Judge ⟦person Helen Carrow⟧ KC told Det Ch Insp ⟦person Rob Nuttall⟧ to wait.');
  });

  it('leave out what leads up to them', () => {
    check('Chipmaker ⟦organisation Veltris⟧ cut its forecast.');
  });

  it('leave out titles, articles and the possessive', () => {
    check('President ⟦person Ines Okonedo⟧ met Mr. ⟦person Lindqvist⟧ in the ⟦place Netherlands⟧.');
    check('⟦place Germany⟧’s minister praised ⟦person Okonedo⟧’s speech.');
  });

  it('are no addresses, and no common nouns behind the word for a people', () => {
    check('More at pic.example.com/kr20I4GnAU and www.example.org today.');
    check('The former Soviet republic borders ⟦place Poland⟧.');
    check('The ⟦place Soviet Union⟧ fell apart.');
  });

  it('leave out quotation marks at their ends', () => {
    for (const text of ['``Okonedo', '“Okonedo”', '"Okonedo"']) {
      const { tokens } = readParagraph(text);
      const [name] = trainedNames(tokens, [{ first: 0, last: tokens.length, kind: 'PER', margin: 3 }]);
      assert.equal(name && text.slice(name.start, name.end), 'Okonedo');
    }
  });

  it('neither begin nor end with an emoji, and an emoji makes no name', () => {
    for (const text of ['🚨Okonedo', '🇰🇪 Okonedo👏🏽', 'Okonedo ❤️', '★ Okonedo 👩‍👩‍👧‍👦']) {
      const { tokens } = readParagraph(text);
      const [name] = trainedNames(tokens, [{ first: 0, last: tokens.length, kind: 'PER', margin: 3 }]);
      assert.equal(name && text.slice(name.start, name.end), 'Okonedo', text);
    }
    check('😀 Roof falls in');
    check('Roof 😀 falls in. ⟦person Kaja Kallas⟧👍 met 🚨⟦person Olaf Scholz⟧👏🏽 in ⟦place Berlin⟧.');
  });

  it('leave out the letters of a currency', () => {
    check('The loan of US$300 million came from the ⟦organisation World Bank⟧.');
  });

  it('are helped by the full name elsewhere in the document', () => {
    check(
      '⟦person Cannon⟧ declined to comment.',
      'The minister, ⟦person Ruth Cannon⟧, was in ⟦place Nairobi⟧.',
    );
  });

  it('are none where there is nothing to read', () => {
    check('', '   ', '—');
  });

  it('stay those of the rules without a reader', () => {
    const rules = readParagraph('Ruth Cannon was in Nairobi.');
    assert.equal(rules.grammar, undefined);
    assert.deepEqual(nameDocument([rules], undefined), [rules]);
  });
});
