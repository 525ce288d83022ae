import type { Source } from '../../source/model';

/** In a larger story every source is compared with so many of them, in a smaller one with every other. */
const mostFaces = 12;

/**
 * The pairs of a story to compare: all of them, or where there are many sources, each with the same few, so that the
 * work grows with their number. Which these few are depends on their texts alone.
 */
export function* twoAtATime<T extends { readonly source: Pick<Source, 'digest'> }>(
  members: readonly T[],
): Generator<[T, T]> {
  const isLarge = members.length > 2 * mostFaces;
  const byDigest = [...members].sort((a, b) => (a.source.digest < b.source.digest ? -1 : 1));
  const faces = new Set(isLarge ? byDigest.slice(0, mostFaces) : members);
  for (const [i, a] of members.entries())
    for (const b of members.slice(i + 1)) if (faces.has(a) || faces.has(b)) yield [a, b];
}
