import assert from 'node:assert/strict';
import { Workbench } from './harness/workbench';

describe('the views in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openContainer('Parallax');
    await workbench.rows('Quotes').first().waitFor();
  });
  after(() => workbench.close());

  it('list speakers, the most quoted first', async () => {
    const [first] = await workbench.rows('Quotes').allInnerTexts();
    assert.match(first ?? '', /Alexander Lukashenko/);
    await workbench.picture('views');
  });

  it('show the quotations of a speaker', async () => {
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).click();
    await workbench.rows('Quotes').filter({ hasText: 'no other option' }).waitFor();
  });

  it('select a quotation in the article when it is clicked', async () => {
    await workbench.rows('Quotes').filter({ hasText: 'no other option' }).click();
    await workbench.page.locator('.tab.active', { hasText: '000_' }).waitFor();
    await workbench.waitForSelection(/Belarusians had no other option/);
    await workbench.picture('quote');
  });

  it('find everything by a speaker, from the keyboard', async () => {
    await workbench.command('Parallax: Find All by This Speaker');
    const selected = workbench.view('Quotes').locator('.monaco-list-row.focused');
    await selected.filter({ hasText: 'Annalena Baerbock' }).waitFor();
  });

  it('show only what has some words, and everything again', async () => {
    await workbench.commandWith('Parallax: Filter Quotations…', 'Rubio');
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).waitFor({ state: 'detached' });
    await workbench.rows('Quotes').filter({ hasText: 'Marco Rubio' }).first().waitFor();
    await workbench.command('Parallax: Show All Quotations');
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).waitFor();
  });

  it('say that nothing fits a filter, with a way back', async () => {
    await workbench.commandWith('Parallax: Filter Quotations…', 'nobodyatall');
    const quotes = workbench.view('Quotes');
    await quotes.getByText('No quotation fits the filter.').waitFor();
    await quotes
      .getByRole('button', { name: 'Show All Quotations' })
      .and(quotes.locator('.monaco-text-button'))
      .click();
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).waitFor();
  });

  it('show only what is chosen from a list', async () => {
    await workbench.commandWithList('Parallax: Filter Quotations…', 'Marco Rubio');
    await workbench.picture('filter');
    await workbench.choose('Marco Rubio');
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).waitFor({ state: 'detached' });
    await workbench.command('Parallax: Show All Quotations');
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).waitFor();
  });

  it('list people, organisations and places, and how each source describes them', async () => {
    await workbench.command('Parallax: Focus on Entities View');
    const kallas = workbench.rows('Entities').filter({ hasText: 'Kaja Kallas' }).first();
    await kallas.waitFor();
    await kallas.locator('.monaco-tl-twistie').click();
    await workbench.rows('Entities').filter({ hasText: 'High Representative' }).nth(1).waitFor();
    await workbench.picture('entities');
    await workbench.view('Entities').locator('.pane-header').click();
  });

  it('group as a person wants', async () => {
    await workbench.commandWithList('Parallax: Group Quotations By…', 'Source');
    await workbench.choose('Source');
    await workbench.rows('Quotes').filter({ hasText: /^000/ }).waitFor();
    await workbench.commandWithList('Parallax: Group Quotations By…', 'Speaker');
    await workbench.choose('Speaker');
    await workbench.rows('Quotes').filter({ hasText: 'Annalena Baerbock' }).waitFor();
  });

  it('sort as a person wants', async () => {
    await workbench.commandWithList('Parallax: Sort Quotations By…', 'Name');
    await workbench.choose('Name');
    await workbench.rows('Quotes').first().filter({ hasText: 'Alexander Lukashenko' }).waitFor();
    await workbench.rows('Quotes').nth(1).filter({ hasText: 'Annalena Baerbock' }).waitFor();
    await workbench.commandWithList('Parallax: Sort Quotations By…', 'Number of quotations');
    await workbench.choose('Number of quotations');
    await workbench.rows('Quotes').nth(1).filter({ hasNotText: 'Annalena Baerbock' }).waitFor();
  });

  it('mark quotations in the text and in the margin while a person wants that', async () => {
    const marks = {
      margin: workbench.page.locator('.editor-instance .glyph-margin-widgets .cgmr[class*="ced-"]'),
      text: workbench.page.locator('.editor-instance .view-overlays .cdr[class*="ced-"]'),
    };
    await workbench.openFile('000_d8da6acc7987d32d.txt');
    const plain = await marks.text.count();
    await workbench.command('Parallax: Mark Direct Quotations in the Margin');
    await marks.margin.first().waitFor();
    await workbench.command('Parallax: Mark Source, Cue and Content in the Text');
    await marks.text.nth(plain).waitFor();
    await workbench.picture('marks');
    await workbench.command('Parallax: Stop Marking Direct Quotations in the Margin');
    await marks.margin.first().waitFor({ state: 'detached' });
    await workbench.command('Parallax: Stop Marking Source, Cue and Content');
    await marks.text.nth(plain).waitFor({ state: 'detached' });
  });

  it('group and filter what differs', async () => {
    const rows = workbench.rows('Discrepancies');
    await workbench.command('Parallax: Focus on Discrepancies View');
    await workbench.commandWithList('Parallax: Group Discrepancies By…', 'How strong they are');
    await workbench.choose('How strong they are');
    await rows.filter({ hasText: /^Strong/ }).waitFor();
    await workbench.commandWith('Parallax: Filter Discrepancies…', 'turned down');
    await rows.filter({ hasText: 'turned down' }).first().waitFor();
    await rows.filter({ hasText: /^Fair/ }).waitFor({ state: 'detached' });
    await workbench.command('Parallax: Show All Discrepancies');
    await rows.filter({ hasText: /^Fair/ }).waitFor();
    await workbench.commandWithList('Parallax: Group Discrepancies By…', 'Kind of difference');
    await workbench.choose('Kind of difference');
    await rows.filter({ hasText: /^Strong/ }).waitFor({ state: 'detached' });
  });

  it('open what differs side by side', async () => {
    const row = workbench.rows('Discrepancies').filter({ hasText: 'turned down' }).first();
    await row.click();
    await workbench.page.locator('.editor-group-container').nth(1).waitFor();
    await workbench.page.locator('.tab.active', { hasText: '001_' }).waitFor();
    await workbench.picture('side-by-side');
  });

  it('explain what a difference means', async () => {
    await workbench.waitForSelection(/turned down/);
    await workbench.command('Parallax: Explain Discrepancy');
    await workbench.page.locator('.tab.active', { hasText: 'Preview quote.md' }).waitFor();
    await workbench.waitForPreview('put the same utterance in quotation marks');
    await workbench.picture('explanation');
  });
});
