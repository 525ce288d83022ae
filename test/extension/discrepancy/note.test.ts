import assert from 'node:assert/strict';
import { discrepancyNote, discrepancyPage } from '../../../src/extension/discrepancy/note';
import type { DiscrepancyDetails } from '../../../src/protocol/discrepancies';

function stance(label: string, text: string, line: number) {
  const range = { start: { line, character: 0 }, end: { line, character: text.length } };
  return { label, place: { uri: `file:///${label}.txt`, range, text }, focus: [range] };
}

const details: DiscrepancyDetails = {
  id: 'd1',
  kind: 'quantity',
  severity: 'warning',
  question: 'How many were hurt',
  message: 'How many were hurt is put differently: 10 in The Daily, a dozen in The Weekly.',
  confidence: 0.83,
  positions: [
    { wording: '10', stances: [stance('The Daily', '10 people were\nhurt', 11)] },
    { wording: 'a dozen', stances: [stance('The Weekly', 'a *dozen* people were hurt', 6)] },
  ],
};

describe('a discrepancy as a note', () => {
  it('can be understood without the articles', () =>
    assert.equal(
      discrepancyNote(details),
      [
        'How many were hurt',
        '',
        'How many were hurt is put differently: 10 in The Daily, a dozen in The Weekly.',
        '',
        '- The Daily, line 12: “10 people were hurt”',
        '- The Weekly, line 7: “a *dozen* people were hurt”',
        '',
      ].join('\n'),
    ));
});

describe('a discrepancy explained', () => {
  const page = discrepancyPage(details, '# Another number\n\nThe sources give different amounts.\n');

  it('says how sure it is', () => assert.match(page, /about 8 hold up/));

  it('ends with what the kind means, one heading lower', () => assert.match(page, /\n## Another number\n/));

  it('shows the words of the sources as they stand', () => assert.ok(page.includes('a \\*dozen\\* people')));
});
