import { Workbench } from './harness/workbench';

describe('the keyboard alone', () => {
  let workbench: Workbench;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await workbench.page.keyboard.press(key);
  };
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('000_d8da6acc7987d32d.txt');
    await workbench.page.locator('.statusbar-item', { hasText: /[1-9]\d* differences/ }).waitFor();
  });
  after(() => workbench.close());

  it('opens a card and follows a link in it', async () => {
    await workbench.find('Kaja Kallas');
    await press('Control+K', 'Control+I');
    const card = workbench.page.locator('.monaco-resizable-hover:visible');
    await card.filter({ hasText: 'person' }).waitFor();
    // Once more goes into the card.
    await press('Control+K', 'Control+I');
    await workbench.page.locator('.monaco-hover:focus-within').waitFor();
    const link = workbench.page.locator('.monaco-hover a:focus', { hasText: 'mentions' });
    for (let left = 20; left > 0 && !(await link.isVisible()); left--) await press('Tab');
    await press('Enter');
    await workbench.page.locator('.peekview-widget, .tab.active:has-text("001_")').first().waitFor();
    await press('Escape', 'Escape');
    await card.waitFor({ state: 'hidden' });
  });

  it('goes through the quotations of a speaker', async () => {
    // The first time the view is still empty and takes no keys.
    await workbench.command('Parallax: Focus on Quotes View');
    await workbench.rows('Quotes').first().waitFor();
    await workbench.command('Parallax: Focus on Quotes View');
    const focused = workbench.view('Quotes').locator('.monaco-list-row.focused');
    await press('Home');
    await focused.waitFor();
    await press('ArrowRight');
    await workbench.view('Quotes').locator('.monaco-list-row[aria-level="2"]').first().waitFor();
    await press('ArrowDown');
    const label = await focused.innerText();
    await press('Enter');
    const words = label.replaceAll(/[“”…]/g, '').trim().slice(0, 12);
    await workbench.waitForSelection(new RegExp(words.replaceAll(/[^\w ]/g, '.')));
  });

  it('goes from one difference to the next and opens what can be done about it', async () => {
    await workbench.command('View: Focus Active Editor Group');
    await press('Control+Home', 'Control+F8');
    await workbench.waitForSelection(/\w/);
    await workbench.page.locator('.lightBulbWidget').first().waitFor();
    await press('Control+.');
    const menu = workbench.page.locator('.action-widget').first();
    await menu.filter({ hasText: 'side by side' }).waitFor();
    await press('Escape');
    await menu.waitFor({ state: 'hidden' });
  });

  it('has the Quotes view follow the cursor when asked', async () => {
    await workbench.command('Parallax: Follow the Cursor in Quotes');
    await workbench.command('View: Focus Active Editor Group');
    const selected = workbench.view('Quotes').locator('.monaco-list-row.selected');
    await workbench.find('no other option');
    await selected.filter({ hasText: 'no other option' }).waitFor();
    await workbench.find('never turned down');
    await selected.filter({ hasText: 'never turned down' }).waitFor();
    await workbench.command('Parallax: Stop Following the Cursor in Quotes');
  });

  it('opens what differs from the view', async () => {
    await workbench.command('Parallax: Focus on Discrepancies View');
    await workbench.rows('Discrepancies').first().waitFor();
    await press('Home');
    const focused = workbench.view('Discrepancies').locator('.monaco-list-row.focused');
    for (let left = 3; left > 0 && !(await focused.innerText()).includes('≠'); left--)
      await press('ArrowDown');
    await press('Enter');
    await workbench.page.locator('.editor-group-container').nth(1).waitFor();
  });
});
