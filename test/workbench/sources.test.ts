import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstVersion, laterVersion } from '../corpus/versions/versions';
import { Workbench } from './harness/workbench';

const folder = new URL(process.env['PARALLAX_WORKBENCH'] ?? '').searchParams.get('folder') ?? '';
const texts: Readonly<Record<string, string>> = {
  'ferry-1.txt': `https://example.org/ferry\n\n${firstVersion}`,
  'ferry-2.txt': `https://example.org/ferry\n\n${laterVersion}`,
  'gazette.txt': `---\noutlet: Torvik Gazette\ndate: 2025-01-28\n---\n\n${laterVersion}\n\nSolberg told CNN that she will stay.`,
};

describe('the Sources view', () => {
  let workbench: Workbench;
  before(async () => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    workbench = await Workbench.open();
    await workbench.openFile('001_77ce1bc0c989b76e.txt');
    await workbench.page.locator('.statusbar-item', { hasText: '5 sources, 2 stories' }).waitFor();
  });
  after(async () => {
    for (const name of Object.keys(texts)) rmSync(join(folder, name));
    await workbench.close();
  });

  it('shows stories, their sources, versions and what became of each claim', async () => {
    await workbench.command('Parallax: Focus on Sources View');
    for (const name of ['Quotes', 'Discrepancies', 'Entities', 'Annotations']) {
      const header = workbench.view(name).locator('.pane-header');
      if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
    }
    const rows = workbench.rows('Sources');
    const latest = rows.filter({ hasText: '1 earlier version' });
    await latest.waitFor();
    await latest.locator('.monaco-tl-twistie').click();
    const version = rows.filter({ hasText: '2 corrected' });
    await version.waitFor();
    await version.locator('.monaco-tl-twistie').click();
    await rows.filter({ hasText: 'changed in silence' }).nth(1).waitFor();
    assert.ok((await rows.filter({ hasText: 'one original' }).count()) >= 2);
    await workbench.picture('sources');
  });

  it('is summed up in the status bar: which sources come from one original', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: '5 sources, 2 stories' }).hover();
    const told = workbench.page.locator('.monaco-hover:visible', { hasText: 'in Problems' });
    await told.waitFor();
    assert.match(await told.innerText(), /likely one original/);
  });

  it('opens two versions of an article side by side', async () => {
    const version = workbench.rows('Sources').filter({ hasText: '2 corrected' });
    await version.hover();
    await version.getByRole('button', { name: /Compare/ }).click();
    await workbench.page.locator('.monaco-diff-editor .line-insert').first().waitFor();
    await workbench.page.mouse.move(720, 850);
    await workbench.page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
    await workbench.picture('versions');
  });
});
