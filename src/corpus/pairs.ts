import type { Discrepancy, Stance } from './model';

/** Two sides of a discrepancy: one stance each of two different positions. */
export interface Pair {
  readonly a: Stance;
  readonly b: Stance;
}

/** A discrepancy as pairs: each stance of a position with each stance of every later one. */
export function pairs(discrepancy: Discrepancy): Pair[] {
  return discrepancy.positions.flatMap((position, i) =>
    discrepancy.positions
      .slice(i + 1)
      .flatMap(other => position.stances.flatMap(a => other.stances.map(b => ({ a, b })))),
  );
}
