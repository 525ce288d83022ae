import assert from 'node:assert/strict';
import {
  hash32,
  normalForm,
  plainForm,
  shapeOf,
  wordFeatures,
} from '../../../src/language/reader/wordFeatures';

describe('Features of words', () => {
  it('hash code units as the training does', () => {
    // Made by tools/train/words.py: hash32(units(word), seed).
    assert.equal(hash32('minister', 1), 1182471595);
    assert.equal(hash32('Łódź', 2), 877483888);
    assert.equal(hash32('𝒳', 5), 1341044873);
  });

  it('have shapes of at most three of a sort', () => {
    assert.equal(shapeOf('Lieutenant-47'), 'Xxxx-dd');
    assert.equal(shapeOf('U.S.'), 'X.X.');
    assert.equal(shapeOf('Ökonomie'), 'Xxxx');
    assert.equal(shapeOf('東京都庁'), 'lll');
  });

  it('know no curly marks, long dashes, capitals and figures', () => {
    assert.equal(plainForm('’s'), "'s");
    assert.equal(normalForm('May-2024'), 'may-0000');
  });

  it('of one word are these', () => {
    assert.deepEqual(
      wordFeatures('Ministers', () => 41),
      { vector: 41, form: [873, 601], prefix: 100, suffix: 1221, shape: 202 },
    );
  });
});
