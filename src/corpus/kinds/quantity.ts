import page from '../../../docs/kinds/quantity.md';
import type { Amount } from '../../language/paragraph';
import { contains, overlaps } from '../../language/span';
import type { ClausePair } from '../alignment/match';
import type { Edit } from '../alignment/edits';
import type { Clause, Outline, Word } from '../alignment/outline';
import type { Comparison, Difference, Kind } from './kind';
import { amountEvidence, countSame, questionFor } from './amounts';
import { compareFigures } from './figures';
import { otherRankings } from './rankings';
import { agree } from './rounding';
import { tellSides } from './tell';

/** Different amounts of the same thing. */
export const quantity: Kind<'quantity'> = {
  name: 'quantity',
  label: 'Numbers',
  icon: 'symbol-number',
  meaning: 'another number',
  scope: 'another number: a count, a price, a share, an age or a length of time',
  page,
  find: comparison => [
    ...comparison.pairs.flatMap(pair => compareAmounts(comparison, pair)),
    ...compareTotals(comparison),
    ...compareFigures(comparison),
    ...otherRankings(comparison),
    ...comparison.edits.flatMap(edit => editedAmount(comparison, edit) ?? []),
  ],
  tell: (question, sides) => tellSides(question, sides, 'says', 'say'),
};

/** Clauses less like each other may count different things. */
const leastLikeness = 0.3;
const measures: ReadonlySet<Amount['measure']> = new Set([
  'count',
  'percent',
  'money',
  'duration',
  'age',
  'other',
]);

function compareAmounts({ a, b }: Comparison, pair: ClausePair): Difference[] {
  if (pair.likeness < leastLikeness || (pair.rankA > 0 && pair.rankB > 0)) return [];
  const [here, there] = [amountsIn(a, pair.a), amountsIn(b, pair.b)];
  const unmatchedA = here.filter(x => !there.some(y => agree(x, y)));
  const unmatchedB = there.filter(y => !here.some(x => agree(x, y)));
  return unmatchedA.flatMap(x => {
    const rivals = unmatchedB.filter(y => countSame(x, y));
    const [y, ...more] = rivals;
    if (!y || more.length || isKnown(b, x) || isKnown(a, y)) return [];
    return [
      {
        a: amountEvidence(a, x, pair.a),
        b: amountEvidence(b, y, pair.b),
        question: questionFor(a, x, pair.a),
        confidence: sureness(pair, x, y),
      },
    ];
  });
}

function amountsIn({ source }: Outline, { claim }: Clause): Amount[] {
  return source.amounts.filter(amount => contains(claim, amount) && measures.has(amount.measure));
}

/** Another amount in a sentence that is else the same, whatever it measures. */
function editedAmount({ a, b }: Comparison, edit: Edit): Difference | undefined {
  const amountIn = ({ source }: Outline, words: readonly Word[]): Amount | undefined =>
    source.amounts.find(amount => words.some(word => overlaps(amount, word)));
  const [x, y] = [amountIn(a, edit.a), amountIn(b, edit.b)];
  if (!x || x.measure === 'ordinal' || x.measure !== y?.measure || agree(x, y)) return undefined;
  const [clauseA, clauseB] = [clauseWith(a, x), clauseWith(b, y)];
  if (!clauseA || !clauseB) return undefined;
  const sides = {
    a: amountEvidence(a, x, clauseA),
    b: amountEvidence(b, y, clauseB),
  };
  return { ...sides, question: questionFor(a, x, clauseA), confidence: 0.85 };
}

/** So large a count of one thing is rarely two counts. */
const large = 1000;

/** Large counts of one thing, each the only one of its source, wherever they stand. */
function compareTotals({ a, b }: Comparison): Difference[] {
  const totals = (outline: Outline): Amount[] =>
    outline.source.amounts.filter(
      ({ measure, value, noun }) => measure === 'count' && value >= large && noun !== undefined,
    );
  const [here, there] = [totals(a), totals(b)];
  return here.flatMap(x => {
    const [y, ...more] = there.filter(other => countSame(x, other));
    const isOnly = y && !more.length && here.filter(other => countSame(other, y)).length === 1;
    if (!isOnly || agree(x, y) || Math.max(x.value, y.value) > 2 * Math.min(x.value, y.value)) return [];
    const [clauseA, clauseB] = [clauseWith(a, x), clauseWith(b, y)];
    if (!clauseA || !clauseB) return [];
    const sides = {
      a: amountEvidence(a, x, clauseA),
      b: amountEvidence(b, y, clauseB),
    };
    return [{ ...sides, question: questionFor(a, x, clauseA), confidence: 0.7 }];
  });
}

function clauseWith({ clauses }: Outline, amount: Amount): Clause | undefined {
  return clauses.find(({ claim }) => contains(claim, amount));
}

/** Whether the source has the amount somewhere else: then it tells of both. */
function isKnown({ source }: Outline, amount: Amount): boolean {
  return source.amounts.some(other => other.value === amount.value && countSame(amount, other));
}

function sureness(pair: ClausePair, x: Amount, y: Amount): number {
  const base = pair.likeness >= 0.6 ? 0.85 : pair.likeness >= 0.45 ? 0.7 : 0.55;
  const apart = Math.max(x.value, y.value) / Math.max(1e-9, Math.min(x.value, y.value));
  return apart > 20 ? base - 0.2 : base;
}
