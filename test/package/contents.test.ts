import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** What may be in the package, besides what the format itself asks for. */
const allowed = [
  /^package\.json$/,
  /^readme\.md$/,
  /^changelog\.md$/,
  /^LICENSE\.txt$/,
  /^NOTICE$/,
  /^language-configuration\.json$/,
  /^syntaxes\/news-source\.tmLanguage\.json$/,
  ...['extension', 'extension.web', 'server.worker', 'cli', 'import'].map(name => exactly(`dist/${name}.js`)),
  ...['icon.png', 'parallax.svg', 'source.svg', 'quote-light.svg', 'quote-dark.svg'].map(name =>
    exactly(`media/${name}`),
  ),
  /^media\/walkthrough\/[\w-]+\.md$/,
  /^docs\/[\w/-]+\.(md|png)$/,
  // The table of words is part of what is bundled.
  /^models\/(?!words\.json$)[\w/.-]+$/,
];

function exactly(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.')}$`);
}

describe('the package', () => {
  const vsix = process.env['PARALLAX_VSIX'] ?? '';
  const entries = Object.entries(unzipSync(readFileSync(vsix)))
    .filter(([path]) => path.startsWith('extension/'))
    .map(([path, bytes]) => [path.slice('extension/'.length), bytes] as const);
  const files = entries.map(([name]) => name);
  const read = (name: string): string => strFromU8(new Map(entries).get(name) ?? new Uint8Array());

  it('holds only what it needs', () => {
    const others = files.filter(name => !allowed.some(pattern => pattern.test(name)));
    assert.deepEqual(others, []);
  });

  it('holds all that it needs', () => {
    const missing = allowed.filter(pattern => !files.some(name => pattern.test(name)));
    assert.deepEqual(missing.map(String), []);
  });

  it('is small', () => assert.ok(statSync(vsix).size < 9e6, `${statSync(vsix).size} bytes`));

  it('holds minified code without source maps', () => {
    for (const name of files.filter(file => file.startsWith('dist/'))) {
      const code = read(name);
      assert.doesNotMatch(code, /sourceMappingURL/, name);
      assert.doesNotMatch(code, /^\s*\/\/ (src|node_modules)\//m, `${name} is not minified`);
    }
  });

  it('has what takes files apart in a bundle of its own, which no start loads', () => {
    // What Readability says of a page that is too large.
    const having = files.filter(name => read(name).includes('Aborting parsing document'));
    assert.deepEqual(having, ['dist/import.js']);
  });

  it('loads its entries from files that are there', () => {
    const manifest = JSON.parse(read('package.json')) as Record<'main' | 'browser' | 'icon', string>;
    for (const entry of [manifest.main, manifest.browser, manifest.icon])
      assert.ok(files.includes(entry.replace(/^\.\//, '')), entry);
  });
});
