import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameLabels } from '../../../src/language/reader/labels';

const labels = ['O', 'B-PER', 'I-PER', 'L-PER', 'U-PER', 'B-LOC', 'I-LOC', 'L-LOC', 'U-LOC'];

/** Scores of 1 for the labels named, 0 for all others. */
function scoresOf(...wanted: string[]): Float32Array {
  return Float32Array.from(wanted.flatMap(want => labels.map(label => (label === want ? 1 : 0))));
}

function check(wanted: string[], ...expected: string[]): void {
  const names = new NameLabels(labels).names(scoresOf(...wanted), labels.length, wanted.length);
  assert.deepEqual(
    names.map(({ first, last, kind }) => `${kind} ${first}-${last}`),
    expected,
  );
}

describe('Labels of names', () => {
  it('make names of one word and of several', () => {
    check(['O', 'B-PER', 'I-PER', 'L-PER', 'O', 'U-LOC'], 'PER 1-4', 'LOC 5-6');
  });

  it('may stand side by side', () => {
    check(['U-LOC', 'U-LOC', 'B-PER', 'L-PER'], 'LOC 0-1', 'LOC 1-2', 'PER 2-4');
  });

  it('make nothing of no words', () => {
    check([]);
  });

  it('are always whole names, in order, whatever the scores', () => {
    const score = fc.float({ noNaN: true, min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(score, { minLength: 108, maxLength: 108 }),
        (words, scores) => {
          const names = new NameLabels(labels).names(Float32Array.from(scores), labels.length, words);
          let end = 0;
          for (const name of names) {
            assert.ok(name.first >= end && name.last > name.first && name.last <= words);
            end = name.last;
          }
        },
      ),
    );
  });

  it('say by how much a name beats no name', () => {
    const [name] = new NameLabels(labels).names(scoresOf('U-PER'), labels.length, 1);
    assert.equal(name?.margin, 1);
  });
});
