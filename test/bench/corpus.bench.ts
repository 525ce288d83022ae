import { Corpus } from '../../src/corpus/corpus';
import { article } from './articles';
import { bench } from './harness';

const paragraphs = 12;

/** A corpus of sources, two to a story. */
function corpusOf(sources: number): Corpus {
  const corpus = new Corpus();
  for (let n = 0; n < sources; n++)
    corpus.set({ id: `file:///${n}.txt`, text: article(paragraphs, n >> 1, n & 1) });
  return corpus;
}

/** A corpus of sources that all tell one story. */
function storyOf(sources: number): Corpus {
  const corpus = new Corpus();
  for (let n = 0; n < sources; n++) corpus.set({ id: `file:///${n}.txt`, text: article(paragraphs, 1, n) });
  return corpus;
}

bench('the first snapshot: linear in the sources, each story having two', {
  sizes: [16, 32, 64],
  prepare: size => () => corpusOf(size).snapshot(),
  atMost: 2.6,
});

bench('the first snapshot: no worse than quadratic in the sources of one story', {
  sizes: [4, 8, 16],
  prepare: size => () => storyOf(size).snapshot(),
  atMost: 4.4,
});

bench(
  'the first snapshot of a large story, with shared originals and who is who in it: linear in its sources',
  {
    sizes: [64, 128, 256],
    once: true,
    prepare: size => {
      const corpus = storyOf(size);
      return () => corpus.snapshot().entities;
    },
    atMost: 2.4,
  },
);

bench('the first snapshot of up to a thousand articles: linear in them, each story having two', {
  sizes: [250, 500, 1000],
  once: true,
  prepare: size => {
    const corpus = corpusOf(size);
    return () => corpus.snapshot().discrepancies;
  },
  atMost: 2.3,
});

bench('the snapshot after an edit: far below linear in the sources', {
  sizes: [16, 32, 64, 128],
  prepare: size => {
    const corpus = corpusOf(size);
    corpus.snapshot();
    let edits = 0;
    return () => {
      corpus.set({ id: 'file:///0.txt', text: `${article(paragraphs, 0, 0)}\n\nEdit ${++edits}.` });
      return corpus.snapshot();
    };
  },
  atMost: 1.6,
});
