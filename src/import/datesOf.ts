import type { Doubt } from '../source/model';

/** The dates that are in doubt, the likeliest first. */
export function datesOf(doubts: readonly Doubt[]): string[] {
  return doubts.flatMap(({ field, candidates }) => (field === 'date' ? candidates : []));
}
