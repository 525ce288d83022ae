import assert from 'node:assert/strict';
import { Recent } from '../../src/language/recent';

describe('values remembered for a while', () => {
  const recent = (): Recent<string, string> => new Recent<string, string>(10, text => text.length);

  it('are given back under their key, the latest of each', () => {
    const values = recent();
    values.set('a', 'one');
    values.set('a', 'two');
    assert.equal(values.get('a'), 'two');
    assert.equal(values.get('b'), undefined);
  });

  it('are forgotten when others came, unless they were asked for', () => {
    const values = recent();
    for (const key of 'abcdefghij') {
      values.set(key, 'xxx');
      values.get('a');
    }
    assert.equal(values.get('a'), 'xxx');
    assert.equal(values.get('b'), undefined);
  });

  it('count once under a key, however often they are set', () => {
    const values = recent();
    values.set('a', 'xxx');
    for (let turn = 0; turn < 20; turn++) values.set('b', 'x');
    assert.equal(values.get('a'), 'xxx');
  });

  it('are not kept where one is too large', () => {
    const values = recent();
    values.set('a', 'xxxxxx');
    assert.equal(values.get('a'), undefined);
  });
});
