import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findSources } from '../../src/disk/findSources';
import { temporaryFolder } from './temporaryFolder';

describe('finding sources', () => {
  const folder = temporaryFolder({
    'b.txt': '',
    'a.txt': '',
    'A.TXT.bak': '',
    'notes.md': '',
    'data.csv': '',
    'deep/er/c.TXT': '',
    '.parallax/sources.json': '{}',
    '.hidden/d.txt': '',
    'node_modules/x/e.txt': '',
  });
  after(folder.remove);

  async function found(path: string): Promise<string[]> {
    const list: string[] = [];
    for await (const item of findSources(path)) {
      list.push(relative(folder.path, item.path).replaceAll('\\', '/') + ('problem' in item ? '!' : ''));
    }
    return list;
  }

  it('looks into folders for .txt and .md, in the order of names', async () => {
    assert.deepEqual(await found(folder.path), ['a.txt', 'b.txt', 'deep/er/c.TXT', 'notes.md']);
  });

  it('takes a named file whatever its ending', async () => {
    assert.deepEqual(await found(join(folder.path, 'data.csv')), ['data.csv']);
  });

  it('takes a glob for the sources that match it', async () => {
    assert.deepEqual(await found(join(folder.path, '*.txt')), ['a.txt', 'b.txt']);
    assert.deepEqual(await found(join(folder.path, '**', '*.{md,TXT}')), ['deep/er/c.TXT', 'notes.md']);
    assert.deepEqual(await found(join(folder.path, 'x*.txt')), ['x*.txt!']);
  });

  it('reports what is not there', async () => {
    assert.deepEqual(await found(join(folder.path, 'gone')), ['gone!']);
  });

  it('does not walk in circles, but follows links to files', async () => {
    const links = temporaryFolder({ 'deep/a.txt': '' });
    symlinkSync(links.path, join(links.path, 'deep', 'back'));
    symlinkSync(join(links.path, 'deep', 'a.txt'), join(links.path, 'link.txt'));
    const paths: string[] = [];
    for await (const { path } of findSources(links.path)) paths.push(relative(links.path, path));
    links.remove();
    assert.deepEqual(paths, [join('deep', 'a.txt'), 'link.txt']);
  });
});
