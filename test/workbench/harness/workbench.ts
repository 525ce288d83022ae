import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { placeOf } from './words';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
const pictures = 'test-results';
/** So long, in ms, something may take on a busy machine before the test fails. */
const patience = 90_000;

/** Those in use, to be looked at when a test fails. */
const inUse = new Set<Workbench>();

afterEach(async function () {
  const { currentTest } = this;
  if (currentTest?.state !== 'failed') return;
  const name = `failed-${currentTest.fullTitle().replaceAll(/\W+/g, '-')}`;
  for (const workbench of inUse) await workbench.picture(name);
});

/** VS Code in a browser, with the packed extension and a copy of seeds/, used as a person would. */
export class Workbench {
  readonly #browser: Browser;
  readonly page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  /**
   * Opens it and waits until it can be used.
   * @param restricted whether the person does not trust the folder
   */
  static async open({ restricted = false } = {}): Promise<Workbench> {
    const { PARALLAX_WORKBENCH, PARALLAX_RESTRICTED, PARALLAX_BROWSER: executablePath } = process.env;
    const address = restricted ? PARALLAX_RESTRICTED : PARALLAX_WORKBENCH;
    if (!address || !executablePath) throw new Error('Run these tests with scripts/test-workbench.mjs.');
    const browser = await chromium.launch({ executablePath, args: flags });
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      colorScheme: 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const workbench = new Workbench(browser, await context.newPage());
    inUse.add(workbench);
    await workbench.#load(address);
    return workbench;
  }

  async #load(address: string): Promise<void> {
    this.page.setDefaultTimeout(patience);
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  async close(): Promise<void> {
    inUse.delete(this);
    await this.#browser.close();
  }

  /** The folder that is open. */
  static get folder(): string {
    return new URL(process.env['PARALLAX_WORKBENCH'] ?? '').searchParams.get('folder') ?? '';
  }

  /** Runs a command of the palette by its whole title, as "View: Toggle Output". */
  async command(title: string): Promise<void> {
    await this.#chooseCommand(title);
    await this.#quickInput.waitFor({ state: 'hidden' });
  }

  /** Runs a command of the palette that takes words or a choice of a list, and gives it words. */
  async commandWith(title: string, words: string): Promise<void> {
    await this.#chooseCommand(title);
    await this.page.locator('.quick-input-widget input[placeholder^="Type words"]').waitFor();
    await this.#quickInput.locator('input[type="text"]').fill(words);
    await this.#choices
      .first()
      .filter({ hasText: `${words}anywhere` })
      .waitFor();
    await this.page.keyboard.press('Enter');
    await this.#quickInput.waitFor({ state: 'hidden' });
  }

  /** Runs a command of the palette that shows a list, and waits for one of its rows. */
  async commandWithList(title: string, row: string): Promise<void> {
    await this.#chooseCommand(title);
    await this.#choices.filter({ hasText: row }).first().waitFor();
  }

  /** Runs a command of the palette that asks for words, and types them. */
  async commandWithAnswer(title: string, words: string): Promise<void> {
    await this.#chooseCommand(title);
    await this.answer(words);
  }

  /** Takes a row of the list that is shown. */
  async choose(row: string): Promise<void> {
    await this.#choices.filter({ hasText: row }).first().click();
  }

  /** Types words into the box that asks for them. */
  async answer(words: string): Promise<void> {
    const box = this.#quickInput.locator('input[type="text"]');
    await this.page.locator('.quick-input-widget:not(:has(.quick-input-list:visible))').waitFor();
    await box.fill(words);
    await this.page.keyboard.press('Enter');
  }

  /** Takes a file in the dialog of a title: one that it lists, or the one that it offers as the place to save. */
  async fileDialog(title: string, name: string): Promise<void> {
    const titled = this.#quickInput.filter({ hasText: title });
    await titled.waitFor();
    const box = titled.locator('input[type="text"]');
    const row = this.#choices.filter({ hasText: name });
    for (;;) {
      if (await row.isVisible()) return row.click();
      if ((await box.inputValue()).endsWith(`/${name}`)) return this.page.keyboard.press('Enter');
      await this.page.waitForTimeout(100);
    }
  }

