// A browser that Playwright can drive.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { Missing, step } from './progress.mjs';
import { run } from './run.mjs';

const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const packaged = '153.0.0';

/** Switches without which a browser in a container does not start or looks for updates. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} path */
const starts = path =>
  run(path, ['--headless', ...browserFlags, '--version']).then(
    () => path,
    () => undefined,
  );

async function installed() {
  for (const path of [process.env['PARALLAX_BROWSER'], ...wellKnown])
    if (path && existsSync(path) && (await starts(path))) return path;
  return undefined;
}

/** Debian's own package, where this may be done without asking: as root on a machine with apt-get (a container). */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('Installing Debian’s Chromium', async say => {
    await run('apt-get', ['update', '-qq'], { env }).catch(() => undefined);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env }).catch(() =>
      say('it could not be had'),
    );
  });
  return installed();
}

/** A headless Chromium from the npm registry, for 64-bit Linux; it needs libnss3 of the system. */
async function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const name = '@sparticuz/chromium';
  const folder = await cached({ title: 'Fetching a headless Chromium', name, version: packaged });
  const { default: chromium } = await import(join(folder, 'build', 'index.js'));
  return starts(await chromium.executablePath());
}

/**
 * Finds a Chromium, or gets one.
 * @returns {Promise<string>} path of the program
 */
export async function ensureBrowser() {
  const path = (await installed()) ?? (await fromDebian()) ?? (await fromRegistry().catch(() => undefined));
  if (path) return path;
  throw new Missing(
    'The tests inside VS Code need Chromium or Chrome. Install one (Debian: apt-get install chromium) ' +
      'or name it in PARALLAX_BROWSER.',
  );
}
