import assert from 'node:assert/strict';
import type { QuoteGrouping, TreeNode } from '../../../src/protocol';
import { citationOf } from '../../../src/server/features/quotes/citation';
import { locateQuote, quotesPage } from '../../../src/server/features/quotes/quoteTree';
import type { Annotated } from '../annotated';
import { annotated } from '../annotated';

const texts = {
  'a.txt': `Ministers meet in Brussels over the budget

“We will not wait any longer,” Kaja Kallas said on Monday.

Marta Kos said that the budget would be ready in time. “There is no other way,” Kos said.
`,
  'b.txt': `Budget talks go on in Brussels

“There is little hope for this winter,” Marta Kos told reporters on Tuesday.
`,
  'c.txt': `Where the money has gone

“Nobody knows where the money has gone.”
`,
};

function nodes(
  { snapshot }: Annotated,
  grouping: QuoteGrouping,
  filter = '',
  parent?: string,
): readonly TreeNode[] {
  return quotesPage(snapshot, {
    grouping,
    filter,
    offset: 0,
    limit: 200,
    ...(parent !== undefined && { parent }),
  }).nodes;
}

/** The tree as text, two spaces for each level. */
function tree(
  corpus: Annotated,
  grouping: QuoteGrouping,
  filter = '',
  parent?: string,
  indent = '',
): string[] {
  return nodes(corpus, grouping, filter, parent).flatMap(({ id, label, description, children }) => [
    `${indent}${label} — ${description ?? ''}`,
    ...(children ? tree(corpus, grouping, filter, id, `${indent}  `) : []),
  ]);
}

describe('the tree of quotations', () => {
  const corpus = annotated(texts);

  it('has the speakers by number of quotations, those of nobody last', () => {
    assert.deepEqual(tree(corpus, 'speaker'), [
      'Marta Kos — 3',
      '  that the budget would be ready in time — a',
      '  “There is no other way” — a',
      '  “There is little hope for this winter” — b',
      'Kaja Kallas — 1',
      '  “We will not wait any longer” — a',
      'no speaker named — 1',
      '  “Nobody knows where the money has gone.” — c',
    ]);
  });

  it('has the sources with their quotations in text order', () => {
    assert.deepEqual(tree(corpus, 'source').slice(0, 3), [
      'a — 3',
      '  “We will not wait any longer” — Kaja Kallas',
      '  that the budget would be ready in time — Marta Kos',
    ]);
  });

  it('has the types', () => {
    assert.deepEqual(
      nodes(corpus, 'type').map(({ label, description }) => `${label}: ${description ?? ''}`),
      ['Direct quotations: 4', 'Indirect: not quoted: 1'],
    );
  });

  it('shows only what has the words of the filter, and where they are', () => {
    assert.deepEqual(tree(corpus, 'speaker', 'kos WAY'), ['Marta Kos — 1', '  “There is no other way” — a']);
    const [speaker] = nodes(corpus, 'speaker', 'way');
    const [quote] = nodes(corpus, 'speaker', 'way', speaker?.id);
    assert.deepEqual(quote?.highlights, [[19, 22]]);
  });

  it('leads to the quotation under the cursor', () => {
    const { snapshot, uri, position } = annotated({
      ...texts,
      'a.txt': texts['a.txt'].replace('There is no other', 'There is no ot│her'),
    });
    const path = locateQuote(snapshot, uri, position, 'speaker', '');
    assert.deepEqual(
      path.map(({ label }) => label),
      ['Marta Kos', '“There is no other way”'],
    );
    assert.deepEqual(locateQuote(snapshot, uri, position, 'speaker', 'hope'), []);
  });

  it('knows what a citation needs', () => {
    const [speaker] = nodes(corpus, 'speaker', 'other way');
    const [quote] = nodes(corpus, 'speaker', 'other way', speaker?.id);
    assert.deepEqual(citationOf(corpus.snapshot, quote?.subject ?? ''), {
      words: 'There is no other way',
      speaker: 'Marta Kos',
      title: 'Ministers meet in Brussels over the budget',
      file: 'a.txt',
    });
    assert.equal(citationOf(corpus.snapshot, 'file:///a.txt#q99'), undefined);
  });
});
