import { wordSet } from '../../language/lexicon/wordSet';
import { hull } from '../../language/span';
import { firmnessIn } from '../alignment/firmness';
import { contentWeight } from '../alignment/acts';
import type { Outline, Word } from '../alignment/outline';
import type { Comparison, Evidence, Difference } from './kind';
import { clauseOr, evidence, piecesOf } from './passages';
import { withClause } from './withClause';
import { common, statedPairs } from './stated';

/** What both clauses tell must be nearly the same, and weigh so much: a hedge hangs on any word. */
const leastCommon = 0.6;
const leastShared = 0.9;
/** Words that leave open whether it is so, whatever the verb; a verb such as "accuse" tells of an accusation. */
const hedges = wordSet(`
  may might could possibly perhaps potentially probably maybe apparently seemingly allegedly reportedly purportedly
  supposedly
`);

/** What ought to be isn't stated to be so, nor is what somebody may do by another's leave: "have until May to apply". */
const demanding = wordSet('should must ought to');

/** What one source states and the other leaves open in other words: "lowers the risk" and "may have a lower risk". */
export function hedgedClauses(comparison: Comparison): Difference[] {
  const { a, b, identity } = comparison;
  return statedPairs(comparison).flatMap(({ here, there, areInOne }) => {
    const [hedgeA, hedgeB] = [hedgeIn(here), hedgeIn(there)];
    if (!areInOne || (hedgeA === undefined) === (hedgeB === undefined)) return [];
    const { share, weight } = common(here, there, identity);
    if (share < leastCommon || weight < leastShared) return [];
    const plain = hedgeA ? there : here;
    if (firmnessIn(plain) !== 'done' || plain.some(({ norm }) => demanding.has(norm))) return [];
    const sides = { a: shown(a, here, hedgeA), b: shown(b, there, hedgeB) };
    return [
      {
        ...sides,
        question: 'How certain it is',
        confidence: share >= 0.75 ? 0.7 : 0.6,
      },
    ];
  });
}

/** The word that leaves a clause open, where it isn't quoted. */
function hedgeIn(words: readonly Word[]): Word | undefined {
  return words.find(({ norm, quoted }) => !quoted && hedges.has(norm));
}

/** The hedge with its verb, or the verb of the clause that has none. */
function shown(outline: Outline, words: readonly Word[], hedge: Word | undefined): Evidence {
  const verbs = words.filter(({ tag, start }) => tag === 'VERB' && (!hedge || start > hedge.start));
  const verb =
    verbs.find(({ norm }) => !norm.endsWith('ing')) ??
    verbs[0] ??
    words.find(word => contentWeight(word) > 0) ??
    words[0];
  const focus = piecesOf([hedge, verb].flatMap(word => word ?? []));
  return withClause(outline, evidence(outline, focus, clauseOr(outline, hull(focus))));
}
