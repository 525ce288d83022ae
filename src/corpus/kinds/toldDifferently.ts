import type { Outline, Stretch, Term } from '../alignment/outline';
import type { Telling } from '../alignment/tellings';
import type { Comparison, Evidence, Finding } from './kind';
import { piecesOf } from './passages';

/** Below this worth two sentences mostly tell of two things, or of one in the same sense. */
const leastWorth = 1.4;

/** Sentences that tell of the same and clearly not alike, where it isn't sure what sort of difference it is. */
export function toldDifferently({ a, b, tellings }: Comparison): Finding[] {
  return tellings
    .filter(({ worth }) => worth >= leastWorth)
    .map(telling => ({
      kind: 'detail',
      a: stretchEvidence(a, telling.match.a, telling.onlyA),
      b: stretchEvidence(b, telling.match.b, telling.onlyB),
      question: 'This is told differently',
      confidence: confidenceOf(telling),
    }));
}

function confidenceOf({ worth }: Telling): number {
  return Math.min(0.65, 0.25 + 0.32 * (worth - leastWorth));
}

function stretchEvidence(outline: Outline, { start, end }: Stretch, only: readonly Term[]): Evidence {
  const words = only.flatMap(({ word }) => outline.words[word] ?? []).sort((x, y) => x.start - y.start);
  return { passage: { start, end }, focus: piecesOf(words), wording: outline.source.text.slice(start, end) };
}
