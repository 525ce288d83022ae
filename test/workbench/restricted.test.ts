import assert from 'node:assert/strict';
import { Workbench } from './harness/workbench';

describe('a folder that is not trusted', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ restricted: true });
  });
  after(() => workbench.close());

  it('has sources all the same', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await workbench.openFile('001_77ce1bc0c989b76e.txt');
    await workbench.page.locator('.statusbar-item', { hasText: 'News source' }).waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: '2 sources, 1 story' }).waitFor();
    await workbench.picture('restricted');
  });

  it('has cards, quotations and problems', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: /[1-9]\d* differences/ }).waitFor();
    assert.match(await workbench.hover('Kaja Kallas'), /person/);
    await (await workbench.problems()).filter({ hasText: 'refused' }).first().waitFor();
    await workbench.openContainer('Parallax');
    await workbench.rows('Quotes').filter({ hasText: 'Alexander Lukashenko' }).waitFor();
  });
});
