import { hull } from '../../language/span';
import { asWords, commonWeight } from '../alignment/acts';
import type { Firmness } from '../alignment/firmness';
import { type Prospect, prospectsIn } from '../alignment/prospects';
import type { Outline, Word } from '../alignment/outline';
import type { Identity } from '../entities/identity';
import { kinship } from '../words/lexicon';
import type { Comparison, Evidence, Difference } from './kind';
import { clauseOr, evidence, piecesOf } from './passages';
import { withClause } from './withClause';
import { haveOthers, wordsOf } from './stated';

/** Words nearer in meaning than this name one act, be they verbs or nouns: "appeal", "close" and "closure". */
const sameAct = 0.75;
/** Objects less near in meaning are two things. */
const leastKin = 0.4;
/** What the clauses have in common besides must weigh this much. */
const leastShared = 0.45;

/** Sentences less like each other must be each other's likest. */
const surelyOne = 0.35;

/** How surely a reader takes two ways of putting an act for different; undefined where they may be the same. */
export type Weigh = (a: Firmness, b: Firmness) => number | undefined;

/** The same act, as a verb or as a noun, put more or less firmly in sentences about the same. */
export function otherProspects(comparison: Comparison, weigh: Weigh): Difference[] {
  const { a, b, identity, stretches, aligned } = comparison;
  return [...aligned, ...stretches].flatMap(({ a: here, b: there, likeness, rankA, rankB }) => {
    if (rankA + rankB > 0 && likeness < surelyOne) return [];
    const [inA, inB] = [wordsOf(a, here), wordsOf(b, there)];
    const prospects = prospectsIn(b, inB);
    return prospectsIn(a, inA).flatMap(x =>
      prospects.flatMap(y => {
        const difference = weigh(x.firmness, y.firmness);
        if (difference === undefined || x.negated !== y.negated) return [];
        if (isCarriedOut(x, y) || isCarriedOut(y, x)) return [];
        if (kinship(x.head.lemma, y.head.lemma) < sameAct) return [];
        if (haveOtherObjects(x, y, identity)) return [];
        const [clauseA, clauseB] = [others(inA, x), others(inB, y)];
        const shared = Math.max(
          commonWeight(clauseA, clauseB, identity),
          commonWeight(asWords(clauseA), asWords(clauseB), identity),
        );
        if (shared < leastShared || haveOthers(clauseA, clauseB, identity)) return [];
        const confidence = difference * Math.min(1, 0.75 + 0.2 * shared);
        return [
          {
            a: shown(a, x),
            b: shown(b, y),
            question: 'How certain it is',
            confidence,
          },
        ];
      }),
    );
  });
}

/** Whether what one source tells as planned the other tells as done: both may be so, one after the other. */
function isCarriedOut(plan: Prospect, deed: Prospect): boolean {
  return deed.firmness === 'done' && plan.past && plan.firmness !== 'apparent';
}

/** Whether the same is done to two things: "take up the bill", "take up the budget". */
function haveOtherObjects({ object: x }: Prospect, { object: y }: Prospect, identity: Identity): boolean {
  if (!x || !y || [x, y].some(({ mention }) => mention === 'pronoun')) return false;
  if (x.entity !== undefined && y.entity !== undefined) return identity.get(x.entity) !== y.entity;
  return kinship(x.lemma, y.lemma) < leastKin;
}

/** The words of a sentence without those that name an act and put it so. */
function others(words: readonly Word[], { head, putBy }: Prospect): Word[] {
  return words.filter(word => word !== head && word !== putBy);
}

function shown(outline: Outline, { head, putBy }: Prospect): Evidence {
  const focus = piecesOf([putBy, head].flatMap(word => word ?? []).sort((x, y) => x.start - y.start));
  return withClause(outline, evidence(outline, focus, clauseOr(outline, hull(focus))));
}
