// `npm run kinds`: writes the settings `parallax.severity.<kind>` of package.json from what the kinds of discrepancy
// (src/corpus/kinds/) say of themselves, in their order. `--check` only says whether package.json is still true.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loader } from './bundles.mjs';
import { Missing, script } from './setup/progress.mjs';
import { isMain, root } from './setup/run.mjs';

/** @typedef {{ name: string, scope: string }} Kind */

const file = join(root, 'package.json');
const prefix = 'parallax.severity.';
/** Where a discrepancy may be shown, with what that means. */
const severities = {
  auto: 'By how sure each is: a warning, an information, or in the view only.',
  warning: 'Always a warning in Problems.',
  information: 'Always an information in Problems.',
  view: 'Only in the Discrepancies view.',
  off: 'Nowhere.',
};
/** The settings before these have the lower places. */
const firstPlace = 10;

/**
 * The kinds as the source has them now.
 * @returns {Promise<readonly Kind[]>}
 */
async function kinds() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/corpus/kinds/all.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    loader,
  });
  const loaded = { exports: /** @type {{ kinds?: readonly Kind[] }} */ ({}) };
  const run = new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '');
  run(loaded, loaded.exports, createRequire(import.meta.url));
  if (!loaded.exports.kinds) throw new Error('src/corpus/kinds/all.ts exports no kinds.');
  return loaded.exports.kinds;
}

/**
 * @param {Kind} kind
 * @param {number} place
 */
function setting({ name, scope }, place) {
  return {
    type: 'string',
    enum: Object.keys(severities),
    default: 'auto',
    scope: 'window',
    order: firstPlace + place,
    markdownEnumDescriptions: Object.values(severities),
    markdownDescription: `Where discrepancies of the kind **${name}** are shown (${scope}).`,
  };
}

/**
 * package.json with the settings of these kinds, where those of the kinds were.
 * @param {string} text
 * @param {readonly Kind[]} all
 */
function withSettings(text, all) {
  const manifest = JSON.parse(text);
  const { configuration } = manifest.contributes;
  const entries = Object.entries(configuration.properties);
  const place = entries.findIndex(([name]) => name.startsWith(prefix));
  const others = entries.filter(([name]) => !name.startsWith(prefix));
  const own = all.map(
    (kind, i) => /** @type {[string, object]} */ ([`${prefix}${kind.name}`, setting(kind, i)]),
  );
  others.splice(place, 0, ...own);
  configuration.properties = Object.fromEntries(others);
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** @param {{ check: boolean }} options */
async function settings({ check }) {
  const now = readFileSync(file, 'utf8');
  const text = withSettings(now, await kinds());
  if (text === now) return;
  if (check)
    throw new Missing('package.json does not have the settings of just these kinds: run `npm run kinds`.');
  writeFileSync(file, text);
}

if (isMain(import.meta)) await script(() => settings({ check: process.argv.includes('--check') }));
