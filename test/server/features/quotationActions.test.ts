import assert from 'node:assert/strict';
import { correctionCommands } from '../../../src/protocol/corrections';
import { sayCommand, type Said } from '../../../src/protocol/said';
import { quotationActions } from '../../../src/server/features/corrections/quotationActions';
import { type SaidOfSide, saidOfSides } from '../../../src/server/features/corrections/sameThing';
import { annotated } from '../annotated';

const all = new Set<string>([sayCommand, correctionCommands.speaker]);

function actions(text: string, commands = all) {
  const { snapshot, uri, position } = annotated({ 'a.txt': text });
  return quotationActions(snapshot, uri, { start: position, end: position }, commands);
}

const text = `Talks begin in Brussels

“We will wait no lon│ger,” the commissioner Marta Kos said on Monday. Kaja Kallas left early.
`;

describe('quick fixes for a quotation', () => {
  it('say that it is none, by its whole stretch', () => {
    const [, none] = actions(text);
    assert.equal(none?.title, 'This is not a quotation');
    const [said] = (none.command?.arguments ?? []) as [Said];
    assert.ok('correction' in said && said.correction.asserts === 'no-quotation');
    assert.equal(said.correction.passage.words, '“We will wait no longer,”');
  });

  it('ask who speaks, wherever in it the cursor is', () => {
    const [who] = actions(text);
    assert.equal(who?.title, 'The speaker is …');
    assert.deepEqual(who.command?.arguments, [{ uri: 'file:///a.txt', position: { line: 2, character: 0 } }]);
  });

  it('are there in quotations alone, and only what the editor can do', () => {
    assert.deepEqual(actions(text.replace('│', '').replace('Kallas left', 'Kallas le│ft')), []);
    assert.deepEqual(
      actions(text, new Set([sayCommand])).map(({ title }) => title),
      ['This is not a quotation'],
    );
  });
});

describe('what a person says of two sides', () => {
  const hurt = (count: string): string =>
    `Roof falls in\n\n${count} people were hurt when the roof of the Norburg sports hall fell in on Monday, the mayor said.\n`;
  const wordsOf = (sides: readonly SaidOfSide[]): string[][] =>
    sides.map(({ said }) => {
      assert.ok('passages' in said);
      return said.passages.map(({ source, words }) => `${source} ${words.split(' ')[0]}`);
    });

  it('has the passage of the source at hand first', () => {
    const { snapshot, findings } = annotated({ 'a.txt': hurt('Ten'), 'b.txt': hurt('Twenty') });
    const [{ discrepancy } = assert.fail()] = findings.shown;
    assert.deepEqual(wordsOf(saidOfSides(snapshot, discrepancy, 'file:///b.txt', 'other-thing')), [
      ['file:///b.txt Twenty', 'file:///a.txt Ten'],
    ]);
  });

  it('is one for each source that says something else', () => {
    const { snapshot, findings } = annotated({
      'a.txt': hurt('Ten'),
      'b.txt': hurt('Twenty'),
      'c.txt': hurt('Thirty'),
    });
    const [{ discrepancy } = assert.fail()] = findings.shown;
    assert.deepEqual(wordsOf(saidOfSides(snapshot, discrepancy, 'file:///c.txt', 'other-thing')), [
      ['file:///c.txt Thirty', 'file:///a.txt Ten'],
      ['file:///c.txt Thirty', 'file:///b.txt Twenty'],
    ]);
  });
});
