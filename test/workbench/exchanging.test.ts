import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from './harness/workbench';

describe('bringing annotations in and writing them out, as the commands ask', () => {
  let workbench: Workbench;
  const article = '000_d8da6acc7987d32d.txt';
  const [table, list] = ['table.csv', 'annotations.md'].map(name => join(Workbench.folder, name));
  assert.ok(table && list);
  const rows = () => workbench.rows('Annotations');
  before(async () => {
    writeFileSync(
      table,
      `source,passage,text,tags\n${article},declared victory,who says so?,check\n${article},no other option,drop me,\n`,
    );
    workbench = await Workbench.open();
    await workbench.openFile(article);
    await workbench.page.locator('.statusbar-item', { hasText: /[1-9]\d* differences/ }).waitFor();
  });
  after(async () => {
    await workbench.close();
    // Other tests have the same folder.
    for (const path of [table, list, join(Workbench.folder, '.parallax')])
      rmSync(path, { recursive: true, force: true });
  });

  it('shows what is in a file, and takes what is left chosen', async () => {
    await workbench.commandWithList('Parallax: Import Annotations…', 'CSV');
    await workbench.choose('CSV');
    await workbench.fileDialog('Import Annotations', 'table.csv');
    const dropped = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'drop me' });
    await dropped.waitFor();
    await workbench.picture('import-annotations');
    await dropped
      .locator('.monaco-checkbox, input[type="checkbox"], .quick-input-list-checkbox')
      .first()
      .click();
    const asked = workbench.page.locator('.quick-input-widget', { hasText: '1 Selected' });
    await asked.getByRole('button', { name: 'OK' }).click();
    await workbench.command('Parallax: Focus on Annotations View');
    await rows().filter({ hasText: 'who says so?' }).waitFor();
    assert.equal(await rows().filter({ hasText: 'drop me' }).count(), 0);
  });

  it('asks in which form, shows what would be written, and writes it where one says', async () => {
    await workbench.commandWithList('Parallax: Export Annotations…', 'Markdown');
    await workbench.choose('Markdown');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'What people have added' })
      .waitFor();
    await workbench.choose('What people have added');
    await workbench.page.locator('.tab.active', { hasText: 'annotations.md' }).waitFor();
    await workbench.page
      .locator('.editor-instance .view-line', { hasText: 'who says so?' })
      .first()
      .waitFor();
    await workbench.picture('export-annotations');
    const notice = workbench.page.locator('.notification-toast', { hasText: 'nothing is written yet' });
    await notice.getByRole('button', { name: 'Save As…' }).click();
    await workbench.fileDialog('Export Annotations', 'annotations.md');
    await workbench.page.locator('.statusbar-item', { hasText: 'Exported: 1 annotation' }).waitFor();
    assert.match(readFileSync(list, 'utf8'), /who says so\?/);
  });
});
