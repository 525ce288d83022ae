import assert from 'node:assert/strict';
import type { Discrepancy } from '../../src/corpus/model';
import type { Decided } from '../../src/protocol/decisions';
import { Decisions } from '../../src/server/decisions';
import { annotated } from './annotated';

const first = (hurt: string): string => `Roof of sports hall falls in at Norburg

${hurt} people were hurt when the roof of the Norburg sports hall fell in on Monday, the mayor, Anna Lindt, said.
`;
const second = (hurt: string, after = ''): string => `Roof falls in at Norburg sports hall

${hurt} people were hurt when the roof of the Norburg sports hall fell in on Monday, mayor Anna Lindt said.${after}
`;

/** What the sources state differently on how many were hurt. */
function onTheHurt(...texts: readonly string[]): Discrepancy {
  const named = texts.map((text, i) => [`${'abc'.charAt(i)}.txt`, text] as const);
  const { discrepancies } = annotated(Object.fromEntries(named)).snapshot;
  return discrepancies.find(({ kind }) => kind === 'quantity') ?? assert.fail('No quantity differs.');
}

const before = onTheHurt(first('Ten'), second('Twenty'));
const dismissed: Decided = {
  outcome: 'dismissed',
  discrepancy: before.id,
  sources: [],
  reason: 'a slip',
};

describe('a decision on a discrepancy', () => {
  const decisions = new Decisions([dismissed]);

  it('holds whatever else becomes of the sources', () => {
    assert.equal(decisions.on(before), dismissed);
    const later = onTheHurt(first('Ten'), second('Twenty', '\n\nThe hall was built in 1974.'));
    assert.equal(decisions.on(later), dismissed);
    assert.equal(decisions.on(onTheHurt(second('Twenty'), first('Ten'))), dismissed);
  });

  it('no longer holds when either wording changes, however like it, and holds again when it is back', () => {
    for (const [a, b] of [
      ['Ten', 'Thirty'],
      ['Ten', '20'],
      ['Ten', 'At least twenty'],
      ['Eleven', 'Twenty'],
    ] as const)
      assert.equal(decisions.on(onTheHurt(first(a), second(b))), undefined, `${a} ${b}`);
    assert.equal(decisions.on(onTheHurt(first('Ten'), second('Twenty'))), dismissed);
  });

  it('on a kind holds for all of it between two sources, and not where a third takes part', () => {
    const sources = ['file:///a.txt', 'file:///b.txt'];
    const ofKind: Decided = { outcome: 'dismissed', kind: 'quantity', sources, reason: '' };
    const onKind = new Decisions([ofKind]);
    assert.equal(onKind.on(before)?.kind, 'quantity');
    assert.equal(onKind.on(onTheHurt(first('Ten'), second('Thirty')))?.kind, 'quantity');
    assert.equal(onKind.on(onTheHurt(first('Ten'), second('Twenty'), second('Thirty'))), undefined);
    assert.equal(new Decisions([{ ...ofKind, kind: 'date' }]).on(before), undefined);
  });
});
