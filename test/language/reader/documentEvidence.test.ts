import assert from 'node:assert/strict';
import { meansFor, NameWords } from '../../../src/language/reader/documentEvidence';
import type { NameStates } from '../../../src/language/reader/nameStates';
import type { Window } from '../../../src/language/reader/nameWindows';

/** Sentences as a paragraph whose words have states of one number each. */
function paragraph(...sentences: readonly (readonly [word: string, state: number])[][]): NameStates {
  return {
    words: sentences.flat().map(([word]) => word),
    lengths: sentences.map(({ length }) => length),
    states: Int16Array.from(sentences.flat(), ([, state]) => state),
  };
}

function sentencesOf({ lengths }: NameStates): Window[] {
  let end = 0;
  return lengths.map(length => ({ start: (end += length) - length, length }));
}

/** What each word of each paragraph is told, where all are read, or of one paragraph those in `windows`. */
function told(paragraphs: readonly NameStates[], windows?: readonly Window[]): number[][] {
  const words = new NameWords(paragraphs);
  const means = words.means(paragraphs, 1);
  return paragraphs.map((one, i) => {
    const numbers = words.numbers[i] ?? new Int32Array();
    return [...meansFor(one, windows ?? sentencesOf(one), numbers, means, 1)];
  });
}

describe('What the words of a document tell their equals', () => {
  it('is the mean of all of them where they may be of a name', () => {
    assert.deepEqual(told([paragraph([['Roe', 1]], [['Roe', 4]]), paragraph([['Roe', 10]], [['roe', 7]])]), [
      [5, 5],
      [5, 7],
    ]);
  });

  it('is the mean of those in their sentence for words without a capital and those of grammar', () => {
    const one = paragraph(
      [
        ['The', 1],
        ['bank', 2],
        ['bank', 4],
      ],
      [
        ['The', 5],
        ['bank', 9],
      ],
    );
    assert.deepEqual(told([one, one]), [
      [1, 3, 3, 5, 9],
      [1, 3, 3, 5, 9],
    ]);
  });

  it('counts a dash as a word that may be of a name', () => {
    assert.deepEqual(told([paragraph([['–', 2]], [['–', 6]])]), [[4, 4]]);
  });

  it('is told and heard only where words are read', () => {
    const one = paragraph([
      ['bank', 2],
      ['bank', 4],
      ['and', 0],
      ['bank', 9],
    ]);
    assert.deepEqual(told([one], [{ start: 0, length: 2 }]), [[3, 3, 0, 9]]);
  });
});
