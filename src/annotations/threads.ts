import type { Annotation } from './model';

/** An annotation with all answers to it, and to these, in the order of their dates. */
export interface Thread {
  readonly first: Annotation;
  readonly answers: readonly Annotation[];
}

/**
 * Annotations with their answers. An answer to what is not there stands first itself, and so does each of those that answer
 * each other in a circle. In the order of the annotations given; the time is linear, whatever answers what.
 */
export function threadsOf(annotations: readonly Annotation[]): Thread[] {
  const byId = new Map(annotations.map(annotation => [annotation.id, annotation]));
  const roots = new Map<Annotation, Annotation>();
  for (const annotation of annotations) findRoot(annotation, byId, roots);
  const answers = new Map<Annotation, Annotation[]>();
  for (const annotation of annotations) {
    const root = roots.get(annotation) ?? annotation;
    const own = answers.get(root) ?? [];
    answers.set(root, own);
    if (root !== annotation) own.push(annotation);
  }
  return annotations
    .filter(annotation => (roots.get(annotation) ?? annotation) === annotation)
    .map(first => ({
      first,
      answers: (answers.get(first) ?? []).sort((a, b) => (a.created < b.created ? -1 : 1)),
    }));
}

function findRoot(
  annotation: Annotation,
  byId: ReadonlyMap<string, Annotation>,
  roots: Map<Annotation, Annotation>,
): void {
  const path = new Set<Annotation>();
  let at = annotation;
  while (!path.has(at) && !roots.has(at)) {
    path.add(at);
    at = answeredBy(at, byId) ?? at;
  }
  const isCircle = !roots.has(at) && answeredBy(at, byId) !== undefined;
  const root = roots.get(at) ?? at;
  for (const each of path) roots.set(each, isCircle ? each : root);
}

function answeredBy({ content }: Annotation, byId: ReadonlyMap<string, Annotation>): Annotation | undefined {
  return content.type === 'note' && content.replyTo !== undefined ? byId.get(content.replyTo) : undefined;
}
