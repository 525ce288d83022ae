import { resolve } from 'node:path';
import { importPage } from '../../src/import/page/importPage';
import { Importer } from '../../src/import/worker/importer';
import { startNodeWorker } from '../../src/import/worker/nodeWorker';
import { buildIfMissing } from '../server/lsp/client';
import { pages } from '../import/pages/pages';
import { article } from './articles';
import { bench, figure } from './harness';

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

/** How long each of the pages takes that are pasted one after the other, from the clipboard to the article, in ms. */
async function pastingTimes(): Promise<number[]> {
  buildIfMissing();
  const importer = new Importer(() => startNodeWorker(resolve('dist', 'import.js')));
  const times: number[] = [];
  try {
    for (const { html } of pages) {
      const start = performance.now();
      const bytes = new TextEncoder().encode(html);
      await importer.import({ name: 'page.html', bytes }, { now: '2025-06-01', isPart: true });
      times.push(performance.now() - start);
    }
  } finally {
    importer.dispose();
  }
  return times;
}

figure('pasting pages through the worker: the slowest but the first', {
  measure: async () => Math.max(...(await pastingTimes()).slice(1)),
  unit: 'ms',
  atMost: 300,
});
