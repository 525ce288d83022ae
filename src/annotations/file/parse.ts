import type { JsonObject } from '../json';
import { isObject } from '../json';
import { mergeAnnotations } from '../merge';
import type { Annotation } from '../model';
import { asInMemory, depthBy } from './addresses';
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

const pageFields = ['@context', 'id', 'type', 'items'];

/**
 * Reads a file, damaged or made by others too: what can be read is kept. An empty text is an empty file. `known` are
 * annotations by their lines, which aren't read again.
 */
export function parseAnnotations(text: string, known?: ReadonlyMap<string, Annotation>): AnnotationFile {
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) return { annotations: [], extra: {}, problems: [], isDamaged: false };
  return (known?.size ? parseLines(json, known) : undefined) ?? parseWhole(json);
}

/** No file of annotations has more lines; what has isn't read line by line. */
const mostLines = 1_000_000;

/** A file in the layout of our own, line by line; undefined where anything in it is otherwise. */
function parseLines(json: string, known: ReadonlyMap<string, Annotation>): AnnotationFile | undefined {
  const [head, end] = [json.slice(0, Math.max(0, json.indexOf('\n'))), json.lastIndexOf('\n]}\n')];
  if (!head.endsWith('"items":[') || end < 0 || end + 4 < json.length) return undefined;
  const [first = '', ...others] = linesBetween(json, head.length, end);
  if (others.length > mostLines || others.some(line => !line.startsWith(','))) return undefined;
  try {
    const page = JSON.parse(`${head}]}`) as unknown;
    const depth = depthIn([JSON.parse(first)]);
    const lines = [first, ...others.map(line => line.slice(1))];
    const items = lines.map(line => known.get(line) ?? read(JSON.parse(line), depth));
    const annotations = items.filter(item => item !== undefined);
    if (annotations.length < items.length) return undefined;
    return { annotations: withoutOurs(annotations), extra: extraOf(page), problems: [], isDamaged: false };
  } catch {
    return undefined;
  }
}

/** The lines between the line ends at two offsets that are not empty, one more than may be at most. */
function linesBetween(text: string, start: number, end: number): string[] {
  const lines: string[] = [];
  for (let at = start; at < end && lines.length <= mostLines;) {
    const next = text.indexOf('\n', at + 1);
    if (next > at + 1) lines.push(text.slice(at + 1, next));
    at = next;
  }
  return lines;
}

/** What stands in a file so deep, as an annotation in memory; undefined for anything else. */
function read(item: unknown, depth: number): Annotation | undefined {
  return isObject(item) ? readAnnotation(asInMemory(item, depth)) : undefined;
}

/** How deep a file lies in the folder of the sources, as it says itself. */
function depthIn(items: readonly unknown[]): number {
  const about = items.find(item => isObject(item) && item['id'] === aboutId);
  return depthBy(isObject(about) ? about['target'] : undefined);
}

function parseWhole(json: string): AnnotationFile {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch {
    return recovered(json);
  }
  const items = itemsOf(root);
  if (items === undefined)
    return { annotations: [], extra: {}, problems: ['It holds no annotations.'], isDamaged: true };
  const { annotations, strange } = annotationsIn(items);
  const problems = strange > 0 ? [`${strange} of its items are no annotations.`] : [];
  return { annotations, extra: extraOf(root), problems, isDamaged: strange > 0 };
}

function extraOf(root: unknown): JsonObject {
  return isObject(root) && Array.isArray(root['items'])
    ? Object.fromEntries(Object.entries(root).filter(([field]) => !pageFields.includes(field)))
    : {};
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
  const depth = depthIn(items);
  const annotations = items.map(item => read(item, depth)).filter(annotation => annotation !== undefined);
  return {
    annotations: withoutOurs(annotations),
    strange: items.length - annotations.length,
  };
}

/** Each once, and without the line that tells what the file is. */
function withoutOurs(annotations: readonly Annotation[]): Annotation[] {
  const all = annotations.filter(({ id }) => id !== aboutId);
  // As a file stands that nobody else has written in: nothing to be put together.
  const areInOrder = all.every(({ id }, i) => i === 0 || (all[i - 1]?.id ?? '') < id);
  return areInOrder ? all : mergeAnnotations(all);
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
