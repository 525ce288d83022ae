import { hull, type Span } from '../../language/span';
import { groupBy } from '../../language/groupBy';
import type { Outline, Word } from '../alignment/outline';
import { rarity } from '../words/lexicon';

/** A sentence of a version. */
export interface VersionSentence extends Span {
  readonly words: readonly Word[];
  /** Its words as one string: the same where nothing but punctuation or case differs. */
  readonly key: string;
}

/** A sentence with what became of it. */
export interface SentencePair {
  readonly before: VersionSentence;
  readonly after: VersionSentence;
}

/** How the sentences of two versions go together; those that are the same are in none of these. */
export interface SentenceMatches {
  readonly changed: readonly SentencePair[];
  readonly takenOut: readonly VersionSentence[];
  readonly added: readonly VersionSentence[];
}

/** Sentences with less in common are two sentences. */
const leastLikeness = 0.5;
/** Where the sentences around are neighbours too, less is enough. */
const neighbourly = 0.12;
/** Even a word that says nothing shows that a sentence was copied. */
const leastWeight = 0.15;

/** The sentences of a version in text order. */
export function sentencesOf({ words, clauses }: Outline): VersionSentence[] {
  const groups = groupBy(words, ({ clause }) => clauses[clause]?.claim.sentence.start ?? -1);
  return [...groups.values()].map(own => ({
    ...hull(own),
    words: own,
    key: own.map(({ norm }) => norm).join(' '),
  }));
}

/** Puts the sentences of two versions together: first those that are the same, wherever they stand, then the likest. */
export function matchSentences(
  before: readonly VersionSentence[],
  after: readonly VersionSentence[],
): SentenceMatches {
  const partners = samePartners(before, after);
  const left = before.filter(sentence => !partners.has(sentence));
  const taken = new Set(partners.values());
  const right = after.filter(sentence => !taken.has(sentence));
  const changed: SentencePair[] = [];
  const places = new Map([...before, ...after].map((sentence, at) => [sentence, at]));
  const followed = (pair: SentencePair): boolean => {
    const i = places.get(pair.before) ?? NaN;
    const j = (places.get(pair.after) ?? NaN) - before.length;
    return [-1, 1].some(step => {
      const neighbour = before[i + step];
      const there = neighbour && partners.get(neighbour);
      return there !== undefined && there === after[j + step];
    });
  };
  const candidates = likePairs(left, right)
    .map(pair => ({ ...pair, likeness: pair.likeness + (followed(pair) ? neighbourly : 0) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((x, y) => y.likeness - x.likeness);
  for (const pair of candidates) {
    if (partners.has(pair.before) || taken.has(pair.after)) continue;
    partners.set(pair.before, pair.after);
    taken.add(pair.after);
    changed.push(pair);
  }
  return {
    changed,
    takenOut: left.filter(sentence => !partners.has(sentence)),
    added: right.filter(sentence => !taken.has(sentence)),
  };
}

/** Sentences that both versions have, the first with the first. */
function samePartners(
  before: readonly VersionSentence[],
  after: readonly VersionSentence[],
): Map<VersionSentence, VersionSentence> {
  const byKey = groupBy(after, ({ key }) => key);
  return new Map(
    before.flatMap((sentence): [VersionSentence, VersionSentence][] => {
      const same = byKey.get(sentence.key)?.shift();
      return same ? [[sentence, same]] : [];
    }),
  );
}

interface LikePair extends SentencePair {
  readonly likeness: number;
}

/** All pairs that have a word in common which says something, with how like they are, 0 to 1. */
function likePairs(before: readonly VersionSentence[], after: readonly VersionSentence[]): LikePair[] {
  const there = after.map(weigh);
  const telling = there.flatMap(other =>
    [...other.words.values()]
      .filter(({ lemma }) => rarity(lemma) > leastWeight)
      .map(({ norm }) => ({ norm, other })),
  );
  const holders = groupBy(telling, ({ norm }) => norm);
  return before.map(weigh).flatMap(own => {
    const near = new Set(
      [...own.words.keys()].flatMap(norm => holders.get(norm) ?? []).map(({ other }) => other),
    );
    return [...near].map(other => ({
      before: own.sentence,
      after: other.sentence,
      likeness: likenessOf(own, other),
    }));
  });
}

/** A sentence with each of its words once, and what they weigh together. */
interface Weighed {
  readonly sentence: VersionSentence;
  readonly words: ReadonlyMap<string, Word>;
  readonly weight: number;
}

function weigh(sentence: VersionSentence): Weighed {
  const words = new Map(sentence.words.map(word => [word.norm, word]));
  return { sentence, words, weight: weightOf([...words.values()]) };
}

/** Twice the weight of what both have by the weight of all (Dice 1945). */
function likenessOf(one: Weighed, other: Weighed): number {
  const common = weightOf([...one.words.values()].filter(({ norm }) => other.words.has(norm)));
  return (2 * common) / (one.weight + other.weight);
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { lemma }) => sum + Math.max(leastWeight, rarity(lemma)), 0);
}
