import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from './harness/workbench';

describe('annotating by mouse and keyboard', () => {
  let workbench: Workbench;
  const source = '000_d8da6acc7987d32d.txt';
  const rows = () => workbench.rows('Annotations');
  const read = (): Promise<void> =>
    workbench.page.locator('.statusbar-item', { hasText: /[1-9]\d* differences/ }).waitFor();
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile(source);
    await read();
  });
  after(async () => {
    await workbench.close();
    // Other tests have the same folder.
    rmSync(join(Workbench.folder, '.parallax'), { recursive: true, force: true });
  });

  it('makes a note at selected words, with a tag', async () => {
    await workbench.find('no other option');
    await workbench.page.keyboard.press('Control+Alt+N');
    const box = workbench.page.locator('.review-widget .monaco-editor').first();
    await box.waitFor();
    await workbench.page.keyboard.type('Check this with her #followup');
    await workbench.picture('note-writing');
    await workbench.page.locator('.review-widget').getByText('Save Note').first().click();
    await workbench.command('Parallax: Focus on Annotations View');
    await rows().filter({ hasText: 'Check this with her #followup' }).waitFor();
    await workbench.picture('annotations');
  });

  it('opens in its thread and is resolved from the view', async () => {
    await rows().filter({ hasText: 'Check this with her' }).click();
    await workbench.page
      .locator('.comment-range-glyph.comment-thread, .comment-thread-unresolved')
      .first()
      .click();
    const thread = workbench.page.locator('.review-widget').first();
    await thread.filter({ hasText: 'Check this with her' }).waitFor();
    await workbench.picture('note');
    await rows().filter({ hasText: 'Check this with her' }).hover();
    await workbench.view('Annotations').locator('[aria-label^="Resolve"]').first().click();
    await rows().filter({ hasText: 'resolved' }).waitFor();
  });
});
