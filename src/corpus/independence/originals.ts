import type { OneOriginal, SourceId } from '../model';

/** The sources that come from one original, directly or through others. */
export type Family = ReadonlySet<SourceId>;

/** For each source that shares an original, all that share it. */
export function familyOfEach(originals: readonly OneOriginal[]): ReadonlyMap<SourceId, Family> {
  const families = new Map<SourceId, Family>();
  for (const { a, b } of originals) {
    if (families.has(a) && families.get(a) === families.get(b)) continue;
    const family = new Set([...(families.get(a) ?? [a]), ...(families.get(b) ?? [b])]);
    for (const id of family) families.set(id, family);
  }
  return families;
}

/** The families, in the order of the pairs. */
export function familiesOf(originals: readonly OneOriginal[]): readonly (readonly SourceId[])[] {
  return [...new Set(familyOfEach(originals).values())].map(family => [...family]);
}

/** More names than this tell nobody anything. */
const mostNames = 3;

/**
 * What a message says of sources that take positions, in short: where all of them come from one original, or those that
 * agree do, so that their agreement is no confirmation. Empty where nothing is to say.
 */
export function sayShared(
  positions: readonly (readonly SourceId[])[],
  families: ReadonlyMap<SourceId, Family>,
  labelOf: (id: SourceId) => string,
): string {
  const share = (ids: readonly SourceId[]): boolean => {
    const family = families.get(ids[0] ?? '');
    return family !== undefined && ids.length > 1 && ids.every(id => family.has(id));
  };
  const all = [...new Set(positions.flat())];
  if (share(all)) return ` ${all.length === 2 ? 'Both' : 'All'} are likely from one original.`;
  return positions
    .map(ids => [...new Set(ids)])
    .filter(share)
    .map(ids => {
      const names = ids.slice(0, ids.length > mostNames ? mostNames - 1 : mostNames).map(labelOf);
      const last = ids.length > names.length ? `${ids.length - names.length} others` : (names.pop() ?? '');
      return ` ${names.join(', ')} and ${last} are likely from one original.`;
    })
    .join('');
}
