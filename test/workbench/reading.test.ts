import assert from 'node:assert/strict';
import { Workbench } from './harness/workbench';

describe('a person reads the seeds', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('000_d8da6acc7987d32d.txt');
    await workbench.page
      .locator('.statusbar-item', { hasText: /2 sources, 1 story, \d+ differences/ })
      .waitFor();
  });
  after(() => workbench.close());

  /** Takes the mouse away, so that the next card is a new one. */
  const rest = async (): Promise<void> => {
    await workbench.page.mouse.move(5, 5);
    await workbench.page.locator('.monaco-resizable-hover:visible').waitFor({ state: 'detached' });
  };

  it('hovers a name and reads who it is', async () => {
    const card = await workbench.hover('Kaja Kallas');
    assert.match(card, /Kaja Kallas/);
    assert.match(card, /EU foreign affairs director/);
    assert.match(card, /High Representative/);
    await workbench.picture('card-name');
    await rest();
  });

  it('hovers a pronoun and reads whom it means', async () => {
    const card = await workbench.hover(' she ');
    assert.match(card, /“she” is Sviatlana Tsikhanouskaya/);
    await workbench.picture('card-pronoun');
    await rest();
  });

  it('sees the whole card without scrolling', async () => {
    await workbench.hover('Lukashenko', 2);
    const contents = workbench.page
      .locator('.monaco-resizable-hover:visible .monaco-scrollable-element')
      .first();
    const { shown, whole } = await contents.evaluate(element => ({
      shown: element.clientHeight,
      whole: element.firstElementChild?.scrollHeight ?? 0,
    }));
    await workbench.picture('card-full');
    assert.ok(whole <= shown + 1, `${whole} pixels of which ${shown} are seen`);
    await rest();
  });

  it('hovers a quotation and reads what the other source has', async () => {
    await workbench.page.keyboard.press('Control+G');
    await workbench.page.locator('.quick-input-widget input').fill(':21');
    await workbench.page.keyboard.press('Enter');
    const card = await workbench.hover('prepared');
    assert.match(card, /Alexander Lukashenko/);
    assert.match(card, /refused/);
    await workbench.picture('card-quotation');
    await rest();
  });

  it('opens the other source from a card', async () => {
    await workbench.hover('prepared');
    await workbench.page.locator('.monaco-resizable-hover:visible a', { hasText: '001' }).first().click();
    await workbench.page.locator('.tab.active', { hasText: '001_' }).waitFor();
    await workbench.waitForSelection(/refused relations/);
  });
});
