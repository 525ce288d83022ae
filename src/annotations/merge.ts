import { digestOf } from '../source/digest';
import { historyOf, readAnnotation } from './file/annotation';
import { canonicalJson, jsonOf } from './json';
import type { Annotation } from './model';

/**
 * Puts together what two copies of a file hold, by ids. Of two versions the later one counts; where it was not made from
 * the earlier one, that is kept beside it under an id of its own. The same whatever comes first and however often.
 */
export function mergeAnnotations(...copies: (readonly Annotation[])[]): Annotation[] {
  const merged = new Map<string, Annotation>();
  const add = (annotation: Annotation): void => {
    const known = merged.get(annotation.id);
    if (known === undefined) {
      merged.set(annotation.id, annotation);
      return;
    }
    if (jsonOf(known.raw) === jsonOf(annotation.raw)) return;
    const [later, earlier] = inOrder(annotation, known);
    merged.set(later.id, later);
    if (clash(later, earlier)) add(asOther(earlier));
  };
  for (const copy of copies) for (const annotation of copy) add(annotation);
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function inOrder(a: Annotation, b: Annotation): [later: Annotation, earlier: Annotation] {
  if (a.modified !== b.modified) return a.modified > b.modified ? [a, b] : [b, a];
  return canonicalJson(a.raw) > canonicalJson(b.raw) ? [a, b] : [b, a];
}

/** Whether the later version knows nothing of the earlier one, which says something else. */
function clash(later: Annotation, earlier: Annotation): boolean {
  if (earlier.isDeleted || essence(later) === essence(earlier)) return false;
  return !historyOf(later.raw).includes(earlier.modified) || later.modified === earlier.modified;
}

function essence({ raw }: Annotation): string {
  return canonicalJson({ ...raw, modified: '', 'parallax:history': [] });
}

/** The same annotation under an id that depends on what it says alone, so that everybody gives it the same. */
function asOther(annotation: Annotation): Annotation {
  const text = canonicalJson(annotation.raw);
  const hex = digestOf(text) + digestOf(`${text}\n`);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ];
  const raw = { ...annotation.raw, id: `urn:uuid:${parts.join('-')}`, 'parallax:clashesWith': annotation.id };
  return readAnnotation(raw) ?? annotation;
}
