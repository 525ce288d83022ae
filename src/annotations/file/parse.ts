import type { JsonObject } from '../json';
import { isObject } from '../json';
import { mergeAnnotations } from '../merge';
import type { Annotation } from '../model';
import { readAnnotation } from './annotation';
import { recoverObjects } from './recover';
import { aboutId } from './serialise';

/** What the text of an annotation file holds. */
export interface AnnotationFile {
  readonly annotations: readonly Annotation[];
  /** Fields of the page that are not known here. */
  readonly extra: JsonObject;
  /** What a person should know, in plain words. */
  readonly problems: readonly string[];
  /** Whether something in it can't be read and would be lost if the file were written over. */
  readonly isDamaged: boolean;
}

const known = ['@context', 'id', 'type', 'items'];

/** Reads a file, damaged or made by others too: what can be read is kept. An empty text is an empty file. */
export function parseAnnotations(text: string): AnnotationFile {
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) return { annotations: [], extra: {}, problems: [], isDamaged: false };
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return recovered(json);
  }
  const items = itemsOf(root);
  if (items === undefined)
    return { annotations: [], extra: {}, problems: ['It holds no annotations.'], isDamaged: true };
  const read = annotationsIn(items);
  const extra =
    isObject(root) && Array.isArray(root['items'])
      ? Object.fromEntries(Object.entries(root).filter(([field]) => !known.includes(field)))
      : {};
  const problems = read.strange > 0 ? [`${read.strange} of its items are no annotations.`] : [];
  return { annotations: read.annotations, extra, problems, isDamaged: read.strange > 0 };
}

/** A page, a collection with its first page, a list, or one annotation. */
function itemsOf(root: unknown): readonly unknown[] | undefined {
  if (Array.isArray(root)) return root as readonly unknown[];
  if (!isObject(root)) return undefined;
  if (Array.isArray(root['items'])) return root['items'] as readonly unknown[];
  if (isObject(root['first'])) return itemsOf(root['first']);
  return readAnnotation(root) ? [root] : undefined;
}

function annotationsIn(items: readonly unknown[]): { annotations: Annotation[]; strange: number } {
  const read = items.map(item => (isObject(item) ? readAnnotation(item) : undefined));
  const annotations = read.filter(annotation => annotation !== undefined);
  return {
    annotations: mergeAnnotations(annotations.filter(({ id }) => id !== aboutId)),
    strange: items.length - annotations.length,
  };
}

function recovered(text: string): AnnotationFile {
  const { objects, lost, conflicts } = recoverObjects(text);
  const { annotations, strange } = annotationsIn(objects);
  const problems = [
    ...(conflicts ? ['Git has left conflict marks in it; both sides were kept.'] : []),
    ...(lost + strange > 0 ? ['Parts of it can’t be read.'] : []),
  ];
  return { annotations, extra: {}, problems, isDamaged: lost + strange > 0 };
}
