import assert from 'node:assert/strict';
import fc from 'fast-check';
import { labelsOf } from '../../src/corpus/labels';

const labels = (...ids: string[]): (string | undefined)[] => {
  const map = labelsOf(ids.map(id => ({ id })));
  return ids.map(id => map.get(id));
};

describe('labels', () => {
  it('are the first part of the file name that tells the sources apart', () => {
    assert.deepEqual(labels('file:///n/000_d8da6acc7987d32d.txt', 'file:///n/001_77ce1bc0c989b76e.txt'), [
      '000',
      '001',
    ]);
    assert.deepEqual(labels('file:///n/election-2025-reuters.txt', 'file:///n/election-2025-bbc.txt'), [
      'reuters',
      'bbc',
    ]);
  });

  it('are the whole file name where that is short', () => {
    assert.deepEqual(labels('file:///n/fox.txt', 'file:///n/hpo.txt'), ['fox', 'hpo']);
    assert.deepEqual(labels('file:///n/post-1.txt', 'file:///n/post-2.txt'), ['post-1', 'post-2']);
  });

  it('name the folder where file names are the same', () => {
    assert.deepEqual(labels('file:///n/one/fox.txt', 'file:///n/two/fox.txt'), ['one/fox', 'two/fox']);
    assert.deepEqual(labels('file:///n/a.txt', 'file:///n/a.md'), ['a.txt', 'a.md']);
  });

  it('are the outlet where it is known', () => {
    const map = labelsOf([
      { id: 'file:///a.txt', outlet: 'The Daily' },
      { id: 'file:///b.txt', outlet: 'The Daily' },
      { id: 'file:///c.txt', outlet: 'The Weekly' },
      { id: 'file:///d.txt' },
    ]);
    assert.deepEqual([...map.values()], ['The Daily (a)', 'The Daily (b)', 'The Weekly', 'd']);
  });

  it('never stand for two sources, whatever the addresses', () => {
    const source = fc.record({
      id: fc.oneof(
        fc.string({ minLength: 1 }),
        fc.constantFrom('a/b_c.txt', 'b/b_c.txt', 'b_c.txt', '%', 'b', 'c'),
      ),
      outlet: fc.option(fc.constantFrom('b', 'c', 'b_c', 'Daily'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(source, { selector: s => s.id }), sources => {
        const map = labelsOf(sources);
        assert.equal(new Set(map.values()).size, sources.length);
        assert.deepEqual(new Map([...labelsOf([...sources].reverse())].sort()), new Map([...map].sort()));
      }),
    );
  });
});
