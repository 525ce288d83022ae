import { readSource } from '../../src/source/read';
import { article } from './articles';
import { bench } from './harness';

bench('reading an article: linear in its paragraphs', {
  sizes: [50, 100, 200, 400],
  prepare: size => {
    const text = article(size, 1);
    return () => readSource(text);
  },
  atMost: 2.4,
});

bench('reading an article in one line: linear in its length', {
  sizes: [50, 100, 200, 400],
  prepare: size => {
    const text = article(size, 1).replaceAll('\n\n', ' ');
    return () => readSource(text);
  },
  atMost: 2.6,
});

bench('reading nothing but quotation marks: linear in their number', {
  sizes: [2_000, 4_000, 8_000],
  prepare: size => {
    const text = '“a ‘'.repeat(size / 2);
    return () => readSource(text);
  },
  atMost: 2.6,
});
