import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from './harness/workbench';

describe('deciding and tagging by mouse and keyboard', () => {
  let workbench: Workbench;
  const article = '000_d8da6acc7987d32d.txt';
  const kept = join(Workbench.folder, '.parallax');
  const notes = () => workbench.rows('Annotations').filter({ hasText: 'Ask the desk' });
  const file = (): string => readFileSync(join(kept, 'annotations.jsonld'), 'utf8');
  const read = (): Promise<void> =>
    workbench.page.locator('.statusbar-item', { hasText: /[1-9]\d* differences/ }).waitFor();
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile(article);
    await read();
  });
  after(async () => {
    await workbench.close();
    // Other tests have the same folder.
    rmSync(kept, { recursive: true, force: true });
  });

  /** Makes a note at some words of the article. */
  async function note(words: string, text: string): Promise<void> {
    await workbench.command('View: Focus Active Editor Group');
    await workbench.find(words);
    await workbench.page.keyboard.press('Control+Alt+N');
    // The box of another note may be open, and what is typed too early goes into the article.
    await workbench.page.locator('.review-widget .monaco-editor.focused').waitFor();
    await workbench.page.keyboard.type(text);
    await workbench.page.locator('.review-widget').getByText('Save Note').first().click();
  }

  /** Presses a button of a notice. */
  const press = (button: string): Promise<void> =>
    workbench.page.locator('.notifications-toasts').getByText(button, { exact: true }).first().click();

  it('dismisses a difference with a reason that is kept', async () => {
    await workbench.command('View: Focus Active Editor Group');
    await workbench.find('turned down');
    await workbench.command('Parallax: Dismiss Discrepancy');
    await press('Give a Reason…');
    await workbench.answer('Two translations of one speech');
    await workbench.command('Parallax: Focus on Annotations View');
    const reasons = workbench.rows('Annotations').filter({ hasText: 'Two translations of one speech' });
    await reasons.first().waitFor();
    assert.match(file(), /Two translations of one speech/);
    await workbench.command('Parallax: Undo Last Annotation Change');
    await workbench.command('Parallax: Undo Last Annotation Change');
    await reasons.first().waitFor({ state: 'detached' });
  });

  it('gives a tag to a selection alone', async () => {
    await workbench.command('View: Focus Active Editor Group');
    await workbench.find('declared victory');
    await workbench.page.keyboard.press('Control+Alt+G');
    const box = workbench.page.locator('.quick-input-widget input[type="text"]');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Tag the Selection' }).waitFor();
    await box.fill('wording');
    await workbench.choose('wording');
    await workbench.page.keyboard.press('Enter');
    const tagged = workbench.rows('Annotations').filter({ hasText: 'wording' });
    await workbench.command('Parallax: Focus on Annotations View');
    await tagged.first().waitFor();
    await workbench.command('Parallax: Undo Last Annotation Change');
    await tagged.first().waitFor({ state: 'detached' });
  });

  it('gives two notes another tag, and takes it back at once', async () => {
    await note('no other option', 'Ask the desk one');
    await note('turned down', 'Ask the desk two');
    await workbench.command('Parallax: Focus on Annotations View');
    await notes().nth(1).waitFor();
    await notes().first().click();
    await notes()
      .nth(1)
      .click({ modifiers: ['Control'] });
    await notes().nth(1).click({ button: 'right' });
    // A click so soon after the menu opens goes for the one that opened it.
    await workbench.page.locator('.monaco-menu').getByText('Change Tags…').hover();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-widget input[type="text"]').fill('urgent');
    await workbench.choose('urgent');
    await workbench.picture('tagging');
    await workbench.page.keyboard.press('Enter');
    await notes().filter({ hasText: 'urgent' }).nth(1).waitFor();
    await workbench.command('Parallax: Undo Last Annotation Change');
    await notes().filter({ hasText: 'urgent' }).first().waitFor({ state: 'detached' });
    await notes().nth(1).waitFor();
    await workbench.commandWithList('Parallax: Group Annotations By…', 'Author');
    await workbench.choose('Tag');
    await workbench.rows('Annotations').filter({ hasText: 'No tag' }).waitFor();
    await notes().nth(1).waitFor();
  });
});
