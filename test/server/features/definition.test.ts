import assert from 'node:assert/strict';
import { definitionAt } from '../../../src/server/features/definition';
import { annotated, shown } from '../annotated';

function check(texts: Readonly<Record<string, string>>): void {
  const { snapshot, uri, position, expected } = annotated(texts);
  const found = definitionAt(snapshot, uri, position);
  assert.deepEqual(
    found.map(link => shown({ uri: link.targetUri, range: link.targetRange })),
    expected,
  );
}

describe('going to the definition', () => {
  it('leads from a short name to the full one', () => {
    check({
      'a.txt': `Talks begin in Brussels

Kallas arrived early. ⟦Kaja Kallas⟧ was in good spirits, and journalists waited for her.

“We will not wait any longer,” Kal│las said on Monday.
`,
    });
  });

  it('leads nowhere from a word that means nobody', () => {
    check({ 'a.txt': 'Talks begin\n\nKaja Kallas arrived ear│ly on Monday morning.\n' });
  });

  it('leads nowhere in an empty text', () => {
    check({ 'a.txt': '│' });
  });
});
