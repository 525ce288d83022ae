// Makes the pictures of the README out of those that the workbench tests have just taken: `npm test -- workbench`, then
// `node scripts/pictures.mjs`. Where there is a pngquant it makes them small.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from './setup/browser.mjs';
import { Missing, script } from './setup/progress.mjs';
import { root } from './setup/run.mjs';

/**
 * The pictures by name: what is cut out of which, in pixels.
 * @type {Record<string, { from: string, clip: { x: number, y: number, width: number, height: number } }>}
 */
const pictures = {
  overview: { from: 'side-by-side-light', clip: { x: 0, y: 0, width: 1440, height: 900 } },
  card: { from: 'card-name-light', clip: { x: 352, y: 36, width: 1080, height: 704 } },
  quotes: { from: 'quote-light', clip: { x: 0, y: 36, width: 1200, height: 584 } },
  difference: { from: 'card-quotation-light', clip: { x: 352, y: 92, width: 1000, height: 520 } },
  versions: { from: 'versions-light', clip: { x: 0, y: 36, width: 1420, height: 704 } },
};

await script(async () => {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    for (const [name, { from, clip }] of Object.entries(pictures)) {
      const source = join(root, 'test-results', `${from}.png`);
      if (!existsSync(source)) throw new Missing(`There is no ${source}: run npm test -- workbench first.`);
      const image = readFileSync(source).toString('base64');
      await page.setContent(`<body style="margin:0"><img src="data:image/png;base64,${image}">`);
      const path = join(root, 'docs', 'images', `${name}.png`);
      await page.screenshot({ path, clip });
      spawnSync('pngquant', ['--force', '--output', path, '--strip', '32', path]);
    }
  } finally {
    await browser.close();
  }
  return 0;
});
