import { ordinalWords } from '../../language/lexicon/numbers';
import { hull } from '../../language/span';
import type { Clause, Outline, Word } from '../alignment/outline';
import { isCommon, kinship } from '../words/lexicon';
import type { Comparison, Difference } from './kind';
import { evidence } from './passages';
import { withClause } from './withClause';

/** A place in an order: "the seventh-largest bank". */
interface Ranking {
  readonly place: number;
  /** What it is ordered by, as an adjective: "large". */
  readonly by: string;
  /** What is ordered, as a lemma: "bank". */
  readonly noun: string;
  readonly words: readonly Word[];
}

/** Clauses less like each other may rank different things. */
const leastLikeness = 0.3;
/** Words nearer in meaning than this rank the same by the same. */
const sameSort = 0.7;
/** The noun stands so near to what ranks it. */
const reach = 3;

/** Different places of one thing in one order: "the seventh-largest bank" and "the eighth-biggest bank". */
export function otherRankings({ a, b, pairs }: Comparison): Difference[] {
  const [allA, allB] = [a, b].map(({ words }) => rankingsIn(words));
  return pairs.flatMap(pair => {
    if (pair.likeness < leastLikeness || (pair.rankA > 0 && pair.rankB > 0)) return [];
    const [[x, ...moreX], [y, ...moreY]] = [rankingsOf(a, pair.a), rankingsOf(b, pair.b)];
    if (!x || !y || moreX.length || moreY.length || !areOfOneOrder(x, y) || x.place === y.place) return [];
    const isTold = (all: readonly Ranking[] | undefined, one: Ranking): boolean =>
      all?.some(other => areOfOneOrder(other, one) && other.place === one.place) ?? false;
    if (isTold(allB, x) || isTold(allA, y)) return [];
    return [
      {
        a: withClause(a, evidence(a, [hull(x.words)])),
        b: withClause(b, evidence(b, [hull(y.words)])),
        question: 'Which place it takes',
        confidence: 0.75,
      },
    ];
  });
}

function rankingsOf({ words }: Outline, { firstWord, lastWord }: Clause): Ranking[] {
  return rankingsIn(words.slice(firstWord, lastWord));
}

function rankingsIn(words: readonly Word[]): Ranking[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    const [ordinal = '', superlative = next?.norm ?? '', ...more] = word.norm.split('-');
    const [place, by] = [ordinalWords.get(ordinal), adjectiveOf(superlative)];
    if (place === undefined || by === undefined || more.length) return [];
    const own = word.norm.includes('-') || !next ? [word] : [word, next];
    const noun = words.slice(i + own.length, i + own.length + reach).find(({ tag }) => tag === 'NOUN');
    return noun ? [{ place, by, noun: noun.lemma, words: own }] : [];
  });
}

/** "large" of "largest", "big" of "biggest"; undefined where it is no superlative. */
function adjectiveOf(superlative: string): string | undefined {
  const stem = /^(\p{L}{3,})est$/u.exec(superlative)?.[1];
  if (stem === undefined) return undefined;
  return [`${stem}e`, stem, stem.slice(0, -1), stem.replace(/i$/, 'y')].find(isCommon);
}

function areOfOneOrder(x: Ranking, y: Ranking): boolean {
  return kinship(x.by, y.by) >= sameSort && kinship(x.noun, y.noun) >= sameSort;
}
