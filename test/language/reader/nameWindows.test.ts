import assert from 'node:assert/strict';
import { nameWindows } from '../../../src/language/reader/nameWindows';

/** Sentences with [brackets] around each window that is to be found. */
function check(...sentences: string[]): void {
  const plain = sentences.map(sentence => sentence.replace(/[[\]]/g, '').split(' '));
  const words = plain.flat();
  const marked = [...words];
  for (const { start, length } of nameWindows({ words, lengths: plain.map(({ length }) => length) })) {
    marked[start] = `[${marked[start] ?? ''}`;
    marked[start + length - 1] = `${marked[start + length - 1] ?? ''}]`;
  }
  assert.equal(marked.join(' '), sentences.join(' '));
}

describe('Where names may stand', () => {
  it('is at words with a capital and beside them', () => {
    check(
      '[The mayor said] once more [that the Bank of England had raised] its rates in [may , WHO said so] today',
    );
  });

  it('is not beyond the sentence', () => {
    check('[They left the] small town [for the Hague]', '[A day later] all was quiet');
  });

  it('is anywhere in a sentence without capitals', () => {
    check('[the mayor of leeds said no]', '[He did not] say more');
  });

  it('is nowhere where there is nothing', () => {
    assert.deepEqual(nameWindows({ words: [], lengths: [] }), []);
  });
});
