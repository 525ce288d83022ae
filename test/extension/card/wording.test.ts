import assert from 'node:assert/strict';
import { wordingMarkdown } from '../../../src/extension/card/wording';

/** Checks what becomes of a wording whose changed words stand in ⟦…⟧; marks show as ‹…›. */
function check(wording: string, expected: string): void {
  const pieces = wording
    .split(/(⟦.*?⟧)/)
    .filter(Boolean)
    .map(text => ({ text: text.replaceAll(/[⟦⟧]/g, ''), changed: text.startsWith('⟦') }));
  const markdown = wordingMarkdown(pieces)
    .replaceAll(/<span[^>]*>\*\*(.*?)\*\*<\/span>/g, '‹$1›')
    .replaceAll('\\', '');
  assert.equal(markdown, expected);
}

describe('a wording in a card', () => {
  it('marks the changed words', () => check('We ⟦had⟧ no choice.', 'We ‹had› no choice.'));

  it('leaves the space outside the mark, where Markdown wants it', () =>
    check('We⟦ had ⟧no choice.', 'We ‹had› no choice.'));

  it('is shown whole where nothing changed', () => check('Nothing changed here.', 'Nothing changed here.'));

  it('of long stretches keeps the words next to a change', () =>
    check(
      'It is a long way from the beginning of this sentence to the ⟦middle⟧ and then a still longer way to its very end.',
      '… of this sentence to the ‹middle› and then a still longer way to …',
    ));
});
