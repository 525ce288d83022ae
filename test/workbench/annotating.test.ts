import assert from 'node:assert/strict';
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
    // What is typed too early goes into the article.
    await workbench.page.locator('.review-widget .monaco-editor.focused').waitFor();
    await workbench.page.keyboard.type('Check this with her #followup');
    await workbench.picture('note-writing');
    await workbench.page.locator('.review-widget').getByText('Save Note').first().click();
    await workbench.command('Parallax: Focus on Annotations View');
    await rows().filter({ hasText: 'Check this with her #followup' }).waitFor();
    await workbench.picture('annotations');
    assert.equal(await workbench.view('Annotations').getByText('Not saved').count(), 0);
  });

  it('answers and resolves it', async () => {
    await rows().filter({ hasText: 'Check this with her' }).click();
    await workbench.page
      .locator('.comment-range-glyph.comment-thread, .comment-thread-unresolved')
      .first()
      .click();
    const thread = workbench.page.locator('.review-widget').first();
    await thread.filter({ hasText: 'Check this with her' }).waitFor();
    await workbench.picture('note');
    await thread.locator('.review-thread-reply-button').click();
    await workbench.page.keyboard.type('She confirms it');
    await thread.getByText('Save Note').first().click();
    await thread.filter({ hasText: 'She confirms it' }).waitFor();
    await workbench.picture('note-answered');
    await workbench.command('Parallax: Focus on Annotations View');
    await rows().filter({ hasText: 'Check this with her' }).hover();
    await workbench.view('Annotations').locator('[aria-label^="Resolve"]').first().click();
    await rows().filter({ hasText: 'resolved' }).waitFor();
  });

  it('corrects a speaker by the keyboard, and undoes it', async () => {
    await workbench.command('View: Focus Active Editor Group');
    await workbench.find('no other option');
    await workbench.commandWithList('Parallax: Change the Speaker…', 'the speaker now');
    await workbench.picture('correct-speaker');
    await workbench.page.keyboard.type('Bystander');
    await workbench.choose('as typed');
    const correction = rows().filter({ hasText: 'Belarusians had no other' });
    await correction.waitFor();
    await workbench.picture('corrected');
    const card = await workbench.hover('yearns for liberty');
    assert.match(card, /Bystander/);
    await workbench.command('Parallax: Undo Last Annotation Change');
    await correction.waitFor({ state: 'detached' });
  });

  it('chooses the speaker from a quick fix', async () => {
    await workbench.command('View: Focus Active Editor Group');
    await workbench.find('no other option');
    await workbench.command('View: Focus Active Editor Group');
    await workbench.page.keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget').first();
    await menu.getByText('The speaker is …').click();
    await workbench.choose('Marco Rubio');
    const correction = rows().filter({ hasText: 'Belarusians had no other' });
    await correction.waitFor();
    assert.match(await workbench.hover('yearns for liberty'), /Marco Rubio/);
    await workbench.openContainer('Parallax');
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).waitFor({ state: 'detached' });
    await workbench.command('Parallax: Undo Last Annotation Change');
    await correction.waitFor({ state: 'detached' });
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).waitFor();
  });

  it('corrects what a name is at one place alone, where that is chosen', async () => {
    await workbench.command('View: Focus Active Editor Group');
    await workbench.find('Kallas');
    await workbench.commandWithList('Parallax: Change the Kind…', 'An organisation');
    await workbench.choose('An organisation');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'In all sources' })
      .waitFor();
    await workbench.picture('correct-reach');
    await workbench.choose('Only here');
    const correction = rows().filter({ hasText: 'is an organisation' });
    await correction.waitFor();
    assert.doesNotMatch(await correction.innerText(), /everywhere/);
    await workbench.command('Parallax: Undo Last Annotation Change');
    await correction.waitFor({ state: 'detached' });
  });

  it('gives somebody another name, and takes it back', async () => {
    await workbench.command('View: Focus Active Editor Group');
    await workbench.find('Kallas');
    await workbench.commandWithAnswer('Parallax: Change the Name…', 'The Estonian');
    const renamed = workbench.rows('Quotes').filter({ hasText: 'The Estonian' });
    await renamed.waitFor();
    await workbench.command('Parallax: Undo Last Annotation Change');
    await renamed.waitFor({ state: 'detached' });
    await workbench.rows('Quotes').filter({ hasText: 'Kaja Kallas' }).waitFor();
  });

  it('still has everything when the window is opened again', async () => {
    await workbench.page.reload();
    await workbench.page.locator('.tab.active').filter({ hasText: source }).waitFor();
    await read();
    await workbench.command('Parallax: Focus on Annotations View');
    await rows().filter({ hasText: 'Check this with her' }).filter({ hasText: 'resolved' }).waitFor();
  });
});
