import type { Anchor } from '../anchor';
import { findAnchor } from '../anchoring';
import { editAnnotation, historyOf, readAnnotation, targetField } from '../file/annotation';
import { canonicalJson, listOf } from '../json';
import { mergeAnnotations } from '../merge';
import type { Annotation, PassageTarget } from '../model';
import { targetIn } from '../saying';
import { type ExchangedSource, Places } from './exchange';

/** What is to be put into the file of a folder, and how many of what was brought in are there already. */
export interface Settled {
  readonly toPut: readonly Annotation[];
  readonly known: number;
  /** How many are left out since they were deleted there. */
  readonly deleted: number;
}

/**
 * Fits annotations out of another file into a folder: pages become the sources that were got from them, passages without
 * neighbours take hold of their words where these are there once. What changed without a later date, in a spreadsheet for
 * one, is taken for an edit of now. `present` is what the folder has, tombstones among it.
 */
export function settleAnnotations(
  brought: readonly Annotation[],
  present: readonly Annotation[],
  sources: readonly ExchangedSource[],
  now: string,
): Settled {
  const places = new Places(sources);
  const pathOf = pathFinder(sources);
  const there = new Map(present.map(annotation => [annotation.id, annotation]));
  const toPut: Annotation[] = [];
  let [known, deleted] = [0, 0];
  for (const annotation of mergeAnnotations(brought)) {
    const fitted = withTargets(annotation, target => fit(target, places, pathOf));
    const before = there.get(fitted.id);
    if (before?.isDeleted) deleted++;
    else if (before === undefined) toPut.push(dated(fitted, now));
    else {
      const changed = change(before, fitted, now);
      if (changed) toPut.push(changed);
      else known++;
    }
  }
  return { toPut, known, deleted };
}

/** The next version of what is there; undefined where what was brought says nothing new. */
function change(before: Annotation, brought: Annotation, now: string): Annotation | undefined {
  const isSame =
    canonicalJson([before.content, before.targets]) === canonicalJson([brought.content, brought.targets]);
  if (isSame || historyOf(before.raw).includes(brought.modified)) return undefined;
  if (brought.modified && brought.modified !== before.modified) return brought;
  const { content, targets } = brought;
  return editAnnotation(before, { content, ...(targets.length && { targets }) }, now);
}

/** What is not dated was made now, as far as anybody knows. */
function dated(annotation: Annotation, now: string): Annotation {
  if (annotation.modified) return annotation;
  return readAnnotation({ ...annotation.raw, created: now, modified: now }) ?? annotation;
}

function withTargets(annotation: Annotation, change: (target: PassageTarget) => PassageTarget): Annotation {
  const targets = annotation.targets.map(change);
  const isSame = targets.every((target, i) => target === annotation.targets[i]);
  const { raw, content } = annotation;
  if (isSame || listOf(raw['target']).length !== targets.length) return annotation;
  return readAnnotation({ ...raw, target: targetField(content, targets) }) ?? annotation;
}

function fit(target: PassageTarget, places: Places, pathOf: (source: string) => string): PassageTarget {
  const source = pathOf(target.source);
  const { anchor } = target;
  const isAlone = anchor !== undefined && !anchor.prefix && !anchor.suffix && anchor.start === undefined;
  if (source === target.source && !isAlone) return target;
  const plain = anchor && places.plainOf(source);
  if (!anchor || !plain) return source === target.source ? target : { ...target, source };
  // A position counts in the text that the passage was taken from.
  const span = isAlone ? onlyPlace(plain.plain, anchor) : findAnchor(plain, { ...anchor, start: undefined });
  if (!span) return { ...target, source };
  return targetIn(source, plain.plain, isAlone ? span : plain.fromSource(span));
}

/** Where words are, if they are there once and as whole words. */
function onlyPlace(plain: string, { exact }: Anchor): { start: number; end: number } | undefined {
  const start = plain.indexOf(exact);
  if (start < 0 || plain.includes(exact, start + 1)) return undefined;
  const end = start + exact.length;
  const joins = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(plain.slice(at - 1, at + 1));
  return joins(start) || joins(end) ? undefined : { start, end };
}

/** Finds the path of the source that a target means: by its path, or by the address that the article was got from. */
function pathFinder(sources: readonly ExchangedSource[]): (source: string) => string {
  const paths = new Set(sources.map(({ path }) => path));
  const byAddress = new Map<string, string>();
  for (const { path, metadata } of sources)
    if (metadata.address !== undefined) byAddress.set(plainAddress(metadata.address), path);
  return source => (paths.has(source) ? source : (byAddress.get(plainAddress(source)) ?? source));
}

/** An address without what leads to the same page: scheme, "www.", marks of where somebody came from, the end. */
function plainAddress(address: string): string {
  const [page = '', query = ''] = address
    .trim()
    .replace(/^https?:\/\/via\.hypothes\.is\//i, '')
    .replace(/#.*$/s, '')
    .split('?', 2);
  const kept = query.split('&').filter(part => part && !/^(?:utm_|fbclid|gclid)/i.test(part));
  const bare = page.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '');
  const [host = '', ...path] = bare.split('/');
  return [host.toLowerCase(), ...path].join('/') + (kept.length ? `?${kept.join('&')}` : '');
}
