import assert from 'node:assert/strict';
import { pages } from '../import/pages/pages';
import { Workbench } from './harness/workbench';

const [page] = pages;
const title = page?.story.title ?? '';

describe('a page on the clipboard', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('001_77ce1bc0c989b76e.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '2 sources, 1 story' }).waitFor();
  });
  after(async () => {
    // The server keeps what is not saved, and other tests would have it in their window.
    await workbench.command('View: Revert and Close Editor');
    await workbench.close();
  });

  const lines = async (): Promise<string> =>
    (await workbench.page.locator('.editor-instance .view-line').allTextContents())
      .join('\n')
      .replaceAll('\u00a0', ' ');

  it('becomes a clean article in a new source', async () => {
    await workbench.command('Parallax: New Source');
    await workbench.page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await workbench.page.evaluate(async html => {
      const item = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
      const plain = 'Menu\nWorld\nPolitics\nWe and our 842 partners store cookies';
      await navigator.clipboard.write([
        new ClipboardItem({ ...item('text/html', html), ...item('text/plain', plain) }),
      ]);
    }, page?.html ?? '');
    await workbench.page.keyboard.press('Control+V');
    await workbench.page.locator('.notification-toast', { hasText: 'the-harbour-post-2024' }).waitFor();
    await workbench.page.keyboard.press('Control+Home');
    await workbench.page.locator('.editor-instance .view-line', { hasText: title }).first().waitFor();
    assert.doesNotMatch(await lines(), /partners|Politics|Photograph|You may also like/);
    await workbench.picture('paste');
  });

  it('is taken back with one undo', async () => {
    await workbench.page.locator('.editor-instance .view-line', { hasText: title }).first().click();
    await workbench.page.keyboard.press('Control+Z');
    await workbench.page
      .locator('.editor-instance .view-line', { hasText: title })
      .first()
      .waitFor({ state: 'detached' });
    assert.equal((await lines()).trim(), '');
  });
});
