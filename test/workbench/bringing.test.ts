import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JSHandle, Locator } from 'playwright-core';
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

describe('a page that is dragged into the window', () => {
  let workbench: Workbench;
  const article = /^the-harbour-post-2024.*\.txt$/;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('001_77ce1bc0c989b76e.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '2 sources, 1 story' }).waitFor();
  });
  after(async () => {
    await workbench.command('View: Revert and Close Editor');
    await workbench.close();
    const made = readdirSync(Workbench.folder).filter(name => article.test(name) || name === 'saved.html');
    for (const name of [...made, '.parallax'])
      rmSync(join(Workbench.folder, name), { recursive: true, force: true });
  });

  /** What a person drags: a saved page from the desktop, or what is selected in another window of the browser. */
  const dragged = (what: 'file' | 'selection'): Promise<JSHandle<DataTransfer>> =>
    workbench.page.evaluateHandle(
      ({ html, isFile }) => {
        const transfer = new DataTransfer();
        if (isFile) transfer.items.add(new File([html], 'saved.html', { type: 'text/html' }));
        else transfer.setData('text/html', html);
        return transfer;
      },
      { html: page?.html ?? '', isFile: what === 'file' },
    );

  const drop = async (target: Locator, dataTransfer: JSHandle<DataTransfer>): Promise<void> => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
    const place = { clientX: x + width / 2, clientY: y + height / 2, shiftKey: true };
    for (const type of ['dragenter', 'dragover', 'drop'])
      await target.dispatchEvent(type, { ...place, dataTransfer, bubbles: true, cancelable: true });
  };

  it('onto the explorer is copied there, and its article is offered', async () => {
    await workbench.command('File: Focus on Files Explorer');
    await drop(
      workbench.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '001_' }),
      await dragged('file'),
    );
    const offer = workbench.page.locator('.notification-toast', {
      hasText: 'Take the article out of this page?',
    });
    await offer.getByRole('button', { name: 'Import' }).click();
    await workbench.page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'the-harbour-post-2024' })
      .waitFor();
    assert.ok(existsSync(join(Workbench.folder, 'saved.html')));
    const name = readdirSync(Workbench.folder).find(each => article.test(each)) ?? '';
    assert.ok(readFileSync(join(Workbench.folder, name), 'utf8').startsWith(`${title}\n\n`));
  });

  it('into a source becomes a clean article', async () => {
    await workbench.command('Parallax: New Source');
    await workbench.page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    const editor = workbench.page
      .locator('.editor-group-container.active .monaco-editor .view-lines')
      .first();
    await drop(editor, await dragged('selection'));
    await workbench.page.locator('.editor-instance .view-line', { hasText: title }).first().waitFor();
  });
});
