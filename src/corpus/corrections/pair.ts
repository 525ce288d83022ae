import type { Passage } from '../../source/corrections';
import { isInText } from '../../source/corrections/passages';
import type { SharedCorrection } from '../corrections';
import type { Member } from '../model';

/** What a person says of passages in two sources, the passage of the first one first. */
export interface PairCorrection {
  readonly asserts: SharedCorrection['asserts'];
  readonly a: Passage;
  readonly b: Passage;
}

type Side = Pick<Member, 'id' | 'source'>;

/** The corrections that speak of passages in just these two sources and fit their texts, in their order. */
export function correctionsOfPair(
  corrections: readonly SharedCorrection[],
  a: Side,
  b: Side,
): PairCorrection[] {
  return corrections.flatMap(({ asserts, passages: [first, second] }) => {
    const isThisWay = first.source === a.id && second.source === b.id;
    if (!isThisWay && !(first.source === b.id && second.source === a.id)) return [];
    const [inA, inB] = isThisWay ? [first, second] : [second, first];
    return isInText(a.source.text, inA) && isInText(b.source.text, inB) ? [{ asserts, a: inA, b: inB }] : [];
  });
}
