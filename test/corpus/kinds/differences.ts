import { Corpus } from '../../../src/corpus/corpus';
import type { DiscrepancyKind } from '../../../src/corpus/model';

/** What a test says of the two sources besides their texts. */
export interface Days {
  /** The days on which the sources appeared. */
  readonly a?: string;
  readonly b?: string;
}

/** The differing words of each discrepancy of the kind between two texts of one story, as "words / other words". */
export function differences(kind: DiscrepancyKind, a: string, b: string, days: Days = {}): string[] {
  const corpus = new Corpus();
  corpus.grouping = 'all';
  corpus.set({ id: 'a.txt', text: a, metadata: days.a ? { date: days.a } : {} });
  corpus.set({ id: 'b.txt', text: b, metadata: days.b ? { date: days.b } : {} });
  const texts = new Map([
    ['a.txt', a],
    ['b.txt', b],
  ]);
  return corpus
    .snapshot()
    .discrepancies.filter(discrepancy => discrepancy.kind === kind)
    .map(({ positions }) => {
      const stances = positions
        .flatMap(position => position.stances)
        .sort((x, y) => (x.source < y.source ? -1 : 1));
      const words = stances.map(({ source, focus }) =>
        focus.map(({ start, end }) => texts.get(source)?.slice(start, end)).join(' … '),
      );
      return words.join(' / ');
    });
}
