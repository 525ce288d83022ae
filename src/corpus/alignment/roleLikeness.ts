import type { Identity } from '../entities/identity';
import { kinship, rarity } from '../words/lexicon';
import type { Word } from './outline';
import type { Role } from './roles';

/** 0 to 1: how surely two amounts are of one thing, or two times those of one event. */
export function likenessOfRoles(a: Role, b: Role, identity: Identity): number {
  const like = (x: Word, y: Word): number => likenessOfWords(x, y, identity);
  const [allA, allB] = [wordsOf(a), wordsOf(b)];
  const what = Math.max(
    nearest(a.governors, b.governors, like),
    besideGovernor * nearest(a.governors, b.circumstances, like),
    besideGovernor * nearest(a.circumstances, b.governors, like),
  );
  return (what + (what < leastWhat ? 0 : common(allA, allB, like))) / 2;
}

function wordsOf({ circumstances, governors }: Role): readonly Word[] {
  return [...circumstances, ...governors];
}

type LikenessOf = (a: Word, b: Word) => number;

/** Where what is told is less like than this, those who take part make nothing one. */
const leastWhat = 0.22;
/** What is left of a governor with each step away from the amount. */
const fading = 0.9;
/** Common verbs say at least so much, but for the plainest ("have", "say", "make"), which are everywhere. */
const weightOfCommonVerb = 0.3;
const plainest = 0.2;
/** "They hold the vote on Monday" is of the vote, which hangs beside: it says so much as "they vote on Monday". */
const besideGovernor = 0.8;

/** How like the likest two words are. */
function nearest(a: readonly Word[], b: readonly Word[], like: LikenessOf): number {
  const likenesses = a.flatMap((x, i) =>
    b.map((y, j) => like(x, y) * fading ** (i + j) * weightAsGovernor(x)),
  );
  return Math.max(0, ...likenesses);
}

function weightAsGovernor(word: Word): number {
  const weight = weightOf(word);
  return word.tag === 'VERB' && weight >= plainest ? Math.max(weightOfCommonVerb, weight) : weight;
}

/** The share of the weight of each that the other has, as a harmonic mean. */
function common(a: readonly Word[], b: readonly Word[], like: LikenessOf): number {
  const inB = share(a, word => Math.max(0, ...b.map(other => like(word, other))));
  const inA = share(b, word => Math.max(0, ...a.map(other => like(other, word))));
  return inA + inB ? (2 * inA * inB) / (inA + inB) : 0;
}

function share(words: readonly Word[], found: (word: Word) => number): number {
  const all = words.reduce((sum, word) => sum + weightOf(word), 0);
  return all ? words.reduce((sum, word) => sum + weightOf(word) * found(word), 0) / all : 0;
}

/** Who takes part says less than what is done: the same people do many things in a story. */
function weightOf({ entity, mention, lemma }: Word): number {
  if (entity === undefined) return rarity(lemma);
  return mention === 'pronoun' ? 0.3 : 0.8;
}

function likenessOfWords(a: Word, b: Word, identity: Identity): number {
  const same = a.entity === undefined ? undefined : identity.get(a.entity);
  if (same !== undefined && b.entity !== undefined) return same === b.entity ? 1 : 0;
  return kinship(a.lemma, b.lemma);
}
