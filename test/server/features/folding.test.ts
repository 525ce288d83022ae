import assert from 'node:assert/strict';
import { foldingRanges } from '../../../src/server/features/folding';
import { annotated } from '../annotated';

/** Lines are counted from 0. */
function check(text: string, expected: readonly string[]): void {
  const { snapshot, uri } = annotated({ 'a.txt': text });
  assert.deepEqual(
    foldingRanges(snapshot, uri).map(({ startLine, endLine, kind }) =>
      `${startLine}-${endLine} ${kind ?? ''}`.trim(),
    ),
    expected,
  );
}

describe('folding', () => {
  it('folds boilerplate of several lines', () => {
    check(
      `Ministers meet in Brussels over the winter budget

Kaja Kallas arrived early on Monday.

Add a Comment

Your email address will not be published.
`,
      ['4-6 comment'],
    );
  });

  it('folds nothing in a text of one line', () => check('Ministers meet in Brussels', []));
});
