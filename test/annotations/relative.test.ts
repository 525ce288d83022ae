import assert from 'node:assert/strict';
import { relativePath } from '../../src/annotations/relative';

describe('the way from a folder to a file', () => {
  it('is its path in the folder, or leads out of it', () => {
    assert.equal(relativePath('/work/news', '/work/news/a.txt'), 'a.txt');
    assert.equal(relativePath('/work/news/', '/work/news/deep/b c.txt'), 'deep/b c.txt');
    assert.equal(relativePath('/work/news', '/work/other/a.txt'), '../other/a.txt');
    assert.equal(relativePath('/work/news/sub', '/a.txt'), '../../../a.txt');
    assert.equal(relativePath('/', '/a.txt'), 'a.txt');
    assert.equal(relativePath('/work/a', '/work/a'), '../a');
  });
});
