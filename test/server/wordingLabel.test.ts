import assert from 'node:assert/strict';
import { markedPassage, wholeLine, wordingLabel } from '../../src/server/wordingLabel';

/** The label with its highlights in brackets. */
function check(wording: readonly string[], expected: string, size = wholeLine): void {
  const pieces = wording.map(text => ({ text: text.replaceAll(/[⟦⟧]/g, ''), changed: text.startsWith('⟦') }));
  const { label, highlights } = wordingLabel(pieces, size);
  let shown = '';
  let at = 0;
  for (const [start, end] of highlights) {
    shown += `${label.slice(at, start)}⟦${label.slice(start, end)}⟧`;
    at = end;
  }
  assert.equal(shown + label.slice(at), expected);
}

describe('the label of a changed wording', () => {
  it('begins shortly before the first change', () => {
    check(
      ['For many years and in all that time we have never ', '⟦turned down⟧', ' any help.'],
      '…we have never ⟦turned down⟧ any help.',
    );
  });

  it('has what stands first whole where it is short', () => {
    check(['We ', '⟦did⟧', ' it'], 'We ⟦did⟧ it');
    check(['⟦No⟧', ' help came'], '⟦No⟧ help came');
    check(['the same words'], 'the same words');
  });

  it('has little behind the last change where little is wanted', () => {
    check(['We ', '⟦did⟧', ' and ', '⟦said⟧', ' it to everybody in the town'], 'We ⟦did⟧ and ⟦said⟧ it to…', {
      lead: 9,
      tail: 6,
      longest: 60,
    });
  });

  it('is made of a passage and the words in it that differ', () => {
    const text = 'On Monday\nten people were hurt.';
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    assert.deepEqual(markedPassage(text, span('Monday\nten people'), [span('ten'), span('hurt')]), [
      { text: 'Monday ', changed: false },
      { text: 'ten', changed: true },
      { text: ' people', changed: false },
    ]);
  });

  it('is cut between words, its highlights with it', () => {
    const { label, highlights } = wordingLabel(
      [
        { text: 'We ', changed: false },
        { text: 'word '.repeat(60), changed: true },
      ],
      wholeLine,
    );
    assert.ok(label.length <= 121 && label.endsWith('word…'), label);
    assert.deepEqual(highlights, [[3, label.length]]);
  });
});
