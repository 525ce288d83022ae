import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spanningTree } from '../../../src/language/reader/spanningTree';

/** Every way to give `words` words a head, as lists of heads with -1 for the root. */
function allHeads(words: number): number[][] {
  let lists: number[][] = [[]];
  for (let word = 0; word < words; word++)
    lists = lists.flatMap(list =>
      Array.from({ length: words + 1 }, (_, head) => head - 1)
        .filter(head => head !== word)
        .map(head => [...list, head]),
    );
  return lists;
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter(head => head < 0).length !== 1) return false;
  return heads.every((_, start) => {
    let word = start;
    for (let steps = 0; word >= 0; steps++) {
      if (steps > heads.length) return false;
      word = heads[word] ?? -1;
    }
    return true;
  });
}

function total(scores: readonly number[], heads: readonly number[]): number {
  return heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head + 1]!, 0);
}

describe('The spanning tree', () => {
  it('is the best of all trees with one root', () => {
    const score = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(score, { minLength: 20, maxLength: 20 }),
        (words, scores) => {
          const heads = spanningTree(Float32Array.from(scores), words);
          assert.ok(isTree(heads), heads.join(' '));
          const best = Math.max(
            ...allHeads(words)
              .filter(isTree)
              .map(other => total(scores, other)),
          );
          assert.equal(total(scores, heads), best);
        },
      ),
    );
  });

  it('is a tree for long sentences too', () => {
    const words = 30;
    fc.assert(
      fc.property(
        fc.array(fc.float({ noNaN: true, min: -9, max: 9 }), { minLength: 930, maxLength: 930 }),
        scores => assert.ok(isTree(spanningTree(Float32Array.from(scores), words))),
      ),
    );
  });
});
