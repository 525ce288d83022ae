import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MarkedWording } from '../../../src/protocol/card';
import { markedWordings } from '../../../src/server/features/card/markedWording';

/** Changed words in brackets. */
function shown(wording: MarkedWording): string {
  return wording.map(({ text, changed }) => (changed ? `⟦${text}⟧` : text)).join('');
}

function check(here: string, there: string): void {
  const plain = (text: string): string => text.replaceAll(/[⟦⟧]/gu, '');
  const marked = markedWordings(plain(here), plain(there));
  assert.deepEqual([shown(marked.here), shown(marked.there)], [here, there]);
}

describe('two wordings of one utterance', () => {
  it('have the words marked that the other does not have', () => {
    check(
      'We have never ⟦turned down Western connections⟧. We’ve always been ⟦prepared⟧.',
      'We have never ⟦refused relations with the West⟧. We have always been ⟦ready⟧.',
    );
  });

  it('have nothing marked where only case, marks and the style of apostrophes differ', () => {
    check('“I don’t give a damn,” he wrote', "I don't give a damn he wrote");
  });

  it('have words marked that are only in one', () => {
    check('It was a ⟦very⟧ long day', 'It was a long day');
  });

  it('are wholly marked where no word is the same', () => {
    check('⟦Nothing alike⟧.', '⟦Other words⟧!');
  });

  it('have nothing marked where one is cut short', () => {
    check('We will not wait, and that is final. You can count on it', 'that is final');
    check('We will not wait', 'We will not wait any longer');
  });

  it('put together give the texts back, and nothing is marked in two that are equal', () => {
    const words = fc
      .array(fc.constantFrom('we', 'have', 'never', 'turned', 'down', '—', '“no”'))
      .map(list => list.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { here, there } = markedWordings(a, b);
        assert.equal(here.map(({ text }) => text).join(''), a);
        assert.equal(there.map(({ text }) => text).join(''), b);
        assert.ok(markedWordings(a, a).here.every(({ changed }) => !changed));
      }),
    );
  });
});
