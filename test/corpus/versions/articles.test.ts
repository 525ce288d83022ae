import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import { areVersions, articleAddress, superseded, versionsOf } from '../../../src/corpus/versions/articles';
import type { Metadata } from '../../../src/source/model';
import { ferry, ferryAgain } from '../articles';

const source = (id: string, metadata: Metadata) => ({ id, metadata });
const address = 'https://www.example.org/news/ferry';

describe('versions of one article', () => {
  it('have its address, however it is written', () => {
    const same = [
      'https://www.example.org/news/ferry',
      'http://example.org/news/ferry/',
      'https://m.example.org/news/ferry?utm_source=letter&fbclid=1#comments',
      'https://amp.example.org/news/ferry/amp',
      'https://example.org/news/ferry/index.html',
    ].map(articleAddress);
    assert.equal(new Set(same).size, 1);
    assert.ok(same[0]);
  });

  it('are none where the address leads elsewhere, to a front page or nowhere', () => {
    assert.notEqual(
      articleAddress('https://example.org/a?id=1'),
      articleAddress('https://example.org/a?id=2'),
    );
    for (const none of ['https://example.org/', 'example.org/ferry', 'mailto:a@example.org', '', undefined])
      assert.equal(articleAddress(none), undefined);
    assert.ok(!areVersions(source('a', {}), source('b', {})));
  });

  it('come in the order in which somebody got them, else by day, else by name', () => {
    const order = (sources: readonly ReturnType<typeof source>[]) =>
      versionsOf(sources).map(group => group.map(({ id }) => id));
    assert.deepEqual(
      order([
        source('b', { address, accessed: '2025-01-28T09:00:00Z' }),
        source('c', { address, accessed: '2025-01-28T11:00:00+03:00' }),
        source('x', {}),
      ]),
      [['c', 'b']],
    );
    assert.deepEqual(order(['ferry-10.txt', 'ferry-2.txt', 'ferry.txt'].map(id => source(id, { address }))), [
      ['ferry.txt', 'ferry-2.txt', 'ferry-10.txt'],
    ]);
    assert.deepEqual([...superseded([source('b', { address }), source('a', { address })])], ['a']);
  });

  it('are never reported as sources that differ, or that come from one original', () => {
    const apart = corpusOf(undefined);
    assert.ok(apart.discrepancies.length > 0);
    const versions = corpusOf(address);
    assert.deepEqual(versions.discrepancies, []);
    assert.deepEqual(versions.originals, []);
  });

  it('leave the latest of them to contradict others', () => {
    const corpus = new Corpus();
    const changed = ferry.replace('10 people', '11 people');
    corpus.set({ id: 'a.txt', text: changed, metadata: { address } });
    corpus.set({ id: 'b.txt', text: ferry, metadata: { address } });
    corpus.set({ id: 'c.txt', text: ferryAgain });
    const { discrepancies, utterances } = corpus.snapshot();
    assert.ok(discrepancies.length > 0);
    for (const { positions } of discrepancies)
      assert.deepEqual(
        [...new Set(positions.flatMap(({ stances }) => stances.map(each => each.source)))].sort(),
        ['b.txt', 'c.txt'],
      );
    assert.ok(utterances.some(({ places }) => places.some(place => place.source === 'a.txt')));
  });
});

function corpusOf(shared: string | undefined) {
  const corpus = new Corpus();
  const metadata = shared === undefined ? {} : { address: shared };
  corpus.set({ id: 'a.txt', text: ferry, metadata });
  corpus.set({ id: 'b.txt', text: ferryAgain, metadata });
  return corpus.snapshot();
}
