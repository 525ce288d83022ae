import { haveOneIn } from './entities/identity';
import { digestOf } from '../source/digest';
import type { Quotation } from '../source/model';
import type { Comparison } from './kinds/kind';
import type { QuotationPlace, SourceId, Utterance } from './model';

/** Quotations of two sources that report the same act of speech, by their ids. */
export type SameSpeech = readonly [a: string, b: string];

/** Clauses less like each other than this report other words. */
const leastLikeness = 0.5;

/**
 * The quotations of two sources that report the same act of speech: quoted in both, or quoted here and paraphrased
 * there, or paraphrased in both, by speakers that can be one.
 */
export function sameSpeech(comparison: Comparison): SameSpeech[] {
  const { a, b, aligned, identity, retellings } = comparison;
  const quoted = retellings.flatMap(({ quotations: [x, y] }): SameSpeech[] => (x && y ? [[x.id, y.id]] : []));
  const byId = (quotations: readonly Quotation[]): Map<string, Quotation> =>
    new Map(quotations.map(q => [q.id, q]));
  const [inA, inB] = [byId(a.source.quotations), byId(b.source.quotations)];
  const told = aligned
    .filter(({ likeness, shared }) => likeness >= leastLikeness && shared >= 0.5)
    .flatMap((pair): SameSpeech[] => {
      const [x, y] = [inA.get(pair.a.claim.creditedTo[0] ?? ''), inB.get(pair.b.claim.creditedTo[0] ?? '')];
      if (!x || !y) return [];
      const strangers =
        x.speakers.length && y.speakers.length && !haveOneIn(identity, x.speakers, y.speakers);
      return strangers ? [] : [[x.id, y.id]];
    });
  return [...new Map([...quoted, ...told].map(pair => [pair.join(' '), pair])).values()];
}

/** Same speech between two sources of a corpus. */
export interface PlacedSpeech {
  readonly a: SourceId;
  readonly b: SourceId;
  readonly same: readonly SameSpeech[];
}

/** Puts quotations that report the same act of speech together, across any number of sources. */
export function utterancesOf(speech: readonly PlacedSpeech[]): Utterance[] {
  const groups = new Map<string, Map<string, QuotationPlace>>();
  const groupOf = (place: QuotationPlace): Map<string, QuotationPlace> => {
    const group = groups.get(keyOf(place)) ?? new Map([[keyOf(place), place]]);
    groups.set(keyOf(place), group);
    return group;
  };
  for (const { a, b, same } of speech) {
    for (const [x, y] of same) {
      const [one, other] = [groupOf(place(a, x)), groupOf(place(b, y))];
      if (one === other) continue;
      const [small, large] = one.size < other.size ? [one, other] : [other, one];
      for (const [key, place] of small) groups.set(key, large.set(key, place));
    }
  }
  return [...new Set(groups.values())].map(toUtterance).sort((x, y) => (x.id < y.id ? -1 : 1));
}

function place(source: SourceId, quotation: string): QuotationPlace {
  return { source, quotation };
}

/** What a quotation of a corpus is known by. */
function keyOf({ source, quotation }: QuotationPlace): string {
  return `${source}\n${quotation}`;
}

function toUtterance(group: ReadonlyMap<string, QuotationPlace>): Utterance {
  const places = [...group.values()].sort(
    (x, y) =>
      (x.source < y.source ? -1 : x.source > y.source ? 1 : 0) ||
      Number(x.quotation.slice(1)) - Number(y.quotation.slice(1)),
  );
  return { id: digestOf(places.map(keyOf).join('\n')), places };
}