  get #quickInput(): Locator {
    return this.page.locator('.quick-input-widget');
  }

  get #choices(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  async #chooseCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#quickInput.locator('input').fill(`>${title}`);
    await this.choose(title);
  }

  /** Opens a file of the folder by its name and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.#quickInput.locator('input').fill(name);
    await this.choose(name);
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
    await this.page.locator('.editor-instance .view-line span span').first().waitFor();
  }

  /** Rests the mouse on some words in the active editor and gives the text of the card that appears. */
  async hover(words: string, occurrence = 1): Promise<string> {
    const card = this.page.locator('.monaco-resizable-hover:visible .hover-contents').first();
    // A card that comes while the editor still changes goes away again.
    for (let wait = 2_000; !(await card.isVisible()); wait *= 2) {
      if (wait > patience) throw new Error(`No card appears over “${words}”.`);
      const { x, y } = await this.#placeOf(words, occurrence);
      await this.page.mouse.move(x, y - 40);
      await this.page.mouse.move(x, y, { steps: 3 });
      await card.waitFor({ timeout: wait }).catch(() => undefined);
    }
    return this.page.locator('.monaco-resizable-hover:visible').innerText();
  }

  /** The colour of the letter in the middle of some words in the active editor. */
  async colour(words: string): Promise<string> {
    const place = await this.#placeOf(words, 1);
    return this.page.evaluate(({ x, y }) => {
      const letters = document.elementsFromPoint(x, y).find(element => element.closest('.view-line'));
      return letters ? getComputedStyle(letters).color : '';
    }, place);
  }

  /** Where words are shown, once they are. */
  async #placeOf(words: string, occurrence: number): Promise<{ x: number; y: number }> {
    const found = await this.page.waitForFunction(placeOf, { words, occurrence });
    const place = await found.jsonValue();
    if (!place) throw new Error(`No editor shows “${words}” ${occurrence} times.`);
    return place;
  }

  /** Opens the view container of a name in the side bar, unless it is open. */
  async openContainer(name: string): Promise<void> {
    const button = this.page.locator('.part.activitybar .action-item').filter({
      has: this.page.locator(`[aria-label^="${name}"]`),
    });
    if ((await button.getAttribute('class'))?.includes('checked')) return;
    await button.click();
  }

  /** A view of the side bar, by the title of its section. */
  view(title: string): Locator {
    return this.page.locator('.part.sidebar .pane').filter({
      has: this.page.locator(`.pane-header[aria-label^="${title}"]`),
    });
  }

  /** The rows of a view as they are shown, from top to bottom. */
  rows(title: string): Locator {
    return this.view(title).locator('.monaco-list-row');
  }

  /** Opens the Problems panel and gives the rows. */
  async problems(): Promise<Locator> {
    await this.command('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  /** Waits until the words that are selected in the focused editor match, for a click goes there in its own time. */
  async waitForSelection(words: RegExp): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      await this.page.keyboard.press('Control+C');
      const selected = await this.page.evaluate(() => navigator.clipboard.readText());
      if (words.test(selected)) return;
      if (Date.now() > end) throw new Error(`“${selected}” is selected, not ${String(words)}.`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Selects the first occurrence of some words in the active editor, from the keyboard. */
  async find(words: string): Promise<void> {
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+F');
    await this.page.locator('.find-widget.visible textarea').first().fill(words);
    await this.page.keyboard.press('Enter');
    // The first Escape may go to a tooltip.
    const open = this.page.locator('.find-widget.visible');
    for (let wait = 500; await open.isVisible(); wait *= 2) {
      await this.page.keyboard.press('Escape');
      await open.waitFor({ state: 'hidden', timeout: wait }).catch(() => undefined);
    }
    await this.waitForSelection(new RegExp(words));
  }

  /** Waits until the page of a preview has some words. */
  async waitForPreview(words: string): Promise<void> {
    const page = this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await page.getByText(words).first().waitFor();
  }

  /** Takes a picture in light and in dark colours, `test-results/NAME-light.png` and `-dark.png`. */
  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    for (const colorScheme of ['dark', 'light'] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.page.locator(`.monaco-workbench.${colorScheme === 'dark' ? 'vs-dark' : 'vs'}`).waitFor();
      writeFileSync(join(pictures, `${name}-${colorScheme}.png`), await this.#stillPicture());
    }
  }

  /** A picture that is like the one before it: colours and cards come in steps. */
  async #stillPicture(): Promise<Uint8Array> {
    let last = await this.page.screenshot();
    for (let left = 20; left > 0; left--) {
      const next = await this.page.screenshot();
      if (next.equals(last)) break;
      last = next;
    }
    return last;
  }
}
