import page from '../../../docs/kinds/wording.md';
import { hull, overlaps } from '../../language/span';
import type { Action } from '../alignment/actions';
import { actionsByClause, commonWeight, contentWeight } from '../alignment/acts';
import type { ClausePair } from '../alignment/match';
import type { Outline, Word } from '../alignment/outline';
import { differInForce } from '../words/charged';
import { kinship } from '../words/lexicon';
import type { Identity } from '../entities/identity';
import type { Comparison, Evidence, Difference, Kind } from './kind';
import { clauseOr, evidence, piecesOf } from './passages';
import { wordsOf } from './stated';
import { tellSides } from './tell';

/** The same fact in words of different force, or with its actor left out. */
export const wording: Kind<'wording'> = {
  name: 'wording',
  label: 'Loaded words',
  icon: 'symbol-text',
  meaning: 'words of another force',
  scope: 'words of clearly different force for the same fact',
  isOfTaste: true,
  page,
  find: comparison => [
    ...onePlaceEach(
      comparison,
      comparison.pairs.filter(isClose).flatMap(pair => otherForce(comparison, pair)),
    ),
    ...actorsLeftOut(comparison),
  ],
  tell: (question, sides) => tellSides(question, sides, 'has', 'have'),
};

function isClose({ likeness, rankA, rankB }: ClausePair): boolean {
  return likeness >= 0.4 && rankA <= 1 && rankB <= 1;
}

/** Words for one thing that differ in force. */
function otherForce({ a, b }: Comparison, pair: ClausePair): Difference[] {
  const [here, there] = [wordsOf(a, pair.a), wordsOf(b, pair.b)];
  return here.flatMap(x =>
    there.flatMap(y => {
      // A conspiracy is called a plan; that somebody planned something is another matter.
      const areOneSort = x.tag === y.tag && differInForce(x.lemma, y.lemma);
      if (!areOneSort || has(there, x) || has(here, y)) return [];
      return [
        {
          a: evidence(a, [x], hull(here)),
          b: evidence(b, [y], hull(there)),
          question: 'What it is called',
          confidence: pair.likeness >= 0.55 || pair.shared >= 2 ? 0.7 : 0.6,
        },
      ];
    }),
  );
}

/**
 * Where one word of a source is held against the same word in several places of the other, the place whose whole
 * sentence tells of the same.
 */
function onePlaceEach({ stretches }: Comparison, findings: readonly Difference[]): Difference[] {
  const support = ({ a, b }: Difference): number =>
    stretches.find(match => overlaps(match.a, hull(a.focus)) && overlaps(match.b, hull(b.focus)))?.likeness ??
    0;
  const kept: Difference[] = [];
  for (const finding of [...findings].sort((x, y) => support(y) - support(x)))
    if (!kept.some(other => isAtSameWord(other.a, finding.a) || isAtSameWord(other.b, finding.b)))
      kept.push(finding);
  return kept;
}

function isAtSameWord(x: Evidence, y: Evidence): boolean {
  return overlaps(hull(x.focus), hull(y.focus));
}

function has(words: readonly Word[], { lemma }: Word): boolean {
  return words.some(word => word.lemma === lemma);
}

/** The doer named on one side and, in a passive, on the other not. */
function actorsLeftOut({ a, b, identity, pairs }: Comparison): Difference[] {
  const [inA, inB] = [actionsByClause(a), actionsByClause(b)];
  return pairs.filter(isClose).flatMap(pair =>
    inA(pair.a).flatMap(x =>
      inB(pair.b).flatMap(y => {
        if (x.passive === y.passive || !kinship(x.verb.lemma, y.verb.lemma)) return [];
        const [active, passive] = x.passive ? [y, x] : [x, y];
        const actor = actorOf(active);
        if (
          !actor.length ||
          namesDoer(passive) ||
          isAside(passive) ||
          !isDoneTo(active, passive, identity, x.passive)
        )
          return [];
        const sides = x.passive
          ? { a: unnamed(a, passive), b: named(b, active, actor) }
          : { a: named(a, active, actor), b: unnamed(b, passive) };
        return [{ ...sides, question: 'Whether it is said who did it', confidence: 0.65 }];
      }),
    ),
  );
}

/** The words that name who does it, where that is somebody with a name. */
function actorOf({ before }: Action): Word[] {
  const last = before.findLast(({ entity, tag }) => entity !== undefined || tag === 'NOUN' || tag === 'PRON');
  return last?.entity === undefined || last.mention !== 'name'
    ? []
    : before.filter(({ entity }) => entity === last.entity);
}

/** Whether it only goes with a noun: in "the plan, unveiled on Tuesday, fills a hole" something else is told. */
function isAside({ phrase }: Action): boolean {
  return phrase.length === 1;
}

function namesDoer({ after }: Action): boolean {
  return after.some(({ norm }) => norm === 'by');
}

/** Whether what the one does is done to what the other has as its subject. */
function isDoneTo(active: Action, passive: Action, identity: Identity, isSwapped: boolean): boolean {
  const subject = passive.before;
  const object = active.after;
  const found = isSwapped ? commonWeight(subject, object, identity) : commonWeight(object, subject, identity);
  const whole = subject.reduce((sum, word) => sum + contentWeight(word), 0);
  return found >= 1 && found >= 0.7 * whole;
}

function named(outline: Outline, { phrase, after }: Action, actor: readonly Word[]): Evidence {
  return evidence(
    outline,
    piecesOf([...actor, ...phrase]),
    clauseOr(outline, hull([...actor, ...phrase, ...after.slice(0, 5)])),
  );
}

function unnamed(outline: Outline, { before, phrase, after }: Action): Evidence {
  const words = hull([...before.slice(-5), ...phrase, ...after.slice(0, 3)]);
  return evidence(outline, piecesOf(phrase), clauseOr(outline, words));
}
