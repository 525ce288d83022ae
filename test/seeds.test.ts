import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';

/** The sources that come with the project are evidence: their bytes, for good. */
const digests: Readonly<Record<string, string>> = {
  '000_d8da6acc7987d32d.txt': '9438e7ea4102fc616616fae39d9e0ba76d9b87cbd4b84237c9e51f6f62cfc811',
  '001_77ce1bc0c989b76e.txt': 'c19466d3ffcf30a67cc5ff13d844c94d69b3d6beb22d66a50ed825c2e907e08a',
};

describe('the seeds', () => {
  const names = readdirSync('seeds').filter(name => name.endsWith('.txt'));

  it('are those that came with the project', () => assert.deepEqual(names.sort(), Object.keys(digests)));

  for (const name of names) {
    it(`keep every byte of ${name}`, () => {
      const digest = createHash('sha256').update(readFileSync(`seeds/${name}`));
      assert.equal(digest.digest('hex'), digests[name]);
    });

    it(`git changes nothing in ${name}`, () => {
      const attributes = execFileSync('git', ['check-attr', 'text', '--', `seeds/${name}`], {
        encoding: 'utf8',
      });
      assert.match(attributes, /text: unset/);
    });
  }

  for (const folder of ['.', 'seeds'])
    it(`are sources where ${folder === '.' ? 'the project' : folder} is opened`, () => {
      const json = readFileSync(join(folder, '.vscode', 'settings.json'), 'utf8').replaceAll(
        /^\s*\/\/.*$/gm,
        '',
      );
      const settings = JSON.parse(json) as {
        readonly 'files.associations': Readonly<Record<string, string>>;
        readonly 'parallax.sources': readonly string[];
      };
      for (const name of names) {
        const path = folder === '.' ? `seeds/${name}` : name;
        assert.ok(settings['parallax.sources'].some(glob => picomatch.isMatch(path, glob)));
        const associated = Object.entries(settings['files.associations']);
        assert.ok(associated.some(([glob, id]) => id === 'news-source' && picomatch.isMatch(path, glob)));
      }
    });

  it('are left alone by the formatter', () => {
    assert.match(readFileSync('.prettierignore', 'utf8'), /^seeds\/$/m);
  });
});
