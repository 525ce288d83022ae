import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from './harness/workbench';

describe('the details of a source', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('001_77ce1bc0c989b76e.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '2 sources, 1 story' }).waitFor();
  });
  after(async () => {
    await workbench.close();
    // Other tests have the same folder.
    rmSync(join(Workbench.folder, '.parallax'), { recursive: true, force: true });
  });

  it('are said in a few steps, with a mistake noticed', async () => {
    await workbench.commandWithList('Parallax: Edit Details of the Source…', 'Outlet');
    await workbench.picture('details');
    await workbench.choose('Outlet');
    await workbench.answer('The Weekly Mirror');
    await workbench.choose('Date');
    await workbench.answer('27.1.2025');
    await workbench.page.locator('.quick-input-message', { hasText: 'year, month and day' }).waitFor();
    await workbench.answer('2025-01-27');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: '2025-01-27' }).waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('stand wherever the source is named, and beside the source', async () => {
    await workbench.openContainer('Parallax');
    await workbench.rows('Quotes').filter({ hasText: 'Kaja Kallas' }).first().click();
    await workbench.rows('Quotes').filter({ hasText: 'The Weekly Mirror' }).first().waitFor();
    await workbench.openContainer('Explorer');
    const files = workbench.page.locator('.explorer-folders-view .monaco-list-row');
    await files.filter({ hasText: '.parallax' }).click();
    await files.filter({ hasText: 'sources.json' }).click();
    await workbench.page.locator('.tab.active', { hasText: 'sources.json' }).waitFor();
    await workbench.page.locator('.editor-instance .view-line', { hasText: 'Weekly' }).waitFor();
    const lines = await workbench.page.locator('.editor-instance .view-line').allTextContents();
    assert.match(
      lines.join(' ').replaceAll('\u00a0', ' '),
      /"001_77ce1bc0c989b76e.txt": \{ +"outlet": "The Weekly Mirror"/,
    );
  });

  it('are taken back by leaving them empty', async () => {
    await workbench.openFile('001_77ce1bc0c989b76e.txt');
    for (const field of ['Outlet', 'Date']) {
      await workbench.commandWithList('Parallax: Edit Details of the Source…', field);
      await workbench.choose(field);
      await workbench.answer('');
      await workbench.page
        .locator('.quick-input-list .monaco-list-row', { hasText: `${field}unknown` })
        .waitFor();
      await workbench.page.keyboard.press('Escape');
    }
    await workbench
      .rows('Quotes')
      .filter({ hasText: 'The Weekly Mirror' })
      .first()
      .waitFor({ state: 'detached' });
  });
});
