import assert from 'node:assert/strict';
import { readParagraph } from '../../src/language/readParagraph';

/** The sentences of the text end where it has a "|". */
function check(expected: string): void {
  const sentences = expected.split('|').map(sentence => sentence.trim());
  const text = sentences.join(' ');
  const found = readParagraph(text).sentences.map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, sentences);
}

describe('sentences', () => {
  it('end at periods, question marks and exclamation marks', () => {
    check('It rained. | Who knew? | Nobody! | So it goes.');
  });

  it('do not end at abbreviations and initials', () => {
    check('Mr. Smith met Gov. J. K. Jones of Acme Inc. in St. Louis.');
    check('The U.S. Senate voted on Jan. 6 at 5 p.m. sharp.');
  });

  it('end at an abbreviation where the next word can only begin one', () => {
    check('He moved to the U.S. | The rest stayed.');
    check('It began at 5 p.m. | They left at once.');
  });

  it('take closing marks with them', () => {
    check('“I won.” | “You did not.”');
    check('(It was late.) | They left.');
  });

  it('go on behind quoted words that end like a sentence', () => {
    check('“Who knew?” she asked.');
    check('“Never!” cried the crowd. | Then it left.');
  });

  it('may begin with a small letter behind nothing', () => {
    check('e-mail went down…| Nobody noticed.');
  });
});
