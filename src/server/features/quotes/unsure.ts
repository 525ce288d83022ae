import { leastSure } from '../../../source/quotations/confidence';
import type { Quotation } from '../../../source/model';

/** What of a quotation the reading is unsure of. */
export interface UnsurePart {
  /** In words that go on after "unsure". */
  readonly what: string;
  /** How many of ten that were read in this way hold up. */
  readonly ofTen: number;
}

/** The parts that are more likely wrong than right, the one that matters most first; empty where all are sure. */
export function unsureParts({ cue, confidences }: Pick<Quotation, 'cue' | 'confidences'>): UnsurePart[] {
  const { cue: credited = 1, source = 1, content, speaker = 1 } = confidences;
  const parts: [what: string, confidence: number][] = [
    ['whether it is said at all', cue.length > 0 ? credited : content],
    ['who speaks', Math.min(source, speaker)],
    ['where the words begin and end', cue.length > 0 ? content : 1],
  ];
  return parts
    .filter(([, confidence]) => confidence < leastSure)
    .map(([what, confidence]) => ({ what, ofTen: Math.round(confidence * 10) }));
}
