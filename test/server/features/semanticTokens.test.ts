import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../../src/corpus/corpus';
import { semanticTokenModifiers, semanticTokenTypes } from '../../../src/protocol/semanticTokens';
import { semanticTokens } from '../../../src/server/features/semanticTokens';

const uri = 'file:///a.txt';

function tokensOf(text: string) {
  const corpus = new Corpus();
  corpus.set({ id: uri, text });
  return semanticTokens(corpus.snapshot(), uri);
}

/** Each token as its words, type and modifiers. */
function check(text: string, expected: readonly string[]): void {
  const lines = text.split(/\r\n|\r|\n/);
  const found = tokensOf(text).map(({ line, character, length, type, modifiers }) => {
    const words = lines[line]?.slice(character, character + length);
    const names = semanticTokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    return [words?.trim(), semanticTokenTypes[type], ...names].join(' ');
  });
  assert.deepEqual(found, expected);
}

describe('semantic tokens', () => {
  it('say what a name stands for, and who speaks', () => {
    check('Talks\n\nKaja Kallas came to Minsk. “We will wait no longer,” Kallas said.\n', [
      'Kaja Kallas person speaker',
      'Minsk place',
      '“We will wait no longer,” quotation',
      'Kallas person speaker',
      'said cue',
    ]);
  });

  it('tell source, cue and content apart, and names inside them', () => {
    check('Talks\n\nOfficials in Norburg said that Kaja Kallas would not come to Minsk.\n', [
      'Officials in source',
      'Norburg place',
      'said cue',
      'that report',
      'Kaja Kallas person',
      'would not come to report',
      'Minsk place',
    ]);
  });

  it('are at the right place behind carriage returns and emoji', () => {
    check('Talks 😀\r\n\r\n😀 In Minsk, Kaja Kallas spoke on Monday.\r\n', [
      'Minsk place',
      'Kaja Kallas person',
    ]);
  });

  it('neither overlap nor span lines, whatever the text', () => {
    const word = fc.constantFrom(
      'Kaja',
      'Kallas',
      'the',
      'EU',
      'she',
      'Minsk',
      '“',
      '”',
      'said',
      '.',
      '\n',
      '\n\n',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), words => {
        const text = words.join(' ');
        const lines = text.split('\n');
        let end = { line: 0, character: 0 };
        for (const { line, character, length } of tokensOf(text)) {
          assert.ok(line > end.line || character >= end.character);
          assert.ok(length > 0 && character + length <= (lines[line]?.length ?? 0));
          end = { line, character: character + length };
        }
      }),
    );
  });
});
