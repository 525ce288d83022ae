import { plainName } from '../entities/names';
import type { Outline } from '../alignment/outline';
import { rarity } from '../words/lexicon';

/** What an article is about: names, numbers and rare words with how much each says, scaled to length 1. */
export interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  /** The features that say most, the strongest first: articles of one story have several of them in common. */
  readonly keys: readonly string[];
}

/** Words commoner than this are in every article. */
const telling = 0.35;
const mostKeys = 24;
/** Names say more than words: they are in few stories. */
const weightOfName = 1.6;

/** Profiles an article. A pure function of it: how rare a word is never depends on the other articles. */
export function profileOf({ source, words }: Outline): Profile {
  const counts = new Map<string, { weight: number; count: number }>();
  const add = (key: string, weight: number, count: number): void => {
    const known = counts.get(key);
    counts.set(key, { weight, count: (known?.count ?? 0) + count });
  };
  for (const { kind, name, mentions } of source.entities) {
    const plain = plainName(name);
    add(kind === 'person' ? (plain.split(' ').at(-1) ?? plain) : plain, weightOfName, mentions.length);
  }
  for (const { lemma, tag, entity } of words) {
    if (entity !== undefined || tag === 'PROPN' || !['NOUN', 'VERB', 'ADJ'].includes(tag)) continue;
    const weight = rarity(lemma);
    if (weight >= telling) add(lemma, weight * weight, 1);
  }
  for (const { value, measure } of source.amounts)
    if (value >= 30 && measure !== 'ordinal') add(`#${value}`, 1, 1);
  return scaled(counts);
}

function scaled(counts: ReadonlyMap<string, { readonly weight: number; readonly count: number }>): Profile {
  const raw = [...counts].map(([key, { weight, count }]): [string, number] => [
    key,
    weight * (1 + Math.log(count)),
  ]);
  const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  const weights = raw.map(([key, weight]): [string, number] => [key, weight / length]);
  const keys = weights
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostKeys)
    .map(([key]) => key);
  return { weights: new Map(weights), keys };
}

/** How much two articles are about the same, 0 to 1. */
export function affinity(a: Profile, b: Profile): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of few.weights) sum += weight * (many.weights.get(key) ?? 0);
  return sum;
}
