import assert from 'node:assert/strict';
import type { Tag } from '../../src/language/paragraph';
import { readParagraph } from '../../src/language/readParagraph';

/** Words with the tag they should have, "word/TAG"; words without one are not looked at. */
function check(expected: string): void {
  const words = expected.split(' ').map(word => word.split('/'));
  const { tokens } = readParagraph(words.map(([word]) => word).join(' '));
  for (const [word, tag] of words) {
    if (tag === undefined) continue;
    assert.equal(tokens.find(token => token.text === word)?.tag, tag as Tag, `${word ?? ''} in ${expected}`);
  }
}

function lemmas(text: string): string {
  return readParagraph(text)
    .tokens.map(token => token.lemma)
    .join(' ');
}

describe('tags', () => {
  it('tell closed classes apart', () => {
    check('The/DET senator/NOUN and/CCONJ she/PRON went to/ADP Minsk/PROPN');
    check('They wanted to/PART leave/VERB because/SCONJ it/PRON rained/VERB');
  });

  it('tell verbs from nouns by their place', () => {
    check('The report/NOUN came late');
    check('They report/VERB the news/NOUN');
    check('He plans/VERB the vote/NOUN');
  });

  it('know participles before nouns', () => {
    check('the exiled/ADJ leader/NOUN');
  });

  it('take a capital in the middle for a name', () => {
    check('In Minsk/PROPN officials/NOUN said/VERB');
  });
});

describe('lemmas', () => {
  it('of regular and irregular verbs', () => {
    assert.equal(lemmas('she has denied it'), 'she have deny it');
    assert.equal(lemmas('they were banned and stopped'), 'they be ban and stop');
    assert.equal(lemmas('he thought and went'), 'he think and go');
  });

  it('of nouns', () => {
    assert.equal(lemmas('two countries'), 'two country');
    assert.equal(lemmas('some women'), 'some woman');
  });
});
