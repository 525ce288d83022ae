import { groupBy } from '../../language/groupBy';
import type { SourceId, StoryGrouping } from '../model';
import type { Edge } from './kindred';
import { leastAffinity, kindred } from './kindred';
import type { Profile } from './profile';

/** A source as grouping sees it. */
export interface Profiled {
  readonly id: SourceId;
  readonly profile: Profile;
}

/**
 * Groups sources into stories, each in order of its ids: by what they tell, by the folder they lie in, or all in one.
 * The result depends on the set of sources only. Takes time in proportion to their number, in small steps.
 */
export function* groupStories(
  sources: readonly Profiled[],
  grouping: StoryGrouping,
): Generator<void, SourceId[][]> {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (grouping === 'all') return ordered.length ? [ordered.map(({ id }) => id)] : [];
  if (grouping === 'folder') {
    const folders = groupBy(ordered, ({ id }) => id.replace(/[^/\\]*$/, ''));
    return [...folders.values()].map(group => group.map(({ id }) => id));
  }
  const edges = yield* kindred(ordered.map(({ profile }) => profile));
  const groups = yield* cluster(ordered, edges);
  return groups.map(({ members }) => members.flatMap(i => ordered[i]?.id ?? []).sort());
}

/** Sources that tell one story, by their places, with the sum of what they are about. */
interface Group {
  readonly members: number[];
  readonly weights: Map<string, number>;
}

/** Joins groups, the likest sources first, as long as their members are about the same on average. */
function* cluster(sources: readonly Profiled[], edges: readonly Edge[]): Generator<void, Group[]> {
  const groupOf = sources.map(({ profile }, i) => ({ members: [i], weights: new Map(profile.weights) }));
  for (const { a, b } of edges) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (!one || !other || one === other || averageAffinity(one, other) < leastAffinity) continue;
    const [small, large] = one.members.length < other.members.length ? [one, other] : [other, one];
    join(large, small);
    for (const i of small.members) groupOf[i] = large;
    yield;
  }
  return [...new Set(groupOf)];
}

/** The mean affinity of all pairs with a member from each: the product of the sums is the sum of the products. */
function averageAffinity(one: Group, other: Group): number {
  const [few, many] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [key, weight] of few.weights) sum += weight * (many.weights.get(key) ?? 0);
  return sum / (one.members.length * other.members.length);
}

function join(large: Group, small: Group): void {
  large.members.push(...small.members);
  for (const [key, weight] of small.weights) large.weights.set(key, (large.weights.get(key) ?? 0) + weight);
}
