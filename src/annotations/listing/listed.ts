import type { Annotation } from '../model';

/** An annotation as a list shows it, with the answers to it. */
export interface Listed {
  readonly annotation: Annotation;
  /** In the order in which they were written. */
  readonly replies: readonly Annotation[];
  /** Whether a passage that it is about is no longer in its source, or may be in several places. */
  readonly isOrphan: boolean;
}

export const listedKinds = ['note', 'correction', 'decision', 'link', 'other'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** Of which kind an annotation is for those who read a list. */
export function kindOf({ content }: Annotation): ListedKind {
  return content.type === 'shared' ? 'correction' : content.type;
}

export const listedStates = ['open', 'resolved', 'confirmed', 'dismissed', 'settled', 'in-force'] as const;
export type ListedState = (typeof listedStates)[number];

/** Notes are open or resolved, decisions have their outcome, and what else is said simply holds. */
export function stateOf({ content }: Annotation): ListedState {
  if (content.type === 'note') return content.isResolved ? 'resolved' : 'open';
  if (content.type !== 'decision') return 'in-force';
  return content.outcome === 'resolved' ? 'settled' : content.outcome;
}

/** The tags of an annotation; only notes have any. */
export function tagsOf({ content }: Annotation): readonly string[] {
  return 'tags' in content ? content.tags : [];
}
