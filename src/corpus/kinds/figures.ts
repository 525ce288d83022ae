import type { Amount } from '../../language/paragraph';
import { contains } from '../../language/span';
import type { Outline } from '../alignment/outline';
import type { Identity } from '../entities/identity';
import { amountEvidence, countSame, questionFor } from './amounts';
import type { Comparison, Difference } from './kind';
import { nearFigures } from './nearFigures';
import { pairByRole, placed, type Placed, type RolePair } from './oneRole';
import { agree } from './rounding';

/** Figures less like each other may be of different things. */
const leastLikeness = 0.45;
/** Numbers further apart, the larger as a multiple of the smaller, rarely count one thing. */
const farthestApart = 20;
/** Ages of one person, as surely as the person is one. */
const likenessOfAges = 0.8;

/** Where the places around two near figures have more in common than this they are surely of one thing. */
const surelyNear = 0.45;

/** Different amounts of one thing as the grammar of their sentences has it, wherever these stand. */
export function compareFigures({ a, b, identity }: Comparison): Difference[] {
  const [here, there] = [figuresOf(a), figuresOf(b)];
  const pairs = [
    ...agesOfOne(here, there, identity),
    ...pairByRole(here.filter(isNoAge), there.filter(isNoAge), identity, {
      canBeOne,
      areOneSort: countSame,
      agree,
      leastLikeness,
    }),
  ].map(pair => ({ ...pair, confidence: Math.min(0.85, 0.2 + 0.9 * pair.likeness) }));
  const isPaired = (near: RolePair<Amount>): boolean =>
    pairs.some(({ a, b }) => a === near.a || b === near.b);
  const near = nearFigures([a, here.filter(isNoAge)], [b, there.filter(isNoAge)], agree, identity)
    .filter(pair => !isPaired(pair))
    .map(pair => ({ ...pair, confidence: pair.likeness >= surelyNear ? 0.7 : 0.6 }));
  const hasCounterpart = (pair: RolePair<Amount>): boolean =>
    standsBeside(a, pair.a, pair.b.item) || standsBeside(b, pair.b, pair.a.item);
  const open = [...pairs, ...near].filter(pair => !hasCounterpart(pair));
  return open.map(({ a: x, b: y, confidence }) => ({
    a: amountEvidence(a, x.item, x.role.clause),
    b: amountEvidence(b, y.item, y.role.clause),
    question:
      x.item.noun === undefined && y.item.noun !== undefined
        ? questionFor(b, y.item, y.role.clause)
        : questionFor(a, x.item, x.role.clause),
    confidence,
  }));
}

/** Whether the other source's amount stands in the same clause too: "84 of the 150 seats", "the 150-seat parliament". */
function standsBeside({ source }: Outline, { item, role }: Placed<Amount>, other: Amount): boolean {
  return source.amounts.some(
    amount =>
      amount !== item &&
      contains(role.clause.claim, amount) &&
      amount.measure === other.measure &&
      amount.value === other.value,
  );
}

function figuresOf(outline: Outline): Placed<Amount>[] {
  return placed(
    outline,
    outline.source.amounts.filter(({ measure }) => measure !== 'ordinal'),
  );
}

function isNoAge({ item }: Placed<Amount>): boolean {
  return item.measure !== 'age';
}

function agesOfOne(here: readonly Placed<Amount>[], there: readonly Placed<Amount>[], identity: Identity) {
  return here.flatMap(a => {
    const owner = identity.get(a.role.owner ?? '');
    const b = there.find(({ item, role }) => item.measure === 'age' && role.owner === owner);
    if (isNoAge(a) || owner === undefined || !b || agree(a.item, b.item)) return [];
    return [{ a, b, likeness: likenessOfAges }];
  });
}

/** Whether two amounts can be of one thing. What is counted may be left out on one side: "at least 23 dead". */
function canBeOne(x: Amount, y: Amount): boolean {
  if (Math.max(x.value, y.value) > farthestApart * Math.min(x.value, y.value)) return false;
  const areCounts = x.measure === 'count' && y.measure === 'count';
  return countSame(x, y) || (areCounts && (x.noun === undefined || y.noun === undefined));
}
