import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

describe('the words of sources', () => {
  const { wordPattern } = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as {
    readonly wordPattern: { readonly pattern: string; readonly flags: string };
  };

  /** The text holds just the words in brackets. */
  function check(bracketed: string): void {
    const text = bracketed.replaceAll(/[⟦⟧]/g, '');
    const pattern = new RegExp(wordPattern.pattern, `${wordPattern.flags}g`);
    assert.equal(
      text.replace(pattern, word => `⟦${word}⟧`),
      bracketed,
    );
  }

  it('keep their apostrophes', () => check("⟦Minsk’s⟧ ⟦workers⟧’ ⟦rights⟧ ⟦don't⟧ ‘⟦count⟧’"));
  it('keep their hyphens', () =>
    check('⟦The⟧ ⟦nine-million-person⟧ ⟦nation⟧ – ⟦a⟧ ⟦31-year⟧ ⟦rule⟧—⟦ended⟧'));
  it('are numbers with their signs', () => check('⟦86.8%⟧ ⟦of⟧ ⟦1,250⟧, ⟦2025⟧.'));
  it('are names in any script', () => check('⟦Łukasz⟧, ⟦Zoë⟧ ⟦и⟧ ⟦Лукашенко⟧'));
  it('are abbreviations', () => check('⟦The⟧ ⟦U.S.⟧ ⟦and⟧ ⟦the⟧ ⟦E.U.’s⟧ ⟦envoy⟧.⟦Then⟧'));
  it('are handles and hashtags', () => check('⟦@ann_lee⟧ ⟦#Vote2025⟧'));
});
