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
    const mode = workbench.page.locator('.statusbar-item', { hasText: 'News source' });
    await mode.waitFor();
    assert.ok(await mode.isVisible());
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
    const colours = await workbench.page
      .locator('.editor-instance .view-line span span')
      .evaluateAll(spans => spans.map(span => [span.textContent, getComputedStyle(span).color] as const));
    const colourOf = (start: string): string | undefined =>
      colours.find(([text]) => text.replaceAll('\u00a0', ' ').startsWith(start))?.[1];
    const plain = colourOf('Initial');
    assert.ok(plain);
    for (const start of ['Lukashenko, a Putin', '“Belarusians', '86.8%']) {
      assert.ok(colourOf(start), start);
      assert.notEqual(colourOf(start), plain, start);
    }
  });

  it('looks good', () => workbench.picture('article'));
});
