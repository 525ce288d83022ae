import type { Source } from '../../source/model';
import { compareVersions, type VersionComparison } from './compareVersions';
import { remembered } from '../../language/remembered';

/** Whatever has been read as a version of an article. */
export interface Version {
  readonly source: Source;
}

/** One version of an article and the next. */
export interface VersionStep<T extends Version> {
  readonly before: T;
  readonly after: T;
  readonly comparison: VersionComparison;
}

/** Versions do not change, and what became of them neither. */
const known = new WeakMap<Source, WeakMap<Source, VersionComparison>>();

/** What became of an article from each of its versions to the next; they come the oldest first. */
export function stepsBetween<T extends Version>(versions: readonly T[]): VersionStep<T>[] {
  return versions.slice(1).flatMap((after, i) => {
    const before = versions[i];
    return before ? [stepBetween(before, after)] : [];
  });
}

/** What became of an article from one version to a later one. */
export function stepBetween<T extends Version>(before: T, after: T): VersionStep<T> {
  return { before, after, comparison: comparisonOf(before.source, after.source) };
}

function comparisonOf(before: Source, after: Source): VersionComparison {
  const withBefore = remembered(known, before, () => new WeakMap<Source, VersionComparison>());
  return remembered(withBefore, after, () => compareVersions(before, after));
}
