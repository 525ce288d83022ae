import { resolve } from 'node:path';
import { importPage } from '../../src/import/page/importPage';
import { Importer } from '../../src/import/worker/importer';
import { startNodeWorker } from '../../src/import/worker/nodeWorker';
import { buildIfMissing } from '../server/lsp/client';
import { pages } from '../import/pages/pages';
import { article } from './articles';
import { bench, figure, workOf } from './harness';

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

async function paste(importer: Importer, html: string): Promise<void> {
  const bytes = new TextEncoder().encode(html);
  const { articles } = await importer.import(
    { name: 'page.html', bytes },
    { now: '2025-06-01', isPart: true },
  );
  if (!articles.length) throw new Error('Nothing was taken out of the page.');
}

/** How long each of the pages keeps the machine at work that are pasted one after the other, in ms. */
async function pastingWork(): Promise<number[]> {
  buildIfMissing();
  const importer = new Importer(() => startNodeWorker(resolve('dist', 'import.js')));
  const times: number[] = [];
  try {
    for (const { html } of pages) times.push(await workOf(() => paste(importer, html)));
  } finally {
    importer.dispose();
  }
  return times;
}

figure('pasting the first page: the work of starting the worker and of the page', {
  measure: async () => (await pastingWork())[0] ?? NaN,
  unit: 'ms',
  atMost: 300,
});

figure('pasting pages: the work of the slowest but the first', {
  measure: async () => Math.max(...(await pastingWork()).slice(1)),
  unit: 'ms',
  atMost: 300,
});
