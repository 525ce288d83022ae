import { overlaps } from '../../language/span';
import type { Difference } from './kind';

/** Differences, and others where none of these is in the same passages. */
export function withOthers(found: readonly Difference[], others: readonly Difference[]): Difference[] {
  return [...found, ...others.filter(other => !isCovered(other, found))];
}

function isCovered({ a, b }: Difference, surer: readonly Difference[]): boolean {
  return surer.some(other => overlaps(a.passage, other.a.passage) && overlaps(b.passage, other.b.passage));
}
