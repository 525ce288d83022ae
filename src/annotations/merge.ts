import { historyOf, readAnnotation } from './file/annotation';
import { idFor } from './ids';
import { canonicalJson, jsonOf } from './json';
import type { Annotation } from './model';

/**
 * Puts together what two copies of a file hold, by ids. Of two versions the later one counts; where it was not made from
 * the earlier one, that is kept beside it under an id of its own. The same whatever comes first and however often.
 */
export function mergeAnnotations(...copies: (readonly Annotation[])[]): Annotation[] {
  const merged = new Map<string, Annotation>();
  /** All versions of those that have more than one: few, while there may be very many of the others. */
  const several = new Map<string, readonly Annotation[]>();
  for (let added = copies.flat(); added.length > 0;) {
    const touched = new Set<string>();
    for (const annotation of added) {
      const { id } = annotation;
      const known = merged.get(id);
      const versions = several.get(id) ?? (known ? [known] : []);
      if (!known) merged.set(id, annotation);
      else if (!versions.some(version => isSameVersion(version, annotation))) {
        several.set(id, [...versions, annotation]);
        touched.add(id);
      }
    }
    // What is kept beside others has an id of its own, under which there may be something already.
    added = [...touched].flatMap(id => clashing(several.get(id) ?? []).map(asOther));
  }
  for (const [id, versions] of several) for (const last of inOrder(versions).slice(-1)) merged.set(id, last);
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What becomes of merged annotations, given by their ids, when some are added: those that are new or others than before.
 * The same as merging all of them, in the time that the added ones take.
 */
export function mergeInto(
  known: ReadonlyMap<string, Annotation>,
  added: readonly Annotation[],
): Annotation[] {
  const ids = new Set(added.map(({ id }) => id));
  for (;;) {
    const merged = mergeAnnotations(
      [...ids].flatMap(id => known.get(id) ?? []),
      added,
    );
    const others = merged.filter(({ id }) => known.has(id) && !ids.has(id));
    if (others.length === 0)
      return merged.filter(annotation => {
        const before = known.get(annotation.id);
        return !before || !isSameVersion(before, annotation);
      });
    for (const { id } of others) ids.add(id);
  }
}

/** Whether two are the same to the letter. */
export function isSameVersion({ raw: a }: Annotation, { raw: b }: Annotation): boolean {
  return a === b || jsonOf(a) === jsonOf(b);
}

/** The versions of one annotation, the last one last. */
function inOrder(versions: readonly Annotation[]): readonly Annotation[] {
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
  return isSameVersion(a, b) || essence(a) === essence(b);
}

/** The same annotation under an id that depends on what it says alone, so that everybody gives it the same. */
function asOther(annotation: Annotation): Annotation {
  const id = idFor(canonicalJson(annotation.raw));
  return readAnnotation({ ...annotation.raw, id, 'parallax:clashesWith': annotation.id }) ?? annotation;
}
