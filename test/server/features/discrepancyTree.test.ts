import assert from 'node:assert/strict';
import type { Decided } from '../../../src/protocol/decisions';
import type { DiscrepancyGrouping, TreeNode } from '../../../src/protocol/trees';
import {
  discrepanciesPage,
  locateDiscrepancy,
} from '../../../src/server/features/discrepancies/discrepancyTree';
import { discrepancyDetails } from '../../../src/server/features/discrepancies/discrepancyDetails';
import type { Findings } from '../../../src/server/findings';
import { Decisions } from '../../../src/server/decisions';
import { findingsOf } from '../../../src/server/findings';
import { annotated } from '../annotated';

const texts = {
  'a.txt': `Roof of sports hall falls in at Norburg

Ten people were hu│rt when the roof of the Norburg sports hall fell in on Monday, the mayor, Anna Lindt, said.

“We will never leave anybody alone with this,” Anna Lindt said.
`,
  'b.txt': `Roof falls in at Norburg sports hall

Twenty people were hurt when the roof of the Norburg sports hall fell in on Monday, mayor Anna Lindt said.

“We will not leave anybody alone with this,” Anna Lindt said.
`,
};
const { snapshot, findings, uri, position } = annotated(texts);

function nodes(
  grouping: DiscrepancyGrouping,
  shown: Findings,
  filter = '',
  parent?: string,
): readonly TreeNode[] {
  const query = { grouping, filter, offset: 0, limit: 200, ...(parent !== undefined && { parent }) };
  return discrepanciesPage(snapshot, shown, query).nodes;
}

/** The tree as labels and descriptions, two spaces for each level. */
function tree(
  grouping: DiscrepancyGrouping,
  shown: Findings,
  filter = '',
  parent?: string,
  indent = '',
): string[] {
  return nodes(grouping, shown, filter, parent).flatMap(({ id, label, description, children }) => [
    `${indent}${label} — ${description ?? ''}`,
    ...(children ? tree(grouping, shown, filter, id, `${indent}  `) : []),
  ]);
}

function withDecisions(...decisions: readonly Decided[]): Findings {
  return findingsOf(snapshot, { strictness: 'normal', severity: {}, decisions: new Decisions(decisions) });
}

function withDismissed(...dismissed: readonly string[]): Findings {
  return withDecisions(
    ...dismissed.map((discrepancy): Decided => ({
      outcome: 'dismissed',
      discrepancy,
      sources: [],
      reason: '',
    })),
  );
}

