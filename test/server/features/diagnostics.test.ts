import assert from 'node:assert/strict';
import { discrepancyCommands } from '../../../src/protocol/discrepancies';
import { sayCommand } from '../../../src/protocol/said';
import { codeActions } from '../../../src/server/features/codeActions';
import { markedProblems, markerSpan } from '../../../src/server/features/diagnostics';
import { annotated } from '../annotated';

/** `⟦…⟧` is what differs, `{…}` what is to be underlined. */
function checkMarker(text: string): void {
  const plain = text.replaceAll(/[⟦⟧{}]/gu, '');
  const spansOf = (bracketed: RegExp) =>
    [...text.matchAll(bracketed)].map(({ 0: words, index }) => {
      const start = text.slice(0, index).replaceAll(/[⟦⟧{}]/gu, '').length;
      return { start, end: start + words.replaceAll(/[⟦⟧{}]/gu, '').length };
    });
  const passage = { start: 0, end: plain.length };
  const marker = markerSpan({ source: 'a', passage, focus: spansOf(/⟦[^⟧]*⟧/gu) });
  assert.deepEqual([marker], spansOf(/\{[^}]*\}/gu));
}

describe('what is underlined', () => {
  it('are the differing words', () => checkMarker('he received {⟦86.8%⟧} of the vote'));

  it('are those close by with them', () => checkMarker('{⟦had⟧ never ⟦turned down⟧} the offer'));

  it('are not those far away', () =>
    checkMarker('{⟦Ten⟧} people were hurt in the small town of Norburg on ⟦Monday⟧'));

  it('is the whole passage where nothing is pointed at', () =>
    checkMarker('{he received 86.8% of the vote}'));
});

describe('quick fixes', () => {
  const { snapshot, findings, uri } = annotated({
    'a.txt': `Roof falls in at Norburg

Ten people were hurt when the roof of the Norburg sports hall fell in on Monday, the mayor, Anna Lindt, said.

“We will never leave anybody alone with this,” Anna Lindt said.
`,
    'b.txt': `Norburg roof falls in

Twenty people were hurt when the roof of the Norburg sports hall fell in on Monday, mayor Anna Lindt said.

“We will not leave anybody alone with this,” Anna Lindt said.
`,
  });
  const problems = markedProblems(snapshot, findings, uri, kind => kind);
  const titles = (from: number, to: number, commands: readonly string[]): string[] => {
    const range = { start: { line: from, character: 0 }, end: { line: to, character: 200 } };
    return codeActions(snapshot, uri, problems, range, new Set(commands)).map(({ title }) => title);
  };
  const all = Object.values(discrepancyCommands);

  it('are what the editor can do about the problem there', () => {
    assert.deepEqual(titles(2, 2, all), [
      'Show both side by side',
      'Explain',
      'Copy as note',
      'Dismiss',
      'Dismiss all of this kind between these sources (Numbers)',
    ]);
    assert.deepEqual(titles(2, 2, [sayCommand]), ['Not the same thing', 'The same thing']);
    assert.deepEqual(titles(2, 2, [discrepancyCommands.dismiss]), ['Dismiss']);
    assert.deepEqual(titles(0, 1, all), []);
  });

  it('say which problem they are for where there are several', () => {
    assert.deepEqual(
      titles(2, 4, [discrepancyCommands.explain]),
      problems.map(({ discrepancy }) => `Explain: ${discrepancy.question}`),
    );
    assert.equal(problems.length, 2);
  });
});
