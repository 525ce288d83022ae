import assert from 'node:assert/strict';
import { Workbench } from './harness/workbench';

describe('the Problems panel', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('000_d8da6acc7987d32d.txt');
    await workbench.page.locator('.statusbar-item', { hasText: /[1-9]\d* differences/ }).waitFor();
  });
  after(() => workbench.close());

  it('says what the sources state differently, and leads there', async () => {
    const rows = await workbench.problems();
    const row = rows.filter({ hasText: 'turned down' }).first();
    await row.waitFor();
    await workbench.picture('problems');
    await row.click();
    await workbench.waitForSelection(/turned down/);
  });

  it('offers what to do about it', async () => {
    await workbench.page.locator('.editor-instance').first().click();
    await workbench.page.keyboard.press('F8');
    const marker = workbench.page.locator('.marker-widget');
    await marker.waitFor();
    await workbench.page.keyboard.press('Escape');
    await marker.waitFor({ state: 'detached' });
    await workbench.page.locator('.lightBulbWidget').first().waitFor();
    await workbench.page.keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget').first();
    await menu.waitFor();
    const offered = await menu.innerText();
    for (const action of ['side by side', 'Explain', 'Copy', 'Dismiss'])
      assert.ok(offered.includes(action), offered);
    await workbench.picture('quick-fixes');
    await workbench.page.keyboard.press('Escape');
  });
});
