import { groupBy } from '../groupBy';
import type { SourceId, StoryGrouping } from '../model';
import type { Profile } from './profile';
import { affinity } from './profile';

/** A source as grouping sees it. */
export interface Profiled {
  readonly id: SourceId;
  readonly profile: Profile;
}

/** Articles that are less about the same tell different stories. */
const leastAffinity = 0.38;
const fewestKeys = 3;
/** A key that more articles have than this leads to none of them: articles of one story share rarer ones too. */
const commonKey = 100;

/**
 * Groups sources into stories, each in order of its ids: by what they tell, by the folder they lie in, or all in one.
 * The result depends on the set of sources only. Takes time in proportion to their number as long as stories are small.
 */
export function groupStories(sources: readonly Profiled[], grouping: StoryGrouping): SourceId[][] {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (grouping === 'all') return ordered.length ? [ordered.map(({ id }) => id)] : [];
  if (grouping === 'folder') {
    const folders = groupBy(ordered, ({ id }) => id.replace(/[^/\\]*$/, ''));
    return [...folders.values()].map(group => group.map(({ id }) => id));
  }
  return cluster(ordered).map(group => group.map(({ id }) => id).sort());
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly affinity: number;
}

/** Joins groups, the likest first, as long as their members are about the same on average. */
function cluster(sources: readonly Profiled[]): Profiled[][] {
  const edges = edgesOf(sources);
  const known = new Map(edges.map(edge => [`${edge.a} ${edge.b}`, edge.affinity]));
  const groupOf = sources.map((_, i) => [i]);
  const between = (one: readonly number[], other: readonly number[]): number =>
    one.reduce(
      (sum, a) =>
        sum + other.reduce((part, b) => part + (known.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0), 0),
      0,
    ) /
    (one.length * other.length);
  for (const { a, b } of edges) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (!one || !other || one === other || between(one, other) < leastAffinity) continue;
    one.push(...other);
    for (const member of other) groupOf[member] = one;
  }
  return [...new Set(groupOf)].map(group => group.sort((a, b) => a - b).flatMap(i => sources[i] ?? []));
}

/** Pairs of sources that are about the same, the likest first. */
function edgesOf(sources: readonly Profiled[]): Edge[] {
  const byKey = new Map<string, number[]>();
  sources.forEach(({ profile }, i) => {
    for (const key of profile.keys) {
      const known = byKey.get(key);
      if (known) known.push(i);
      else byKey.set(key, [i]);
    }
  });
  const edges = sources.flatMap(({ profile }, b) => {
    const common = new Map<number, number>();
    for (const key of profile.keys) {
      const posting = byKey.get(key) ?? [];
      if (posting.length > commonKey) continue;
      for (const a of posting) if (a < b) common.set(a, (common.get(a) ?? 0) + 1);
    }
    return [...common]
      .filter(([, keys]) => keys >= fewestKeys)
      .map(([a]): Edge => ({ a, b, affinity: affinity(sources[a]?.profile ?? profile, profile) }));
  });
  return edges
    .filter(edge => edge.affinity >= leastAffinity)
    .sort((x, y) => y.affinity - x.affinity || x.a - y.a || x.b - y.b);
}
