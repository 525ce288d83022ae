import assert from 'node:assert/strict';
import { dirname, relative } from 'node:path';
import { scanFolder } from '../../../src/server/node/scanFolder';
import { temporaryFolder } from '../../disk/temporaryFolder';

const files = {
  'a.txt': '',
  'notes.md': '',
  'news/b.txt': '',
  'news/old/c.txt': '',
  'news/.parallax/sources.json': '{}',
  '.hidden/d.txt': '',
  'node_modules/e.txt': '',
};

async function check(globs: readonly string[], expected: readonly string[]): Promise<void> {
  const folder = temporaryFolder(files);
  try {
    const { sources } = await scanFolder(folder.path, { sources: globs });
    assert.deepEqual([...sources.keys()].map(path => relative(folder.path, path)).sort(), expected);
  } finally {
    folder.remove();
  }
}

describe('looking for sources in a folder', () => {
  it('finds what the globs name, but nothing hidden and no packages', () =>
    check(['**/*.txt'], ['a.txt', 'news/b.txt', 'news/old/c.txt']));

  it('leaves out what a glob with ! names', () =>
    check(['**/*', '!**/*.md', '!news/old/**'], ['a.txt', 'news/b.txt']));

  it('finds nothing without globs', async () => {
    await check([], []);
    await check([''], []);
  });

  it('finds what people say of sources, and all folders to watch', async () => {
    const folder = temporaryFolder(files);
    const { metadataFiles, folders } = await scanFolder(folder.path, { sources: ['**/*.txt'] });
    folder.remove();
    const shown = (paths: Iterable<string>): string[] =>
      [...paths].map(path => relative(folder.path, path)).sort();
    assert.deepEqual(shown(metadataFiles.keys()), ['news/.parallax/sources.json']);
    assert.deepEqual(shown(folders), ['', 'news', 'news/.parallax', 'news/old']);
  });

  it('finds annotations in the place that is named, with the folder that they are about', async () => {
    const folder = temporaryFolder({
      'news/a.txt': '',
      'news/notes/deep/people.jsonld': '',
      '.kept/people.jsonld': '',
      'news/.parallax/annotations.jsonld': '',
    });
    const found = async (annotationFile?: string): Promise<string[]> => {
      const { annotationFiles, folders } = await scanFolder(folder.path, {
        sources: [],
        ...(annotationFile !== undefined && { annotationFile }),
      });
      return [...annotationFiles].map(([path, about]) => {
        assert.ok(folders.has(dirname(path)));
        return `${relative(folder.path, path)} of ${relative(folder.path, about.folder)}`;
      });
    };
    assert.deepEqual(await found(), ['news/.parallax/annotations.jsonld of news']);
    assert.deepEqual(await found('notes/deep/people.jsonld'), ['news/notes/deep/people.jsonld of news']);
    assert.deepEqual(await found('.kept/people.jsonld'), ['.kept/people.jsonld of ']);
    assert.deepEqual(await found('a.txt/people.jsonld'), []);
    folder.remove();
  });

  it('finds nothing in a folder that is not there', async () => {
    const { sources } = await scanFolder('/nowhere/at/all', { sources: ['**/*.txt'] });
    assert.equal(sources.size, 0);
  });
});
