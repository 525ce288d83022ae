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

/**
 * Annotations with their answers, which go with what begins their thread. An answer to something that is gone, or that
 * answers itself in the end, stands alone: nothing that somebody wrote is hidden.
 */
export function withReplies(annotations: readonly Annotation[]): Omit<Listed, 'isOrphan'>[] {
  const known = new Map(annotations.map(annotation => [annotation.id, annotation]));
  const threads = new Map<string, Annotation[]>();
  const listed = annotations.filter(annotation => {
    const root = rootOf(annotation, known);
    if (root === annotation) return true;
    threads.set(root.id, [...(threads.get(root.id) ?? []), annotation]);
    return false;
  });
  return listed.map(annotation => ({
    annotation,
    replies: (threads.get(annotation.id) ?? []).sort((a, b) => (a.created < b.created ? -1 : 1)),
  }));
}

function rootOf(annotation: Annotation, known: ReadonlyMap<string, Annotation>): Annotation {
  const seen = new Set<string>();
  for (let root = annotation; ;) {
    if (seen.has(root.id)) return annotation;
    seen.add(root.id);
    const { content } = root;
    const next = content.type === 'note' && content.replyTo !== undefined && known.get(content.replyTo);
    if (!next) return root;
    root = next;
  }
}
