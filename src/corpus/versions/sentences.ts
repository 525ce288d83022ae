import { hull, type Span } from '../../language/span';
import { groupBy } from '../groupBy';
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
  const followed = (pair: SentencePair): boolean => {
    const [i, j] = [before.indexOf(pair.before), after.indexOf(pair.after)];
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
  const holders = new Map<string, VersionSentence[]>();
  for (const sentence of after)
    for (const { norm, lemma } of unique(sentence))
      if (rarity(lemma) > leastWeight) holders.set(norm, [...(holders.get(norm) ?? []), sentence]);
  return before.flatMap(sentence => {
    const near = new Set(unique(sentence).flatMap(({ norm }) => holders.get(norm) ?? []));
    return [...near].map(other => ({ before: sentence, after: other, likeness: likeness(sentence, other) }));
  });
}

/** Twice the weight of what both have by the weight of all (Dice 1945). */
function likeness(a: VersionSentence, b: VersionSentence): number {
  const [one, other] = [unique(a), unique(b)];
  const there = new Set(other.map(({ norm }) => norm));
  const common = weightOf(one.filter(({ norm }) => there.has(norm)));
  return (2 * common) / (weightOf(one) + weightOf(other));
}

function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { lemma }) => sum + Math.max(leastWeight, rarity(lemma)), 0);
}

function unique({ words }: VersionSentence): Word[] {
  return [...new Map(words.map(word => [word.norm, word])).values()];
}
