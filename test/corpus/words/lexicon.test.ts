import assert from 'node:assert/strict';
import { isCommon, kinship, opposite, rarity } from '../../../src/corpus/words/lexicon';

describe('the lexicon', () => {
  it('weighs words by how rare they are', () => {
    const ordered = ['the', 'government', 'sanction', 'embezzlement', 'tsunamigenic'].map(rarity);
    assert.deepEqual([...ordered].sort(), ordered);
    assert.ok(rarity('the') < 0.1);
    assert.equal(rarity('tsunamigenic'), 1);
  });

  it('knows synonyms, derivations and opposites', () => {
    for (const [a, b] of [
      ['jail', 'imprison'],
      ['ban', 'prohibit'],
      ['elect', 'election'],
      ['win', 'winner'],
      ['free', 'release'],
      ['oppress', 'oppression'],
    ] as const)
      assert.ok(kinship(a, b) >= 0.7 && kinship(a, b) === kinship(b, a), `${a} ${b}`);
    assert.ok(opposite('win', 'lose') && opposite('accept', 'refuse'));
    assert.ok(!opposite('win', 'victory'));
    assert.equal(kinship('bridge', 'senator'), 0);
  });

  it('knows which words are common English', () => {
    assert.ok(isCommon('bridge'));
    assert.ok(!isCommon('tsunamigenic'));
  });
});
