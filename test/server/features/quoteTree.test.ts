import assert from 'node:assert/strict';
import type { QuoteGrouping, TreeNode, TreeSorting } from '../../../src/protocol/trees';
import { citationOf } from '../../../src/server/features/quotes/citation';
import { locateQuote, quoteFacets, quotesPage } from '../../../src/server/features/quotes/quoteTree';
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
      'No speaker named — 1',
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

  it('sorts speakers as a person wants', () => {
    const speakers = (sorting: TreeSorting): string[] =>
      quotesPage(corpus.snapshot, {
        grouping: 'speaker',
        sorting,
        filter: '',
        offset: 0,
        limit: 200,
      }).nodes.map(({ label }) => label);
    assert.deepEqual(speakers('name'), ['Kaja Kallas', 'Marta Kos', 'No speaker named']);
    assert.deepEqual(speakers('place'), ['Kaja Kallas', 'Marta Kos', 'No speaker named']);
    assert.deepEqual(speakers('count')[0], 'Marta Kos');
  });

  it('is narrowed to a story', () => {
    const facets = quoteFacets(corpus.snapshot).filter(({ facet }) => facet === 'story');
    assert.ok(facets.length > 1);
    for (const { value, count } of facets) {
      const groups = nodes(corpus, 'source', `story:"${value}"`);
      const shown = groups.reduce((sum, { children }) => sum + children, 0);
      assert.equal(shown, count, value);
    }
  });

  it('comes in pages of no more than 200, whatever is asked for', () => {
    const many = Array.from({ length: 450 }, (_, at) => `“The road ${at} is closed,” Kaja Kallas said.`);
    const { snapshot } = annotated({ 'a.txt': `Roads are closed\n\n${many.join('\n\n')}\n` });
    const [group] = quotesPage(snapshot, { grouping: 'speaker', filter: '', offset: 0, limit: 9 }).nodes;
    const query = { grouping: 'speaker', filter: '', limit: 10_000, parent: group?.id ?? '' } as const;
    const pages = [0, 200, 400].map(offset => quotesPage(snapshot, { ...query, offset }));
    assert.deepEqual(
      pages.map(page => [page.nodes.length, page.total]),
      [
        [200, 450],
        [200, 450],
        [50, 450],
      ],
    );
    assert.equal(new Set(pages.flatMap(page => page.nodes.map(({ id }) => id))).size, 450);
  });

  it('is narrowed to a speaker, a type or a source', () => {
    assert.deepEqual(tree(corpus, 'speaker', 'speaker:kos type:indirect'), [
      'Marta Kos — 1',
      '  that the budget would be ready in time — a',
    ]);
    assert.deepEqual(tree(corpus, 'source', 'source:b').length, 2);
    assert.deepEqual(
      quoteFacets(corpus.snapshot)
        .filter(({ facet }) => facet === 'speaker' || facet === 'type')
        .map(({ facet, value, count }) => `${facet} ${value} ${count}`),
      [
        'speaker Marta Kos 3',
        'speaker Kaja Kallas 1',
        'speaker no speaker named 1',
        'type direct 4',
        'type indirect 1',
      ],
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
      isQuoted: true,
      speaker: 'Marta Kos',
      title: 'Ministers meet in Brussels over the budget',
      file: 'a.txt',
    });
    assert.equal(citationOf(corpus.snapshot, 'file:///a.txt#q99'), undefined);
  });
});

describe('what the tree of quotations tells of speakers and utterances', () => {
  const corpus = annotated({
    'a.txt': `Roof of sports hall falls in at Norburg

“We have never turned down any help from the other towns,” Mayor Anna Lindt said on Monday in Norburg.

Two officials said that the roof was old. The officials said that nobody had looked at it for years.
`,
    'b.txt': `Roof falls in at Norburg sports hall

“We have never refused any help from the other towns,” town leader Anna Lindt said on Monday in Norburg.

Some officials said that the money was gone.
`,
  });

  it('says how speakers are described, and by whom', () => {
    const [lindt] = nodes(corpus, 'speaker');
    assert.equal(`${lindt?.label} — ${lindt?.description}`, 'Anna Lindt — 2 · Mayor (a) · town leader (b)');
    assert.match(lindt?.tooltip ?? '', /- b: town leader/);
  });

  it('puts those whom no text names together by what they are', () => {
    const lines = tree(corpus, 'speaker');
    const at = lines.indexOf('Described, not named — 1');
    assert.ok(at > 0, lines.join('\n'));
    assert.match(lines[at + 1] ?? '', /^ {2}(Two |The |Some )?officials — 3$/i);
  });

  it('joins an utterance that both sources carry, and marks what differs', () => {
    const [lindt] = nodes(corpus, 'speaker');
    const [utterance] = nodes(corpus, 'speaker', '', lindt?.id);
    assert.equal(utterance?.description, 'a, b · other words');
    const wordings = nodes(corpus, 'speaker', '', utterance.id);
    assert.deepEqual(
      wordings.map(({ label, highlights = [] }) => highlights.map(([start, end]) => label.slice(start, end))),
      [['turned down'], ['refused']],
    );
    assert.match(wordings[1]?.label ?? '', /^“We have never refused any help/);
    assert.deepEqual(
      wordings.map(({ description }) => description),
      ['a', 'b'],
    );
  });

  it('subdues what is unsure and says why', () => {
    const { snapshot } = annotated({ 'c.txt': texts['c.txt'] });
    const [group] = quotesPage(snapshot, { grouping: 'speaker', filter: '', offset: 0, limit: 9 }).nodes;
    const query = { grouping: 'speaker', filter: '', offset: 0, limit: 9, parent: group?.id ?? '' } as const;
    const [quote] = quotesPage(snapshot, query).nodes;
    assert.equal(quote?.subdued, true);
    assert.match(
      quote.tooltip ?? '',
      /unsure whether it is said at all \(of ten found in this way, about \d hold up\)/,
    );
  });

  it('has each who makes a joint statement, with or without a name', () => {
    const speakersOf = (text: string): string[] =>
      nodes(annotated({ 'd.txt': text }), 'speaker').flatMap(({ id, label, context }) =>
        context === 'group'
          ? nodes(annotated({ 'd.txt': text }), 'speaker', '', id).map(n => n.label)
          : [label],
      );
    const headline = 'The dam of Leer\n\n';
    assert.deepEqual(speakersOf(`${headline}Police, the council and Jane Oduya said the dam would hold.`), [
      'Jane Oduya',
      'Police',
      'the council',
    ]);
    assert.deepEqual(speakersOf(`${headline}Police and Jane Oduya said the dam would hold.`), [
      'Jane Oduya',
      'Police',
    ]);
    assert.deepEqual(speakersOf(`${headline}Police, the council and the union said the dam would hold.`), [
      'Police',
      'the council',
      'the union',
    ]);
    assert.deepEqual(speakersOf(`${headline}Jane Oduya and two officials said the dam would hold.`), [
      'Jane Oduya',
      'two officials',
    ]);
  });
});
