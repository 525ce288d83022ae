import { groupBy } from '../language/groupBy';
import type { Discrepancy, Stance } from './model';

/** Two stances on one question, from different sources that take different positions. */
export interface StancePair {
  readonly a: Stance;
  readonly b: Stance;
}

/** A discrepancy as pairs of stances: one for each two sources that take different positions, in order of their ids. */
export function pairs({ positions }: Discrepancy): StancePair[] {
  const found = positions.flatMap((one, i) =>
    positions
      .slice(i + 1)
      .flatMap(other =>
        onePerSource(one.stances).flatMap(a => onePerSource(other.stances).map(b => inOrder(a, b))),
      ),
  );
  const between = groupBy(
    found.filter(({ a, b }) => a.source !== b.source),
    ({ a, b }) => `${a.source}\n${b.source}`,
  );
  return [...between.values()]
    .flatMap(([first]) => first ?? [])
    .sort((x, y) => order(x.a, y.a) || order(x.b, y.b));
}

function onePerSource(stances: readonly Stance[]): Stance[] {
  return [...groupBy(stances, ({ source }) => source).values()].flatMap(([first]) => first ?? []);
}

function inOrder(a: Stance, b: Stance): StancePair {
  return order(a, b) <= 0 ? { a, b } : { a: b, b: a };
}

function order(a: Stance, b: Stance): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : 0;
}
