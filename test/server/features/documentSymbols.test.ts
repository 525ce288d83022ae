import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { documentSymbols } from '../../../src/server/features/documentSymbols';
import { annotated } from '../annotated';

/** The outline, two spaces for each level. */
function outline(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` (${detail})` : ''}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

function check(text: string, expected: readonly string[]): void {
  const { snapshot, uri } = annotated({ 'a.txt': text });
  assert.deepEqual(outline(documentSymbols(snapshot, uri)), expected);
}

describe('the outline', () => {
  it('has the parts of an article and under each its quotations', () => {
    check(
      `Ministers meet in Brussels over the winter budget

Kaja Kallas arrived early on Monday. “We will not wait any longer,” Kallas said.

Add a Comment

Your email address will not be published.
`,
      [
        'Ministers meet in Brussels over the winter budget',
        '  “We will not wait any longer” (Kaja Kallas)',
        'Boilerplate',
      ],
    );
  });

  it('is empty where there is no text', () => check('', []));

  it('has every part inside the one it is under', () => {
    const { snapshot, uri } = annotated({
      'a.txt': 'Talks\n\n“We will wait,” Marta Kos said.\n\n“No,” she said.\n',
    });
    const inside = ({ range, selectionRange, children = [] }: DocumentSymbol): boolean =>
      range.start.line <= selectionRange.start.line &&
      selectionRange.end.line <= range.end.line &&
      children.every(
        child => range.start.line <= child.range.start.line && child.range.end.line <= range.end.line,
      );
    assert.ok(documentSymbols(snapshot, uri).every(inside));
  });
});
