import type { Identity } from '../entities/identity';
import { rarity } from '../words/lexicon';
import { sharedLinks } from './equalClauses';
import type { Match } from './match';
import { likenessOf, matchUnits } from './match';
import type { Outline, Stretch, Term } from './outline';

/** Two sentences that surely enough tell of the same thing, and not in the same words. */
export interface Telling {
  readonly match: Match<Stretch>;
  /** How much speaks for it that both tell of the same and differ; about 1 to 4. */
  readonly worth: number;
  /** What each has that the other has no counterpart for. */
  readonly onlyA: readonly Term[];
  readonly onlyB: readonly Term[];
}

/** Terms nearer in meaning than this are each other's counterparts. */
const counterpart = 0.7;
/** What is in the same words or between quotation marks in both is no telling, or the quotations differ. */
const mostVerbatim = 0.5;
const mostQuoted = 0.7;
/** Each must have something of its own that weighs this much: else one says more, or both the same. */
const leastOwn = 0.8;

/** The sentences of two sources that tell of the same in other words, one to one, the surest first. */
export function pairTellings(a: Outline, b: Outline, identity: Identity): Telling[] {
  const [shareA, shareB] = [verbatimShare(a, b), verbatimShare(b, a)];
  const taken = new Set<Stretch>();
  return matchUnits(a.stretches, b.stretches, identity)
    .map(match => telling(match, identity))
    .sort((x, y) => y.worth - x.worth)
    .filter(({ match }) => {
      if (taken.has(match.a) || taken.has(match.b)) return false;
      taken.add(match.a).add(match.b);
      return true;
    })
    .filter(({ match, onlyA, onlyB }) => {
      const isVerbatim = Math.min(shareA(match.a), shareB(match.b)) > mostVerbatim;
      const isQuoted = Math.min(quotedShare(a, match.a), quotedShare(b, match.b)) > mostQuoted;
      return !isVerbatim && !isQuoted && Math.min(weightOf(onlyA), weightOf(onlyB)) >= leastOwn;
    });
}

function telling(match: Match<Stretch>, identity: Identity): Telling {
  const hasLike = (term: Term, others: readonly Term[], likeness: (other: Term) => number): boolean =>
    others.some(other => likeness(other) >= counterpart && other !== term);
  const { a, b } = match;
  const onlyA = a.terms.filter(x => !hasLike(x, b.terms, y => likenessOf(x, y, identity)));
  const onlyB = b.terms.filter(y => !hasLike(y, a.terms, x => likenessOf(x, y, identity)));
  return { match, worth: worthOf(match, onlyA), onlyA, onlyB };
}

/** The figures were set by hand on half of a few pairs of articles and looked at on the others. */
function worthOf({ a, likeness, shared, context, rankA, rankB }: Match<Stretch>, onlyA: readonly Term[]): number {
  const rarest = Math.max(
    0,
    ...a.terms
      .filter(term => term.entity === undefined && !onlyA.includes(term))
      .map(({ lemma }) => rarity(lemma)),
  );
  return (
    2 * Math.min(0.6, likeness) +
    0.35 * Math.min(4, shared) +
    0.8 * Math.min(0.6, context) +
    0.6 * rarest -
    0.5 * (Math.log1p(rankA) + Math.log1p(rankB))
  );
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** Gives the share of a stretch's words that stand in a run of words that the other source has too. */
function verbatimShare({ words }: Outline, other: Outline): (stretch: Stretch) => number {
  const linked = sharedLinks(words, other.words);
  return ({ firstWord, lastWord }) => {
    let count = 0;
    for (let i = firstWord; i < lastWord; i++) if (linked[i] || linked[i - 1]) count++;
    return count / Math.max(1, lastWord - firstWord);
  };
}

function quotedShare({ words }: Outline, { firstWord, lastWord }: Stretch): number {
  return words.slice(firstWord, lastWord).filter(({ quoted }) => quoted).length / Math.max(1, lastWord - firstWord);
}
