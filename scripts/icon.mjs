// Draws media/icon.png from media/icon.svg: `node scripts/icon.mjs`, after a change of the drawing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from './setup/browser.mjs';
import { script } from './setup/progress.mjs';
import { root } from './setup/run.mjs';

await script(async () => {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
    const drawing = readFileSync(join(root, 'media', 'icon.svg'), 'utf8');
    await page.setContent(`<body style="margin: 0; background: transparent">${drawing}</body>`);
    await page.screenshot({ path: join(root, 'media', 'icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
});
