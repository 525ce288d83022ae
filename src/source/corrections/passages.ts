import type { Span } from '../../language/span';
import type { Correction, Passage, SpeakerSaid } from '../corrections';

/** Whether the text has the words of the passage at its place. */
export function isInText(text: string, { start, end, words }: Passage): boolean {
  return start < end && text.slice(start, end) === words;
}

/** All passages that a correction speaks of. */
export function passagesOf<P extends object>(correction: Correction<P>): P[] {
  const passages: P[] = [];
  withPassages(correction, passage => passages.push(passage));
  return passages;
}

/** The correction with other passages in the place of its own; undefined where there is none for one of them. */
export function movePassages<P extends object, Q extends object>(
  correction: Correction<P>,
  move: (passage: P) => Q | undefined,
): Correction<Q> | undefined {
  const moved = new Map(passagesOf(correction).map(passage => [passage, move(passage)]));
  const found = [...moved.values()].filter(passage => passage !== undefined);
  const [first] = found;
  if (first === undefined || found.length < moved.size) return undefined;
  return withPassages(correction, passage => moved.get(passage) ?? first);
}

function withPassages<P extends object, Q>(correction: Correction<P>, to: (passage: P) => Q): Correction<Q> {
  const spokenBy = (speaker: SpeakerSaid<P>): SpeakerSaid<Q> =>
    typeof speaker === 'object' && speaker !== null ? to(speaker) : speaker;
  if (correction.asserts === 'one-entity') {
    const [one, other] = correction.passages;
    return { ...correction, passages: [to(one), to(other)] };
  }
  const passage = to(correction.passage);
  switch (correction.asserts) {
    case 'two-entities':
      return { ...correction, passage, other: to(correction.other) };
    case 'means':
      return { ...correction, passage, entity: to(correction.entity) };
    case 'extent':
      return { ...correction, passage, content: correction.content.map(to) };
    case 'speaker':
      return { ...correction, passage, speaker: spokenBy(correction.speaker) };
    case 'quotation': {
      const { speaker, ...rest } = correction;
      return { ...rest, passage, ...(speaker !== undefined && { speaker: spokenBy(speaker) }) };
    }
    default:
      return { ...correction, passage };
  }
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
