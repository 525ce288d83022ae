import { tokenize } from '../../src/language/tokens';
import { readSource } from '../../src/source/read';
import { article } from './articles';
import { bench } from './harness';

bench('reading an article: linear in its paragraphs', {
  sizes: [50, 100, 200, 400],
  prepare: size => {
    const text = article(size, 1);
    return () => readSource(text);
  },
  atMost: 2.1,
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

for (const piece of [
  '“It holds,” Oduya said. ',
  '“It holds. ',
  'Oduya said that ',
  'Vos, who said it, and ',
  '“a” ',
  '“It holds,” she said.\n\n',
  '(“‘',
]) {
  bench(`reading ${JSON.stringify(piece)} again and again: linear in how often`, {
    sizes: [500, 1_000, 2_000, 4_000],
    prepare: size => {
      const text = piece.repeat(size);
      return () => readSource(text);
    },
    atMost: 2.6,
  });
}

for (const piece of ['a', 'A.', 'a.b@', 'A-', "s'", '“', 'www.', '1,', '@a', '\ud800']) {
  bench(`tokens of ${JSON.stringify(piece)} again and again: linear in how often`, {
    sizes: [7_500, 15_000, 30_000],
    prepare: size => {
      const text = piece.repeat(size);
      return () => tokenize(text);
    },
    atMost: 2.6,
  });
}
