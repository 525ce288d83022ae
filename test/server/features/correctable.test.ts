import assert from 'node:assert/strict';
import { correctableAt } from '../../../src/server/features/corrections/correctable';
import type { Correctable } from '../../../src/protocol/corrections';
import { annotated } from '../annotated';

function at(texts: Readonly<Record<string, string>>): Correctable {
  const { snapshot, uri, position } = annotated(texts);
  return correctableAt(snapshot, uri, { start: position, end: position }) ?? assert.fail();
}

const first = `Talks begin in Brussels

“We will wait no longer,” the commissioner Marta Kos said on Monday. Kos left early. Kaja Kallas met Marta Kos before.
`;
const second = `Brussels talks begin

“We will wait no longer,” Marta Kos told reporters on Monday. Kaja Kallas agreed.
`;
/** The first text with the cursor in the middle of some words. */
function cursorIn(words: string): string {
  return first.replace(words, `${words.slice(0, 2)}│${words.slice(2)}`);
}

describe('what can be corrected at a place', () => {
  it('is the mention there, with other mentions to tell it from, here and in other sources', () => {
    const { mention } = at({ 'a.txt': cursorIn('Kos left'), 'b.txt': second });
    assert.ok(mention);
    assert.deepEqual(
      { ...mention, passage: mention.passage.words, other: mention.other?.words },
      {
        passage: 'Kos',
        isName: true,
        name: 'Marta Kos',
        kind: 'person',
        occurrences: 3,
        other: 'Marta Kos',
        elsewhere: mention.elsewhere,
      },
    );
    assert.deepEqual(
      mention.elsewhere.map(({ passage, hasSameWords }) => [passage.source, passage.words, hasSameWords]),
      [['file:///b.txt', 'Marta Kos', false]],
    );
  });

  it('is the quotation there, by its whole stretch', () => {
    const { quotation, mention } = at({ 'a.txt': cursorIn('wait no longer') });
    assert.equal(quotation?.passage.words, '“We will wait no longer,”');
    assert.deepEqual([quotation.type, quotation.occurrences, mention], ['direct', 1, undefined]);
  });

  it('comes with whom else it could mean: the speaker first, then this source, then others', () => {
    const tale = `${second}Joe Doe, the mayor, came late.\n`;
    const { candidates } = at({ 'a.txt': cursorIn('wait no longer'), 'b.txt': tale });
    assert.deepEqual(
      candidates.slice(0, 3).map(({ name, description, label }) => [name, description, label]),
      [
        ['Marta Kos', 'the speaker now', undefined],
        ['Kaja Kallas', '', undefined],
        ['Brussels', '', undefined],
      ],
    );
    const last = candidates.find(({ name }) => name === 'Joe Doe');
    assert.deepEqual([last?.label, last?.passage.source], ['b', 'file:///b.txt']);
  });

  it('is nothing but whom could be meant where nothing was read', () => {
    const { mention, quotation, candidates } = at({ 'a.txt': cursorIn('begin in') });
    assert.deepEqual([mention, quotation], [undefined, undefined]);
    assert.ok(candidates.length > 0);
  });
});
