import { Corpus } from '../../src/corpus/corpus';
import { createReader } from '../../src/language/reader/reader';
import { readSource } from '../../src/source/read';
import { shippedModels } from '../language/reader/models';
import { article } from './articles';
import { bench } from './harness';
import { wordCount } from './texts';

const reader = createReader(shippedModels());
const paragraphs = 4;

/** The texts of that many sources, so many to a story. */
function sources(count: number, perStory: number): string[] {
  return Array.from({ length: count }, (_, n) => article(paragraphs, Math.floor(n / perStory), n % perStory));
}

/** The time from these texts to what they state differently, read with the trained reader. */
function comparing(texts: readonly string[]): () => unknown {
  return () => {
    const corpus = new Corpus(reader);
    texts.forEach((text, n) => corpus.set({ id: `file:///${n}.txt`, text }));
    return corpus.snapshot().discrepancies;
  };
}

bench(
  'reading and comparing up to a thousand articles with the trained reader: linear in them, each story having two',
  {
    sizes: [250, 500, 1000],
    prepare: size => comparing(sources(size, 2)),
    atMost: 2.3,
    once: true,
  },
);

bench(
  'reading and comparing one story of up to 200 articles with the trained reader: linear in its articles',
  {
    sizes: [50, 100, 200],
    prepare: size => comparing(sources(size, size)),
    atMost: 2.4,
    once: true,
  },
);

bench('reading an article with the trained reader: linear in its paragraphs', {
  sizes: [25, 50, 100, 200],
  prepare: size => {
    const text = article(size, 1);
    return () => readSource(text, undefined, reader);
  },
  atMost: 2.1,
});

bench('reading a source of up to a million words: linear in its words', {
  sizes: [250_000, 500_000, 1_000_000],
  prepare: size => {
    const one = article(1_000, 1);
    const times = Math.ceil(size / wordCount(one));
    const text = Array.from({ length: times }, (_, story) => article(1_000, story)).join('\n\n');
    return () => readSource(text, undefined, reader);
  },
  atMost: 2.1,
  once: true,
});

bench('reading one sentence without end with the trained reader: linear in its words', {
  sizes: [1_000, 2_000, 4_000, 8_000],
  prepare: size => {
    const text = 'the mayor of Oslo and '.repeat(size / 5);
    return () => readSource(text, undefined, reader);
  },
  atMost: 2.6,
});
