import { createReader } from '../../src/language/reader/reader';
import { readSource } from '../../src/source/read';
import { shippedModels } from '../language/reader/models';
import { article } from './articles';
import { bench } from './harness';
import { wordCount } from './texts';

const reader = createReader(shippedModels());

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
