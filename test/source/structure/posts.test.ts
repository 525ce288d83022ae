import assert from 'node:assert/strict';
import { readSource } from '../../../src/source/read';

/** The sections of posts stand between ⟦ and ⟧, one line each. */
function check(marked: string): ReturnType<typeof readSource> {
  const text = marked.replace(/[⟦⟧]/g, '');
  const source = readSource(text);
  const found = source.sections
    .filter(section => section.post !== undefined)
    .map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(
    found,
    [...marked.matchAll(/⟦(.*?)⟧/gs)].map(match => match[1]),
  );
  return source;
}

const opening =
  'Council closes the old bridge\n\nThe council voted on Monday to close the bridge, and said so at once.\n';

describe('embedded posts', () => {
  it('the words above the signature', () => {
    const { posts, text } = check(
      `${opening}⟦The bridge is closed.⟧\n⟦— Jane Doe (@janedoe) January 26, 2025⟧\nNobody had expected it.`,
    );
    const [post] = posts;
    assert.ok(post?.author && post.handle && post.date);
    assert.equal(text.slice(post.author.start, post.author.end), 'Jane Doe');
    assert.equal(text.slice(post.handle.start, post.handle.end), '@janedoe');
    assert.equal(text.slice(post.date.start, post.date.end), 'January 26, 2025');
    assert.deepEqual([post.date.year, post.date.month, post.date.day], [2025, 1, 26]);
  });

  it('all lines since the one that leads to them, and more below up to the picture', () => {
    check(
      `${opening}The mayor tweeted,\n⟦The bridge is closed.⟧\n⟦We are sorry.⟧\n⟦— Jane Doe (@janedoe) January 26, 2025⟧\n` +
        '⟦Use the ferry.⟧\n⟦It is free. pic.twitter.com/abc123⟧\nNobody had expected it.',
    );
  });

  it('the signature at the end of the words', () => {
    check(
      `${opening}⟦The bridge is closed.⟧ ⟦— Jane Doe (@janedoe) January 26, 2025⟧\nNobody had expected it.`,
    );
  });

  it('two in a row', () => {
    const { posts } = check(
      `${opening}⟦One.⟧\n⟦— Jane Doe (@janedoe) January 26, 2025⟧\n⟦Two. pic.twitter.com/abc⟧\n⟦— John Roe (@johnroe) January 27, 2025⟧\nNobody had expected it.`,
    );
    assert.equal(posts.length, 2);
  });

  it('a handle in a sentence makes no post', () => {
    check(`${opening}The mayor (@janedoe) said so in January 2025 and left.`);
  });
});
