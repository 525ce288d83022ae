import { importPage } from '../../src/import/page/importPage';
import { pages } from '../import/pages/pages';
import { article } from './articles';
import { bench } from './harness';

bench('importing saved pages: linear in the pages, in flat memory', {
  sizes: [30, 60, 120],
  prepare: size => () => {
    for (let n = 0; n < size; n++) importPage(pages[n % pages.length]?.html ?? '', '2025-06-01');
  },
  atMost: 2.6,
});

bench('importing one page: linear in its length', {
  sizes: [50, 100, 200, 400],
  prepare: size => {
    const paragraphs = article(size, 1)
      .split('\n\n')
      .map(text => `<div class="row"><p>${text}</p></div>`);
    const html = `<html><body><article><h1>Bridge closes</h1>${paragraphs.join('')}</article></body></html>`;
    return () => importPage(html, '2025-06-01');
  },
  atMost: 2.6,
});
