import { Corpus } from '../../../src/corpus/corpus';
import type { DiscrepancyKind, Stance } from '../../../src/corpus/model';
import { slice } from '../../../src/language/span';

/** What a test says of the two sources besides their texts. */
export interface Days {
  /** The days on which the sources appeared. */
  readonly a?: string;
  readonly b?: string;
}

/** The differing words of each discrepancy of the kind between two texts of one story, as "words / other words". */
export function differences(kind: DiscrepancyKind, a: string, b: string, days: Days = {}): string[] {
  return sidesOf(kind, a, b, days, ({ focus }, text) => focus.map(span => slice(text, span)).join(' … ')).map(
    sides => sides.join(' / '),
  );
}

/** The passages of each discrepancy of the kind between two texts of one story. */
export function passages(kind: DiscrepancyKind, a: string, b: string, days: Days = {}): string[][] {
  return sidesOf(kind, a, b, days, ({ passage }, text) => slice(text, passage));
}

function sidesOf(
  kind: DiscrepancyKind,
  a: string,
  b: string,
  days: Days,
  show: (stance: Stance, text: string) => string,
): string[][] {
  const corpus = new Corpus();
  corpus.grouping = 'all';
  corpus.set({ id: 'a.txt', text: a, metadata: days.a ? { date: days.a } : {} });
  corpus.set({ id: 'b.txt', text: b, metadata: days.b ? { date: days.b } : {} });
  return corpus
    .snapshot()
    .discrepancies.filter(discrepancy => discrepancy.kind === kind)
    .map(({ positions }) =>
      positions
        .flatMap(({ stances }) => stances)
        .sort((x, y) => (x.source < y.source ? -1 : 1))
        .map(stance => show(stance, stance.source === 'a.txt' ? a : b)),
    );
}