describe('the tree of discrepancies', () => {
  it('has the kinds, in each the questions, under each what every source says', () => {
    const lines = tree('kind', findings);
    assert.deepEqual(
      lines.filter(line => !line.startsWith(' ')),
      ['Numbers — 1', 'Quoted words — 1'],
    );
    assert.ok(
      lines.some(line => /^ {4}.*Ten.* — a$/i.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.some(line => /^ {4}.*Twenty.* — b$/i.test(line)),
      lines.join('\n'),
    );
  });

  it('opens both sides, the one first through which the tree leads', () => {
    const [, second] = nodes('place', findings);
    assert.equal(second?.label, 'b');
    const [found] = nodes('place', findings, '', second.id);
    assert.deepEqual(
      found?.places?.map(place => place.uri),
      ['file:///b.txt', 'file:///a.txt'],
    );
    assert.equal(found.children, 2);
  });

  it('has a source’s discrepancies in text order', () => {
    const [first] = nodes('place', findings);
    const lines = nodes('place', findings, '', first?.id).map(({ places }) => places?.[0]?.range.start.line);
    assert.deepEqual(lines, [2, 4]);
  });

  it('has what is dismissed apart, at the end and subdued', () => {
    const [{ discrepancy } = assert.fail()] = findings.shown;
    const groups = nodes('kind', withDismissed(discrepancy.id));
    const last = groups.at(-1);
    assert.deepEqual([last?.label, last?.description, groups.length], ['Dismissed', '1', 2]);
    const [dismissed] = nodes('kind', withDismissed(discrepancy.id), '', last?.id);
    assert.deepEqual(
      [dismissed?.context, dismissed?.subject, dismissed?.subdued],
      ['dismissed', discrepancy.id, true],
    );
  });

  it('says of what is decided how, and narrows to it', () => {
    const [{ discrepancy } = assert.fail()] = findings.shown;
    const sources = ['file:///a.txt', 'file:///b.txt'];
    const decided = { discrepancy: discrepancy.id, sources, reason: 'Seen *myself*' } as const;
    const confirmed = withDecisions({ outcome: 'confirmed', ...decided });
    const [group] = nodes('kind', confirmed, 'decision:confirmed');
    const [node] = nodes('kind', confirmed, 'decision:confirmed', group?.id);
    assert.deepEqual([node?.context, node?.icon], ['confirmed', 'verified-filled']);
    assert.equal(node?.description, `Confirmed · ${discrepancy.question}`);
    assert.ok(node.tooltip?.endsWith('You say: Seen \\*myself\\*'));
    const right = withDecisions({ outcome: 'resolved', ...decided, inFavourOf: 'file:///b.txt' });
    const [resolved] = nodes('kind', right, 'decision:resolved');
    const [found] = nodes('kind', right, 'decision:resolved', resolved?.id);
    assert.equal(found?.description, `b is right · ${discrepancy.question}`);
    assert.equal(found.context, 'resolved');
    assert.equal(nodes('kind', right, 'decision:open').length, 1);
  });

  it('takes the later decision, and one on itself before one on its kind', () => {
    const [{ discrepancy } = assert.fail()] = findings.shown;
    const { id, kind } = discrepancy;
    const sources = ['file:///a.txt', 'file:///b.txt'];
    const said = { sources, reason: '' };
    const outcome = (...decisions: readonly Decided[]): string | undefined =>
      new Decisions(decisions).on(discrepancy)?.outcome;
    const ofKind: Decided = { outcome: 'dismissed', kind, ...said };
    assert.equal(outcome(ofKind), 'dismissed');
    assert.equal(outcome({ ...ofKind, sources: [...sources, 'file:///c.txt'] }), 'dismissed');
    assert.equal(outcome({ ...ofKind, sources: ['file:///a.txt', 'file:///c.txt'] }), undefined);
    assert.equal(outcome({ ...ofKind, kind: 'title' }), undefined);
    assert.equal(outcome({ outcome: 'confirmed', discrepancy: id, kind, ...said }, ofKind), 'confirmed');
    assert.equal(outcome(ofKind, { ...ofKind, outcome: 'confirmed' }), 'confirmed');
  });

  it('shows only what has the words of the filter', () => {
    assert.equal(nodes('kind', findings, 'twenty').length, 1);
    assert.equal(nodes('kind', findings, 'no such words').length, 0);
  });

  it('leads to the discrepancy under the cursor', () => {
    const path = locateDiscrepancy(snapshot, findings, uri, position, 'kind', '');
    assert.deepEqual([path.length, path[0]?.label, path[1]?.context], [2, 'Numbers', 'discrepancy']);
    const [first] = findings.shown.filter(({ discrepancy }) => discrepancy.id === path[1]?.subject);
    assert.equal(first?.discrepancy.kind, 'quantity');
  });

  it('knows a discrepancy whole, a dismissed one too', () => {
    const [{ discrepancy } = assert.fail()] = findings.shown;
    const details = discrepancyDetails(snapshot, withDismissed(discrepancy.id), discrepancy.id);
    assert.equal(details?.message, discrepancy.message);
    assert.deepEqual(details.positions.flatMap(({ stances }) => stances.map(({ label }) => label)).sort(), [
      'a',
      'b',
    ]);
    assert.equal(discrepancyDetails(snapshot, findings, 'gone'), undefined);
  });
});
