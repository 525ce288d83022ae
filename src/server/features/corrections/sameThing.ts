import { groupBy } from '../../../language/groupBy';
import type { Discrepancy, Snapshot, SourceId, Stance } from '../../../corpus/model';
import { slice } from '../../../language/span';
import type { Said } from '../../../protocol/said';

/** What a person says of a passage here and the one of another source. */
export interface SaidOfSide {
  readonly said: Said;
  readonly other: SourceId;
}

/**
 * What a person can say of the passage of a source and of each that takes another position: that they tell of the same
 * thing, or not. The passage of the source that is given comes first; without one there, that of the first position.
 */
export function saidOfSides(
  snapshot: Snapshot,
  { positions }: Discrepancy,
  here: SourceId,
  asserts: 'same-thing' | 'other-thing',
): SaidOfSide[] {
  const own = positions.find(({ stances }) => stances.some(({ source }) => source === here)) ?? positions[0];
  const stance = own?.stances.find(({ source }) => source === here) ?? own?.stances[0];
  if (!stance) return [];
  const rivals = positions.filter(position => position !== own).flatMap(({ stances }) => stances);
  const bySource = groupBy(
    rivals.filter(({ source }) => source !== stance.source),
    ({ source }) => source,
  );
  return [...bySource].flatMap(([other, [first]]) =>
    first
      ? [{ said: { asserts, passages: [placed(snapshot, stance), placed(snapshot, first)] }, other }]
      : [],
  );
}

function placed(snapshot: Snapshot, { source, passage: { start, end } }: Stance) {
  const text = snapshot.member(source)?.source.text ?? '';
  return { source, start, end, words: slice(text, { start, end }) };
}
