import assert from 'node:assert/strict';
import { recasedWords } from '../../src/language/recased';
import { splitSentences } from '../../src/language/sentences';
import { tokenize } from '../../src/language/tokens';

function check(text: string, expected: string): void {
  const raw = tokenize(text);
  assert.equal(recasedWords(raw, splitSentences(raw, text)).join(' '), expected);
}

describe('what the trained reader sees of a headline', () => {
  it('has ordinary words without their capitals', () => {
    check(
      'Officials Warn of More Rain in Harrow as Rivers Rise',
      'Officials warn of more rain in Harrow as rivers rise',
    );
  });

  it('has one capital on names, and those that everybody knows whole', () => {
    check(
      'MAYOR ROPER FLIES TO NEW YORK AFTER STORM, SAYS NATO',
      'Mayor Roper flies to New York after storm , says NATO',
    );
    check('Judges Block White House Plan for New Zealand', 'Judges block White House plan for New Zealand');
  });

  it('is as written in a sentence, and in longer text in capitals', () => {
    for (const text of [
      'Officials warn of more Rain .',
      'THE MAYOR OF HARROW SAID ON MONDAY THAT RIVERS ROSE .',
    ])
      check(text, text);
  });
});
