import { groupBy } from '../language/groupBy';
import type { InFolder } from './inOrder';
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
  const rootOf = (annotation: Annotation): Annotation => roots.get(annotation) ?? annotation;
  const threads = groupBy(annotations, rootOf);
  return annotations
    .filter(annotation => rootOf(annotation) === annotation)
    .map(first => ({
      first,
      answers: (threads.get(first) ?? [])
        .filter(answer => answer !== first)
        .sort((a, b) => (a.created < b.created ? -1 : 1)),
    }));
}

/** The threads of each folder, with the folder; ids are told apart by folders. */
export function threadsInFolders<F extends { toString(): string }>(
  kept: readonly InFolder<F>[],
): (Thread & { readonly folder: F })[] {
  return [...groupBy(kept, ({ folder }) => folder.toString()).values()].flatMap(own => {
    const [first] = own;
    if (!first) return [];
    return threadsOf(own.map(({ annotation }) => annotation)).map(thread => ({
      ...thread,
      folder: first.folder,
    }));
  });
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
