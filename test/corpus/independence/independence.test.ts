import assert from 'node:assert/strict';
import { finish } from '../../../src/language/finish';
import { outlineOf } from '../../../src/corpus/alignment/outline';
import { areOneOriginal, commonContent, sayOneOriginal } from '../../../src/corpus/independence/independence';
import { familiesOf } from '../../../src/corpus/independence/originals';
import type { OneOriginal } from '../../../src/corpus/model';
import { readSource } from '../../../src/source/read';
import { article } from '../../bench/articles';
import { ferry, ferryAgain, museum, seeds } from '../articles';
import { rewrite, rewritings } from './rewrite';

const outline = (text: string) => outlineOf(readSource(text));
const common = (a: string, b: string) => finish(commonContent(outline(a), outline(b)));

describe('what two articles have in common', () => {
  it('says that the two seeds come from one original', () => {
    const found = common(...seeds);
    assert.ok(areOneOriginal(found));
    assert.match(
      sayOneOriginal(found),
      /^tells the same \d+ of \d+ claims in the same order; likely one original$/,
    );
  });

  it('is everything for a copy, however it is rewritten', () => {
    for (const how of rewritings)
      for (const text of seeds) {
        const found = common(text, rewrite(text, how, 1));
        assert.ok(areOneOriginal(found), `${how}: ${JSON.stringify(found)}`);
      }
  });

  it('is nothing for articles on other things', () => {
    for (const [a, b] of [
      [ferry, museum],
      [seeds[0], article(12, 1)],
      [article(12, 1), article(12, 2)],
    ] as const) {
      const found = common(a, b);
      assert.ok(!areOneOriginal(found), JSON.stringify(found));
      assert.ok(found.score < 0.2, JSON.stringify(found));
    }
  });

  it('is too little to say so where an article tells next to nothing', () =>
    assert.ok(!areOneOriginal(common('The ferry hit the pier in Torvik harbour.', ferryAgain))));

  it('is too little to say so where hardly a run of words is the same, or few claims are', () => {
    const found = { statements: 9, told: 7, inOrder: 7, verbatim: 0.3, score: 0.78 };
    assert.ok(areOneOriginal(found));
    assert.ok(!areOneOriginal({ ...found, verbatim: 0.03 }));
    assert.ok(!areOneOriginal({ ...found, statements: 5, told: 4, inOrder: 4, score: 0.8 }));
  });

  it('is the same whichever comes first', () => {
    for (const [a, b] of [seeds, [ferry, ferryAgain]] as const) assert.deepEqual(common(a, b), common(b, a));
  });

  it('may be in another order', () => {
    const paragraphs = seeds[0].split('\n\n');
    const found = common(seeds[0], [paragraphs[0], ...paragraphs.slice(1).reverse()].join('\n\n'));
    assert.ok(areOneOriginal(found));
    assert.match(sayOneOriginal(found), /claims; likely one original$/);
  });
});

describe('sources that come from one original', () => {
  const pair = (a: string, b: string): OneOriginal => ({ a, b, common: common(...seeds) });

  it('are put together, directly or through others', () => {
    assert.deepEqual(familiesOf([pair('a', 'b'), pair('c', 'd'), pair('b', 'e'), pair('e', 'f')]), [
      ['a', 'b', 'e', 'f'],
      ['c', 'd'],
    ]);
    assert.deepEqual(familiesOf([pair('a', 'b'), pair('c', 'd'), pair('d', 'a')]), [['c', 'd', 'a', 'b']]);
    assert.deepEqual(familiesOf([]), []);
  });
});
