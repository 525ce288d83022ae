import assert from 'node:assert/strict';
import { relativePath } from '../../src/annotations/relative';

describe('the way from a folder to a file', () => {
  it('is its path in the folder, or leads out of it', () => {
    assert.equal(relativePath('/articles/news', '/articles/news/a.txt'), 'a.txt');
    assert.equal(relativePath('/articles/news/', '/articles/news/deep/b c.txt'), 'deep/b c.txt');
    assert.equal(relativePath('/articles/news', '/articles/other/a.txt'), '../other/a.txt');
    assert.equal(relativePath('/articles/news/sub', '/a.txt'), '../../../a.txt');
    assert.equal(relativePath('/', '/a.txt'), 'a.txt');
    assert.equal(relativePath('/articles/a', '/articles/a'), '../a');
  });
});
