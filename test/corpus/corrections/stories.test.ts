import assert from 'node:assert/strict';
import { Corpus } from '../../../src/corpus/corpus';
import type { StoryCorrection } from '../../../src/corpus/corrections';
import { correctStories } from '../../../src/corpus/corrections/stories';
import type { StoryGrouping } from '../../../src/corpus/model';
import { ferry, ferryAgain, museum } from '../articles';

const texts: Readonly<Record<string, string>> = { 'a.txt': ferry, 'b.txt': ferryAgain, 'c.txt': museum };

function corpusOf(corrections: readonly StoryCorrection[], grouping: StoryGrouping = 'auto'): Corpus {
  const corpus = new Corpus();
  corpus.grouping = grouping;
  corpus.storyCorrections = corrections;
  for (const [id, text] of Object.entries(texts)) corpus.set({ id, text });
  return corpus;
}

function stories(corpus: Corpus): string[] {
  return corpus
    .snapshot()
    .stories.map(({ members }) => members.join(' '))
    .sort();
}

const apart: StoryCorrection = { source: 'b.txt', story: null };
const joined: StoryCorrection = { source: 'c.txt', story: 'a.txt' };

describe('what a person says of the story of a source', () => {
  it('takes it out of its story, and out of what is compared', () => {
    assert.deepEqual(stories(corpusOf([])), ['a.txt b.txt', 'c.txt']);
    const corpus = corpusOf([apart]);
    assert.deepEqual(stories(corpus), ['a.txt', 'b.txt', 'c.txt']);
    assert.deepEqual(corpus.snapshot().discrepancies, []);
    corpus.storyCorrections = [];
    assert.deepEqual(corpus.snapshot(), corpusOf([]).snapshot());
  });

  it('puts it into that of another source, however sources are grouped', () => {
    assert.deepEqual(stories(corpusOf([joined])), ['a.txt b.txt c.txt']);
    assert.deepEqual(stories(corpusOf([apart, joined], 'all')), ['a.txt c.txt', 'b.txt']);
  });

  it('counts the later one, and does nothing where a source is gone', () => {
    assert.deepEqual(stories(corpusOf([apart, { source: 'b.txt', story: 'a.txt' }])), [
      'a.txt b.txt',
      'c.txt',
    ]);
    assert.deepEqual(
      correctStories(
        [['a', 'b']],
        [
          { source: 'a', story: 'gone' },
          { source: 'x', story: 'a' },
        ],
      ),
      [['a', 'b']],
    );
    assert.deepEqual(correctStories([['a', 'b']], [{ source: 'a', story: 'a' }]), [['a', 'b']]);
  });
});
