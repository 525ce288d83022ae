import { historyOf, readAnnotation } from './file/annotation';
import { idFor } from './ids';
import { canonicalJson, jsonOf } from './json';
import type { Annotation } from './model';

/**
 * Puts together what two copies of a file hold, by ids. Of two versions the later one counts; where it was not made from
 * the earlier one, that is kept beside it under an id of its own. The same whatever comes first and however often.
 */
export function mergeAnnotations(...copies: (readonly Annotation[])[]): Annotation[] {
  const versions = new Map<string, Annotation[]>();
  for (let added = copies.flat(); added.length > 0;) {
    const isNew = added.filter(annotation => addTo(versions, annotation));
    const touched = [...new Set(isNew.map(({ id }) => id))];
    // What is kept beside others has an id of its own, under which there may be something already.
    added = touched.flatMap(id => clashing(versions.get(id) ?? []).map(asOther));
  }
  return [...versions.values()]
    .flatMap(own => inOrder(own).at(-1) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Adds a version to those of its id; gives whether it was not among them. */
function addTo(versions: Map<string, Annotation[]>, annotation: Annotation): boolean {
  const own = versions.get(annotation.id);
  if (own?.some(({ raw }) => jsonOf(raw) === jsonOf(annotation.raw))) return false;
  if (own) own.push(annotation);
  else versions.set(annotation.id, [annotation]);
  return true;
}

/** The versions of one annotation, the last one last. */
function inOrder(versions: readonly Annotation[]): readonly Annotation[] {
  if (versions.length < 2) return versions;
  return [...versions].sort((a, b) => {
    if (a.modified !== b.modified) return a.modified < b.modified ? -1 : 1;
    return canonicalJson(a.raw) < canonicalJson(b.raw) ? -1 : 1;
  });
}

/** The versions of one annotation of which no later one knows, that say something else. */
function clashing(versions: readonly Annotation[]): Annotation[] {
  const ordered = inOrder(versions);
  return ordered
    .slice(0, -1)
    .filter((earlier, i) => !earlier.isDeleted && !ordered.slice(i + 1).some(later => knows(later, earlier)));
}

function knows(later: Annotation, earlier: Annotation): boolean {
  if (saysTheSame(later, earlier)) return true;
  return historyOf(later.raw).includes(earlier.modified) && later.modified !== earlier.modified;
}

/** Whether two versions differ in nothing but when they were made. */
export function saysTheSame(a: Annotation, b: Annotation): boolean {
  const essence = ({ raw }: Annotation): string =>
    canonicalJson({ ...raw, modified: '', 'parallax:history': [] });
  return essence(a) === essence(b);
}

/** The same annotation under an id that depends on what it says alone, so that everybody gives it the same. */
function asOther(annotation: Annotation): Annotation {
  const id = idFor(canonicalJson(annotation.raw));
  return readAnnotation({ ...annotation.raw, id, 'parallax:clashesWith': annotation.id }) ?? annotation;
}
