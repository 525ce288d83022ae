import type { Discrepancy, Snapshot, Stance } from '../../../corpus/model';
import { slice } from '../../../language/span';
import type { Said } from '../../../protocol';

/**
 * What a person says of the first two positions of a discrepancy: that they tell of the same thing, or not. The passage of
 * a source that is given comes first; undefined where the discrepancy has no two passages.
 */
export function saidOfSides(
  snapshot: Snapshot,
  { positions }: Discrepancy,
  here: string,
  asserts: 'same-thing' | 'other-thing',
): Said | undefined {
  const own = positions.find(({ stances }) => stances.some(({ source }) => source === here)) ?? positions[0];
  const other = positions.find(position => position !== own);
  const a = own?.stances.find(({ source }) => source === here) ?? own?.stances[0];
  const b = other?.stances.find(({ source }) => source !== a?.source);
  const [one, two] = [a && placed(snapshot, a), b && placed(snapshot, b)];
  return one && two && { asserts, passages: [one, two] };
}

function placed(snapshot: Snapshot, { source, passage: { start, end } }: Stance) {
  const text = snapshot.member(source)?.source.text ?? '';
  return { source, start, end, words: slice(text, { start, end }) };
}
