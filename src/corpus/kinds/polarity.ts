import page from '../../../docs/kinds/polarity.md';
import { hull } from '../../language/span';
import type { Action } from '../alignment/actions';
import { negations } from '../alignment/actions';
import type { ActPair } from '../alignment/acts';
import { pairActs, sameActs } from '../alignment/acts';
import type { Edit } from '../alignment/edits';
import type { Outline, Word } from '../alignment/outline';
import { deniedClauses, opposedSentences } from './denials';
import type { Comparison, Difference, Kind } from './kind';
import { clauseOr, evidence, piecesOf } from './passages';
import { withClause } from './withClause';
import { denyEachOther } from '../words/opposites';
import { withOthers } from './withOthers';
import { silentHere } from './silence';
import { deniedAndAdmitted } from './toldByOne';
import { tellSides } from './tell';

/** One source affirms what the other denies. */
export const polarity: Kind<'polarity'> = {
  name: 'polarity',
  label: 'Whether it is so',
  icon: 'arrow-swap',
  meaning: 'said to be so here and not so there',
  scope: 'whether something happened or is so',
  page,
  find: comparison =>
    withOthers(
      withOthers(
        [
          ...sameActs(comparison.acts).flatMap(pair => comparePolarity(comparison, pair, false) ?? []),
          ...sameActs(oppositeActs(comparison)).flatMap(
            pair => comparePolarity(comparison, pair, true) ?? [],
          ),
        ],
        [...silentHere(comparison), ...deniedClauses(comparison), ...opposedSentences(comparison)],
      ),
      [
        ...deniedAndAdmitted(comparison),
        ...comparison.edits.flatMap(edit => editedPolarity(comparison, edit) ?? []),
      ],
    ),
  tell: (question, sides) => tellSides(question, sides, 'says', 'say'),
};

function oppositeActs({ a, b, pairs, identity }: Comparison): ActPair[] {
  return pairActs(a, b, pairs, identity, denyEachOther);
}

/** `areOpposite` says whether one verb denies the other by itself. */
function comparePolarity({ a, b }: Comparison, pair: ActPair, areOpposite: boolean): Difference | undefined {
  const { a: x, b: y } = pair;
  if ((isDenied(x) !== isDenied(y)) === areOpposite || pair.clauses.likeness < 0.4) return undefined;
  return {
    a: actionEvidence(a, x),
    b: actionEvidence(b, y),
    question: 'Whether it is so',
    confidence: pair.clauses.likeness >= 0.65 ? 0.75 : 0.55,
  };
}

const refusals = new Set(['refuse', 'decline', 'fail']);

/** Whether it is said not to be done: by a negation, or since somebody refuses or fails to. */
function isDenied({ negated, phrase }: Action): boolean {
  return phrase.some(({ lemma }) => refusals.has(lemma)) !== negated;
}

function actionEvidence(outline: Outline, { phrase, before, after }: Action): Difference['a'] {
  const words = hull([...before.slice(-5), ...phrase, ...after.slice(0, 5)]);
  return withClause(outline, evidence(outline, piecesOf(phrase), clauseOr(outline, words)));
}

const helpers = new Set(['do', 'be', 'have', 'will', 'can']);

/** A negation, or a word that denies the other, in a sentence that is else the same. */
function editedPolarity({ a, b }: Comparison, edit: Edit): Difference | undefined {
  const isNegation = ({ norm, quoted }: Word): boolean => negations.has(norm) && !quoted;
  const [here, there] = [edit.a.some(isNegation), edit.b.some(isNegation)];
  const isOnlyThat = [...edit.a, ...edit.b].every(word => isNegation(word) || helpers.has(word.lemma));
  if (!(here !== there && isOnlyThat) && !isOpposite(edit)) return undefined;
  return {
    a: evidence(a, piecesOf(edit.aroundA), hull(edit.aroundA)),
    b: evidence(b, piecesOf(edit.aroundB), hull(edit.aroundB)),
    question: 'Whether it is so',
    confidence: 0.8,
  };
}

/** Whether one word stands in the place of one that it denies. */
function isOpposite({ a: [x, ...moreA], b: [y, ...moreB] }: Edit): boolean {
  if (!x || !y || moreA.length || moreB.length || x.quoted || y.quoted) return false;
  return denyEachOther(x.lemma, y.lemma);
}
