import { deleteAnnotation, restoreAnnotation } from './file/annotation';
import { saysTheSame } from './merge';
import type { Annotation } from './model';

/** What has become of one annotation. */
export interface Change {
  /** What it was; undefined for a new one. */
  readonly before: Annotation | undefined;
  readonly after: Annotation;
}

/**
 * The next version of an annotation that undoes a change; undefined where something else has happened to it since, which
 * nobody has asked to undo. `now` is the moment and `current` the newest version, a tombstone too.
 */
export function undoing(
  { before, after }: Change,
  current: Annotation | undefined,
  now: string,
): Annotation | undefined {
  if (!current || !saysTheSame(current, after)) return undefined;
  return before ? restoreAnnotation(before, current, now) : deleteAnnotation(current, now);
}
