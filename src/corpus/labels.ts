import type { SourceId } from './model';

/** What a label is made from. */
export interface Labelled {
  readonly id: SourceId;
  readonly outlet?: string | undefined;
}

/** A file name up to this length is a good label by itself. */
const shortName = 12;

/**
 * A short name for each source that no other has: the outlet where it is known, else the file name where it is short,
 * else the first of its parts that no other source shares, else as much of its path as is needed.
 */
export function labelsOf(sources: readonly Labelled[]): ReadonlyMap<SourceId, string> {
  const candidates = new Map(sources.map(source => [source.id, candidatesFor(source)]));
  const shares = new Map<string, number>();
  for (const names of candidates.values())
    for (const name of names) shares.set(name, (shares.get(name) ?? 0) + 1);
  return new Map(
    sources.map(({ id }) => [id, candidates.get(id)?.find(name => shares.get(name) === 1) ?? id]),
  );
}

/** Labels for one source, the best first; a set, so that a name counts once for each source. */
function candidatesFor({ id, outlet }: Labelled): string[] {
  const file = fileNames(id);
  return [...new Set(outlet ? [outlet, ...file.map(name => `${outlet} (${name})`), ...file] : file)];
}

function fileNames(id: SourceId): string[] {
  const folders = decoded(id)
    .split(/[/\\:]/)
    .filter(Boolean);
  const file = folders.pop() ?? id;
  const stem = file.replace(/(?<=.)\.[^.]*$/, '');
  const parts = stem.split(/[\s_.-]+/).filter(Boolean);
  const names = stem.length <= shortName ? [stem, ...parts] : [...parts, stem];
  const paths = folders.map((_, i) => [...folders.slice(i), stem].join('/')).reverse();
  return [...names, file, ...paths];
}

function decoded(id: SourceId): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
