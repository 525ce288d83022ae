import assert from 'node:assert/strict';
import { excerptAround } from '../../src/server/excerpt';

/** The excerpt around the words in brackets, those in brackets again. */
function excerpt(annotated: string, before = 12, after = 12): string {
  const start = annotated.indexOf('⟦');
  const end = annotated.indexOf('⟧') - 1;
  const { text, words } = excerptAround(annotated.replaceAll(/[⟦⟧]/g, ''), { start, end }, before, after);
  return `${text.slice(0, words[0])}⟦${text.slice(...words)}⟧${text.slice(words[1])}`;
}

describe('an excerpt', () => {
  it('has whole words on both sides, as many as there is room for', () => {
    assert.equal(
      excerpt('The prime minister of the country, ⟦Jane Miller⟧, told reporters on Monday.'),
      '…country, ⟦Jane Miller⟧, told…',
    );
  });

  it('ends where the line does', () => {
    assert.equal(excerpt('before\n⟦Jane Miller⟧ said.\nafter'), '⟦Jane Miller⟧ said.');
    assert.equal(excerpt('before\r\n⟦Jane Miller⟧\r\nafter'), '⟦Jane Miller⟧');
  });

  it('has words over two lines on one', () => {
    assert.equal(excerpt('so ⟦Jane\nMiller⟧ said'), 'so ⟦Jane Miller⟧ said');
  });

  it('leaves out a neighbour that is too long', () => {
    assert.equal(excerpt(`${'x'.repeat(40)}⟦Jane⟧${'y'.repeat(40)}`), '…⟦Jane⟧…');
  });
});
