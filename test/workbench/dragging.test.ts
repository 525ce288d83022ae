import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { pages } from '../import/pages/pages';
import { dragOnto } from './harness/drag';
import { Workbench } from './harness/workbench';

const [page] = pages;
const html = page?.html ?? '';
const title = page?.story.title ?? '';
const article = /^the-harbour-post-2024.*\.txt$/;
const many = 400;

describe('what is dragged into the window', () => {
  const desktop = mkdtempSync(join(tmpdir(), 'parallax-desktop-'));
  const saved = join(desktop, 'saved.html');
  let workbench: Workbench;

  before(async () => {
    writeFileSync(saved, html);
    workbench = await Workbench.open();
    await workbench.openFile('001_77ce1bc0c989b76e.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '2 sources, 1 story' }).waitFor();
  });
  afterEach(async () => {
    // The notice of one import must not be taken for that of the next.
    await workbench.command('Notifications: Clear All Notifications');
    for (const name of [...madeNames(), 'saved.html', '.parallax'])
      rmSync(join(Workbench.folder, name), { recursive: true, force: true });
    await workbench.page.locator('.statusbar-item', { hasText: '2 sources, 1 story' }).waitFor();
  });
  after(async () => {
    await workbench.close();
    rmSync(desktop, { recursive: true, force: true });
  });

  const madeNames = (): string[] =>
    readdirSync(Workbench.folder).filter(name => /^(?:the-harbour-post|story-number)-.*\.txt$/.test(name));
  const toast = (hasText: string | RegExp): Locator =>
    workbench.page.locator('.notification-toast', { hasText });
  const theArticle = (): string => {
    const name = madeNames().find(each => article.test(each)) ?? '';
    return readFileSync(join(Workbench.folder, name), 'utf8');
  };

  it('onto the explorer is copied there, and its article is offered', async () => {
    await workbench.command('File: Focus on Files Explorer');
    const rows = workbench.page.locator('.explorer-folders-view .monaco-list-row');
    await dragOnto(rows.filter({ hasText: '001_' }), { files: [saved] });
    await toast('Take the article out of this page?').getByRole('button', { name: 'Import' }).click();
    await rows.filter({ hasText: 'the-harbour-post-2024' }).waitFor();
    await toast('1 article was imported').waitFor();
    assert.ok(existsSync(join(Workbench.folder, 'saved.html')));
    assert.ok(theArticle().startsWith(`${title}\n\n`));
    await workbench.command('View: Close All Editors');
  });

  it('onto the Sources view is imported beside the source that it falls on', async () => {
    await workbench.command('Parallax: Focus on Sources View');
    await dragOnto(workbench.rows('Sources').filter({ hasText: '001' }), { files: [saved] });
    await toast('1 article was imported').waitFor();
    assert.ok(theArticle().startsWith(`${title}\n\n`));
  });

  it('onto the Sources view can be cancelled, and what was taken by then is kept', async () => {
    const files = Array.from({ length: many }, (_, i) => join(desktop, `${i}.html`));
    for (const [i, file] of files.entries()) writeFileSync(file, html.replaceAll(title, `Story number ${i}`));
    await dragOnto(workbench.rows('Sources').filter({ hasText: '001' }), { files });
    const progress = toast('Importing');
    await progress.waitFor();
    await progress.hover();
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await toast(/article.* imported; the rest was cancelled\./).waitFor();
    assert.ok(madeNames().length < many, String(madeNames().length));
    for (const name of madeNames())
      assert.match(readFileSync(join(Workbench.folder, name), 'utf8'), /^Story number \d+\n\n/);
  });

  for (const [what, dragged] of [
    ['a saved page', { files: [saved] }],
    ['what is selected on a page', { selection: { 'text/plain': 'Menu\nWorld', 'text/html': html } }],
  ] as const)
    it(`into a source becomes a clean article: ${what}`, async () => {
      await workbench.command('Parallax: New Source');
      await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
      const editor = workbench.page
        .locator('.editor-group-container.active .monaco-editor .view-line')
        .first();
      await dragOnto(editor, dragged);
      await toast('can be saved as the-harbour-post-2024').waitFor();
      await workbench.page.keyboard.press('Control+Home');
      await workbench.page.locator('.editor-instance .view-line', { hasText: title }).first().waitFor();
      await workbench.command('View: Revert and Close Editor');
    });
});
