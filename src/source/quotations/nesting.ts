import type { Span } from '../../language/span';
import { contains, hull } from '../../language/span';
import type { Draft } from './drafts/draft';
import { SpanIndex } from './spanIndex';

interface Piece extends Span {
  readonly owner: Draft;
}

/**
 * The drafts without those that another one holds: whose cue, or content where there is none, lies in the content of
 * another. Of two that hold each other the longer stays.
 */
export function withoutNested(drafts: readonly Draft[]): Draft[] {
  const pieces = drafts.flatMap(owner =>
    owner.content.map(({ start, end }): Piece => ({ start, end, owner })),
  );
  const index = new SpanIndex(pieces);
  return drafts.filter(draft => {
    const anchors = draft.cue.length > 0 ? draft.cue : draft.content;
    const holder = anchors
      .map(anchor => index.holderOf(anchor)?.owner)
      .find(owner => owner !== undefined && owner !== draft);
    if (holder === undefined) return true;
    const mutual = holder.cue.some(cue => draft.content.some(span => contains(span, cue)));
    return mutual && lengthOf(draft) > lengthOf(holder);
  });
}

function lengthOf({ content }: Draft): number {
  const { start, end } = hull(content);
  return end - start;
}
