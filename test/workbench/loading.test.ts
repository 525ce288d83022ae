import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { article } from '../bench/articles';
import { Workbench } from './harness/workbench';

const many = 1_000;

describe('a folder with a thousand articles', () => {
  const folder = join(Workbench.folder, 'archive');
  let workbench: Workbench;
  before(async () => {
    mkdirSync(folder);
    for (let i = 0; i < many; i++) writeFileSync(join(folder, `${i}.txt`), article(12, i));
    workbench = await Workbench.open();
  });
  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  it('is read in the background with a notice; cards are shown meanwhile, and it can be cancelled', async () => {
    await workbench.openFile('001_77ce1bc0c989b76e.txt');
    const notice = workbench.page.locator('.notification-toast', { hasText: 'Reading' });
    await notice.waitFor();
    assert.match(await workbench.hover('Kallas'), /Kaja Kallas/);
    await workbench.picture('loading');
    await notice.hover();
    await notice.getByRole('button', { name: 'Cancel' }).click();
    await notice.waitFor({ state: 'detached' });
    const status = workbench.page.locator('.statusbar-item[aria-label*="Reading was stopped"]');
    await status.waitFor();
    assert.match((await status.getAttribute('aria-label')) ?? '', /\d+ sources left out/);
    const [, read] = /(\d+) sources?/.exec(await status.innerText()) ?? [];
    assert.ok(Number(read) < many, read);
  });
});
