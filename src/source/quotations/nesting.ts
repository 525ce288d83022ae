import { contains, hull } from '../../language/span';
import type { Span } from '../../language/span';
import type { Draft } from './drafts/draft';

/**
 * The drafts without those that another one holds: whose cue, or content where there is none, lies in the content of
 * another. Of two that hold each other the longer stays. Near-linear in the number of drafts.
 */
export function withoutNested(drafts: readonly Draft[]): Draft[] {
  const pieces = drafts
    .flatMap(owner => owner.content.map(span => ({ owner, span })))
    .sort((a, b) => a.span.start - b.span.start);
  // For each piece the one that reaches farthest among those that begin no later.
  const farthest = pieces.slice();
  for (let i = 1; i < pieces.length; i++) {
    const [before, here] = [farthest[i - 1], pieces[i]];
    if (before !== undefined && here !== undefined && before.span.end > here.span.end) farthest[i] = before;
  }
  const holderOf = (cue: Span): Draft | undefined => {
    let [low, high] = [0, pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pieces[middle]?.span.start ?? 0) <= cue.start) low = middle + 1;
      else high = middle;
    }
    const reach = farthest[low - 1];
    return reach !== undefined && contains(reach.span, cue) ? reach.owner : undefined;
  };
  return drafts.filter(draft => {
    const anchors = draft.cue.length > 0 ? draft.cue : draft.content;
    const holder = anchors.map(holderOf).find(owner => owner !== undefined && owner !== draft);
    if (holder === undefined) return true;
    const mutual = holder.cue.some(cue => draft.content.some(span => contains(span, cue)));
    return mutual && lengthOf(draft) > lengthOf(holder);
  });
}

function lengthOf({ content }: Draft): number {
  const { start, end } = hull(content);
  return end - start;
}
