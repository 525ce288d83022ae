import type { Span } from '../../language/span';
import type { Correction, Passage, SpeakerSaid } from '../corrections';

/** Whether the text has the words of the passage at its place. */
export function isInText(text: string, { start, end, words }: Passage): boolean {
  return start < end && text.slice(start, end) === words;
}

/** All passages that a correction speaks of. */
export function passagesOf(correction: Correction): Passage[] {
  switch (correction.asserts) {
    case 'one-entity':
      return [...correction.passages];
    case 'two-entities':
      return [correction.passage, correction.other];
    case 'means':
      return [correction.passage, correction.entity];
    case 'extent':
      return [correction.passage, ...correction.content];
    case 'speaker':
    case 'quotation':
      return [correction.passage, ...spokenBy(correction.speaker)];
    default:
      return [correction.passage];
  }
}

function spokenBy(speaker: SpeakerSaid | undefined): Passage[] {
  return typeof speaker === 'object' && speaker !== null ? [speaker] : [];
}

/** How much two spans have in common: 1 for the same, 0 for nothing. */
export function likeness(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Of these the one whose span is likest to the passage, if it has at least half of it in common. */
export function likest<T>(
  items: Iterable<T>,
  spansOf: (item: T) => readonly Span[],
  passage: Span,
): T | undefined {
  let best: T | undefined;
  let most = 0.5;
  for (const item of items) {
    const like = Math.max(0, ...spansOf(item).map(span => likeness(span, passage)));
    if (like < most || (best !== undefined && like === most)) continue;
    best = item;
    most = like;
  }
  return best;
}
