import assert from 'node:assert/strict';
import { highlightsAt } from '../../../src/server/features/highlights';
import { referencesAt } from '../../../src/server/features/references';
import { annotated, shown } from '../annotated';

function checkReferences(texts: Readonly<Record<string, string>>, includeDeclaration = true): void {
  const { snapshot, uri, position, expected } = annotated(texts);
  assert.deepEqual(referencesAt(snapshot, uri, position, includeDeclaration).map(shown), expected);
}

function checkHighlights(text: string): void {
  const { snapshot, uri, position, expected } = annotated({ 'a.txt': text });
  assert.deepEqual(
    highlightsAt(snapshot, uri, position).map(({ range }) => shown({ uri, range })),
    expected,
  );
}

describe('references', () => {
  it('are all mentions of whom the name means, in all sources', () => {
    checkReferences({
      'a.txt': 'Talks begin\n\n⟦Kaja Kallas⟧ came to Minsk on Monday. Later ⟦Kal│las⟧ left.\n',
      'b.txt': 'Minister in Minsk\n\nIn Minsk, ⟦Kaja Kallas⟧ spoke to reporters on Monday.\n',
    });
  });

  it('leave the first full mention out when asked to', () => {
    checkReferences(
      { 'a.txt': 'Talks begin\n\nKaja Kallas came to Minsk on Monday. Later ⟦Kal│las⟧ left.\n' },
      false,
    );
  });

  it('are none for words that mean nobody', () => {
    checkReferences({ 'a.txt': 'Talks begin\n\nKaja Kallas came ear│ly to Minsk on Monday.\n' });
  });
});

describe('highlights', () => {
  it('are all mentions in this source', () => {
    checkHighlights('Talks begin\n\n⟦Kaja Kallas⟧ came to Minsk on Monday. Later ⟦Kal│las⟧ left.\n');
  });

  it('are the parts of a quotation where nobody is mentioned', () => {
    checkHighlights('Talks begin\n\n⟦“We will not wait any lon│ger,”⟧ ⟦Kaja Kallas⟧ ⟦said⟧ on Monday.\n');
  });
});
