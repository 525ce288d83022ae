import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { familiesOf, familyOfEach, sayShared } from '../../../src/corpus/independence/originals';
import type { OneOriginal } from '../../../src/corpus/model';
import { ferry, museum, seeds, snapshotOf } from '../articles';

const pair = (a: string, b: string): OneOriginal => ({
  a,
  b,
  common: { statements: 9, told: 9, inOrder: 9, verbatim: 1, score: 1 },
});

describe('sources of one original', () => {
  it('are the seeds, and every message about both says so', () => {
    const { originals, discrepancies } = snapshotOf(seeds);
    assert.deepEqual(
      originals.map(({ a, b }) => [a, b]),
      [['a.txt', 'b.txt']],
    );
    assert.ok(discrepancies.length > 0);
    for (const { message } of discrepancies) assert.match(message, / Both are likely from one original\.$/);
  });

  it('are copies, at first or at second hand, and no others', () => {
    assert.deepEqual(familiesOf([pair('a', 'b'), pair('c', 'd'), pair('b', 'e')]), [
      ['a', 'b', 'e'],
      ['c', 'd'],
    ]);
    assert.deepEqual(familiesOf([]), []);
    assert.deepEqual(snapshotOf([ferry, museum], 'all').originals, []);
  });

  it('are told in a message where they agree', () => {
    const say = (positions: string[][]) =>
      sayShared(positions, familyOfEach([pair('a', 'b')]), id => id.toUpperCase());
    assert.equal(say([['a', 'b'], ['c']]), ' A and B are likely from one original.');
    assert.equal(say([['a'], ['b', 'c']]), '');
    const five = ['a', 'b', 'c', 'd', 'e'];
    const copies = familyOfEach(five.slice(1).map(id => pair('a', id)));
    assert.equal(
      sayShared([five, ['x']], copies, id => id),
      ' a, b and 3 others are likely from one original.',
    );
    assert.equal(say([['a'], ['b']]), ' Both are likely from one original.');
    assert.equal(
      sayShared(
        [
          ['a', 'a'],
          ['b', 'c'],
        ],
        familyOfEach([pair('a', 'b'), pair('b', 'c')]),
        id => id,
      ),
      ' All are likely from one original.',
    );
  });

  it('are the same whatever was there before', () => {
    const corpus = new Corpus();
    corpus.set({ id: 'c.txt', text: ferry });
    seeds.forEach((text, i) => corpus.set({ id: `${'ab'[i] ?? ''}.txt`, text: text.slice(0, 300) }));
    corpus.snapshot();
    seeds.forEach((text, i) => corpus.set({ id: `${'ab'[i] ?? ''}.txt`, text }));
    corpus.delete('c.txt');
    assert.deepEqual(corpus.snapshot().originals, snapshotOf(seeds).originals);
  });
});
