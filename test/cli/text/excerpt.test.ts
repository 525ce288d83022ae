import assert from 'node:assert/strict';
import { excerpt } from '../../../src/cli/text/excerpt';
import { styleFor } from '../../../src/cli/text/style';

const terminal = { coloured: false, columns: 0, print: () => Promise.resolve(), complain: () => undefined };

/** Shows the passage in «», the focus in ⟦⟧ inside it, on line 12. */
function check(annotated: string, columns: number, ...expected: string[]): void {
  const focus: { start: number; end: number }[] = [];
  let passage = { start: 0, end: 0 };
  let text = '';
  for (const character of annotated) {
    if (character === '«') passage = { start: text.length, end: 0 };
    else if (character === '»') passage = { ...passage, end: text.length };
    else if (character === '⟦') focus.push({ start: text.length, end: 0 });
    else if (character === '⟧') focus.push({ start: focus.pop()?.start ?? 0, end: text.length });
    else text += character;
  }
  const layout = { style: styleFor('auto', terminal), columns, highlight: (words: string) => words };
  assert.deepEqual(excerpt(text, 12, passage, focus, layout), expected);
}

describe('an excerpt', () => {
  it('shows the passage with carets under the focus', () =>
    check(
      'Before. «About ⟦10 people⟧ were hurt.» After.',
      80,
      '   12 | About 10 people were hurt.',
      '      |       ^^^^^^^^^',
    ));

  it('wraps between words, carets with their words', () =>
    check(
      '«About ⟦10 people⟧ were ⟦badly hurt⟧.»',
      26,
      '   12 | About 10 people',
      '      |       ^^^^^^^^^',
      '      | were badly hurt.',
      '      |      ^^^^^^^^^^',
    ));

  it('shows no space where a line is full', () => check('«abcd efgh»', 12, '   12 | abcd', '      | efgh'));

  it('ends a line where it is full between two words', () =>
    check('«a bcd ef gh»', 13, '   12 | a bcd', '      | ef gh'));

  it('cuts words that are wider than the terminal', () =>
    check('«abcdefghijkl»', 14, '   12 | abcdef', '      | ghijkl'));

  it('leaves out white space at the ends and shows line ends as spaces', () =>
    check('« One\r\ntwo ⟦three⟧ »', 80, '   12 | One  two three', '      |          ^^^^^'));

  it('counts wide and combining characters as terminals do', () =>
    check('«日本 e\u0301 😀 ⟦ok⟧»', 80, '   12 | 日本 e\u0301 😀 ok', '      |           ^^'));

  it('makes control characters harmless', () =>
    check('«a\u001Bb \uD800 \u202Ec»', 80, '   12 | a\uFFFDb \uFFFD \uFFFDc'));
});
