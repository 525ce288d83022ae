import type { Profile } from './profile';
import { affinity } from './profile';

/** Two sources, by their places in a list, that are about the same. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly affinity: number;
}

/** Articles that are less about the same tell different stories. */
export const leastAffinity = 0.38;
const fewestKeys = 3;
/** Of a key that more articles have, each of them is held against a few that are most like it in all their keys. */
const commonKey = 100;
const neighbours = 4;

/**
 * Pairs of articles that are about the same, the likest first, without holding each against each: only those that have
 * several keys in common. Linear in the articles, in small steps.
 */
export function* kindred(profiles: readonly Profile[]): Generator<void, Edge[]> {
  const postings = postingsOf(profiles);
  const edges: Edge[] = [];
  for (const [b, profile] of profiles.entries()) {
    const common = new Map<number, number>();
    for (const key of profile.keys)
      for (const a of before(b, postings.get(key))) common.set(a, (common.get(a) ?? 0) + 1);
    for (const [a, keys] of common) {
      if (keys < fewestKeys) continue;
      const near = affinity(profiles[a] ?? profile, profile);
      if (near >= leastAffinity) edges.push({ a: Math.min(a, b), b: Math.max(a, b), affinity: near });
    }
    yield;
  }
  return edges.sort((x, y) => y.affinity - x.affinity || x.a - y.a || x.b - y.b);
}

/** The articles that have a key, in an order that puts like ones beside each other. */
interface Posting {
  readonly articles: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
}

function postingsOf(profiles: readonly Profile[]): ReadonlyMap<string, Posting> {
  const signatures = profiles.map(({ keys }) => [...keys].sort().join(' '));
  const order = profiles.map((_, i) => i).sort((x, y) => compareText(signatures[x], signatures[y]) || x - y);
  const byKey = new Map<string, number[]>();
  for (const i of order) {
    for (const key of profiles[i]?.keys ?? []) {
      const known = byKey.get(key);
      if (known) known.push(i);
      else byKey.set(key, [i]);
    }
  }
  return new Map(
    [...byKey].map(([key, articles]): [string, Posting] => [
      key,
      { articles, placeOf: new Map(articles.map((article, place) => [article, place])) },
    ]),
  );
}

function compareText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The articles before this one in a posting, at most the nearest few where these are many. */
function before(article: number, posting: Posting | undefined): readonly number[] {
  const place = posting?.placeOf.get(article) ?? 0;
  if (!posting) return [];
  const first = posting.articles.length > commonKey ? Math.max(0, place - neighbours) : 0;
  return posting.articles.slice(first, place);
}
