// `npm run notice`: lists in NOTICE the packages of others that are bundled into dist/, with their licences.
// `--check` only says whether NOTICE is still true.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from './bundles.mjs';
import { Missing, script } from './setup/progress.mjs';
import { isMain, root } from './setup/run.mjs';

const file = join(root, 'NOTICE');
const heading = 'The following packages are part of the bundles in dist/.\n';

/** The folders of the packages that any bundle takes code from. */
async function bundledPackages() {
  const built = await Promise.all(bundles.map(bundle => build({ ...bundle, write: false, metafile: true })));
  const folders = built
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .map(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter(folder => folder !== undefined);
  return [...new Set(folders)].sort();
}

/** @param {string} folder */
function entry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const licence = readdirSync(join(root, folder)).find(name => /^licen[cs]e/i.test(name));
  const text = licence
    ? readFileSync(join(root, folder, licence), 'utf8')
        .replaceAll('\r', '')
        .trim()
    : license;
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** @param {{ check: boolean }} options */
export async function notice({ check }) {
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const own = now.includes(heading) ? now.slice(0, now.indexOf(heading)) : now;
  const text = [own, heading, ...(await bundledPackages()).map(entry)]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
  if (text === now) return;
  if (check) throw new Missing('NOTICE does not list just what is bundled: run `npm run notice`.');
  writeFileSync(file, text);
}

if (isMain(import.meta)) await script(() => notice({ check: process.argv.includes('--check') }));
