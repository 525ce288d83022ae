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

bench('the first snapshot: linear in the sources, each story having two', {
  sizes: [16, 32, 64],
  prepare: size => () => corpusOf(size).snapshot(),
  atMost: 2.6,
});

bench('the first snapshot: no worse than quadratic in the sources of one story', {
  sizes: [4, 8, 16],
  prepare: size => () => {
    const corpus = new Corpus();
    for (let n = 0; n < size; n++) corpus.set({ id: `file:///${n}.txt`, text: article(paragraphs, 1, n) });
    return corpus.snapshot();
  },
  atMost: 4.4,
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
