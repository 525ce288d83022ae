import assert from 'node:assert/strict';
import { correctionNotes } from '../../../src/corpus/versions/notes';
import { readSource } from '../../../src/source/read';

const body =
  'The council closed the bridge on Monday after cracks were found.\n\nNobody was hurt, the mayor said.';

function kinds(note: string): string[] {
  return correctionNotes(readSource(`Bridge closes\n\n${body}\n\n${note}`)).map(({ kind }) => kind);
}

describe('notes on corrections', () => {
  for (const [note, kind] of [
    ['Correction: The bridge was closed on Monday, not Sunday.', 'correction'],
    ['CORRECTION (Jan. 28, 2025): The name of the mayor was misspelled.', 'correction'],
    ['Editor’s note: This story has been updated to add the words of the mayor.', 'update'],
    ['Clarification — The bridge is closed to cars only.', 'clarification'],
    ['*This article was amended on 28 January 2025. The bridge is in Torvik, not in Oru.', 'update'],
    ['An earlier version of this article gave the wrong day for the closing.', 'correction'],
    ['(This story corrects the name of the mayor in paragraph 2.)', 'correction'],
    ['The story originally stated that two people were hurt.', 'update'],
    ['We regret the error.', 'correction'],
  ] as const)
    it(`are known: ${note}`, () => assert.deepEqual(kinds(note), [kind]));

  for (const other of [
    'The minister corrected himself: nobody was hurt.',
    'The department of corrections said that two prisoners had fled.',
    'An earlier report by the engineers had warned of cracks.',
    'Updates to the timetable are on the company’s website.',
  ])
    it(`are not every word of that sort: ${other}`, () => assert.deepEqual(kinds(other), []));

  it('go on in the next paragraph where they are only headed', () => {
    const text = `Bridge closes\n\n${body}\n\nCorrection:\n\nThe bridge was closed on Monday, not on Sunday.`;
    const [note] = correctionNotes(readSource(text));
    assert.ok(note);
    assert.ok(note.words.has('sunday'));
    assert.equal(text.slice(note.start, note.end).split('\n').length, 3);
  });
});
