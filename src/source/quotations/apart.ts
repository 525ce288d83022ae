import type { Span } from '../../language/span';
import { overlaps } from '../../language/span';
import type { Draft } from './drafts/draft';

/**
 * The draft with roles that do not overlap: what several claim is the content's, else the cue's. They overlap where
 * quotation marks are so wild that a cue runs across one.
 */
export function withRolesApart(draft: Draft): Draft {
  const content = draft.content.flatMap((span, i) => beside(span, draft.content.slice(0, i)));
  const cue = draft.cue.flatMap((span, i) => beside(span, [...content, ...draft.cue.slice(0, i)]));
  const source = draft.source.flatMap((span, i) =>
    beside(span, [...content, ...cue, ...draft.source.slice(0, i)]),
  );
  return { ...draft, content, cue, source };
}

/** What the others leave of a span. */
function beside(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (left, other) => left.flatMap(piece => (overlaps(piece, other) ? around(piece, other) : [piece])),
    [span],
  );
}

function around({ start, end }: Span, other: Span): Span[] {
  const pieces = [
    { start, end: other.start },
    { start: other.end, end },
  ];
  return pieces.filter(piece => piece.start < piece.end);
}
