import assert from 'node:assert/strict';
import { Workbench } from './harness/workbench';

describe('an article in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('000_d8da6acc7987d32d.txt');
  });
  after(() => workbench.close());

  it('is a source', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'News source' }).waitFor();
    await workbench.picture('article');
  });

  it('wraps at a width that reads well', async () => {
    const lines = await workbench.page.locator('.editor-instance .view-line').allTextContents();
    assert.ok(lines.length > 20);
    assert.deepEqual(
      lines.filter(line => line.length > 91),
      [],
    );
  });

  it('has no boxes around typographic quotes', async () => {
    assert.equal(await workbench.page.locator('.editor-instance .unicode-highlight').count(), 0);
  });

  it('has its headline and its quotes in colours', async () => {
    const plain = await workbench.colour('Initial results');
    for (const words of ['declared victory', 'had no other option', '86.8%'])
      assert.notEqual(await workbench.colour(words), plain, words);
  });
});
