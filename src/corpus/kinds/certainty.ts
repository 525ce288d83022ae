import page from '../../../docs/kinds/certainty.md';
import type { Tag } from '../../language/paragraph';
import { hull } from '../../language/span';
import type { Action } from '../alignment/actions';
import { type Firmness, firmnessIn } from '../alignment/firmness';
import type { Edit } from '../alignment/edits';
import type { ActPair } from '../alignment/acts';
import { commonWeight, sameActs } from '../alignment/acts';
import type { Clause, Outline, Word } from '../alignment/outline';
import { hedgedClauses } from './hedges';
import type { Comparison, Difference, Kind } from './kind';
import { clauseOr, evidence, piecesOf } from './passages';
import { withClause } from './withClause';
import { withOthers } from './withOthers';
import { otherProspects } from './prospects';
import { tellSides } from './tell';

/** The same thing put more or less firmly. */
export const certainty: Kind<'certainty'> = {
  name: 'certainty',
  label: 'How firmly it is put',
  icon: 'question',
  meaning: 'put more or less firmly',
  scope: 'how firmly the same is put',
  page,
  find: comparison =>
    withOthers(
      [
        ...sameActs(comparison.acts).flatMap(pair => compareFirmness(comparison, pair) ?? []),
        ...claimedOnly(comparison),
      ],
      [
        ...comparison.edits.flatMap(edit => editedFirmness(comparison, edit) ?? []),
        ...hedgedClauses(comparison),
        ...otherProspects(comparison, weigh),
      ],
    ),
  tell: (question, sides) => tellSides(question, sides, 'has', 'have'),
};

function compareFirmness({ a, b }: Comparison, pair: ActPair): Difference | undefined {
  const { a: x, b: y } = pair;
  const difference = weigh(x.firmness, y.firmness);
  if (difference === undefined || x.negated !== y.negated || isOpen(x) || isOpen(y)) return undefined;
  return {
    a: actionEvidence(a, x),
    b: actionEvidence(b, y),
    question: 'How certain it is',
    confidence: difference * Math.min(1, 0.6 + 0.2 * (pair.before + pair.after)),
  };
}

/** Whether nothing says how firm it is: "is to open" may be a plan or an order, "demand that they be paid" is a wish. */
function isOpen({ firmness, phrase }: Action): boolean {
  return firmness === 'done' && phrase.some(({ norm }) => norm === 'to' || norm === 'be');
}

/** How surely a reader takes two ways of putting it for different; undefined where they may be the same. */
function weigh(x: Firmness, y: Firmness): number | undefined {
  const pair = new Set([x, y]);
  if (pair.size === 1 || pair.has('refused')) return undefined;
  if (pair.has('done')) return pair.has('will') || pair.has('promised') ? undefined : 0.8;
  if (pair.has('will')) return pair.has('promised') ? 0.5 : 0.8;
  if (pair.has('promised')) return 0.75;
  return pair.has('expected') && pair.has('planned') ? 0.45 : 0.65;
}

/** A few words that put it more or less firmly, in a sentence that is else the same. */
const fewWords = 4;

function editedFirmness(
  { a, b }: Comparison,
  { a: x, b: y, aroundA, aroundB }: Edit,
): Difference | undefined {
  const difference = weigh(firmnessIn(x), firmnessIn(y));
  const isQuoted = [...x, ...y].some(({ quoted }) => quoted);
  const isOpen = (words: readonly Word[], around: readonly Word[]): boolean =>
    firmnessIn(words) === 'done' && around.at(-1)?.norm === 'to';
  if (difference === undefined || isOpen(x, aroundA) || isOpen(y, aroundB)) return undefined;
  if (isQuoted || x.length > fewWords || y.length > fewWords) return undefined;
  const [here, there] = [x.length ? x : aroundA, y.length ? y : aroundB];
  const sides = {
    a: evidence(a, piecesOf(here), hull(aroundA)),
    b: evidence(b, piecesOf(there), hull(aroundB)),
  };
  return { ...sides, question: 'How certain it is', confidence: difference };
}

const claiming = new Set(['claim', 'allege', 'boast', 'purport']);
/** Before these words a claim is laid to something, not made: "can claim a refund". */
const entitling = new Set(['can', 'could', 'may', 'to']);
/** What is said is no object of a verb of saying: "said payments would follow". */
const saying = new Set(['say', 'tell', 'announce', 'add', 'write']);

/** What one source tells and the other has somebody claim: "won 51%" and "claimed 51%". */
function claimedOnly({ a, b, pairs, identity }: Comparison): Difference[] {
  return pairs.flatMap(pair => {
    if (pair.likeness < 0.35 || pair.rankA > 1 || pair.rankB > 1) return [];
    const [here, there] = [objectsIn(a, pair.a), objectsIn(b, pair.b)];
    return here.flatMap(x =>
      there.flatMap(y => {
        const isClaimed = claiming.has(x.verb.lemma) !== claiming.has(y.verb.lemma);
        if (!isClaimed || commonWeight(x.object, y.object, identity) < 0.5) return [];
        const sides = { a: objectEvidence(a, x), b: objectEvidence(b, y) };
        return [
          {
            ...sides,
            question: 'Whether it is so or only claimed',
            confidence: 0.7,
          },
        ];
      }),
    );
  });
}

/** A verb with the noun phrase that follows it. */
interface VerbObject {
  readonly verb: Word;
  readonly object: readonly Word[];
}

const phraseTags: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);

function objectsIn({ words, source }: Outline, { firstWord, lastWord }: Clause): VerbObject[] {
  const clause = words.slice(firstWord, lastWord);
  return clause.flatMap((verb, i) => {
    const after = clause.slice(i + 1);
    const end = after.findIndex(
      ({ tag, start }, k) =>
        !phraseTags.has(tag) || /[,;:”"—–]/.test(source.text.slice(clause[i + k]?.end, start)),
    );
    if (saying.has(verb.lemma) || isEntitled(verb, clause[i - 1])) return [];
    const object = (end < 0 ? after : after.slice(0, end)).filter(({ mention }) => mention !== 'pronoun');
    return verb.tag === 'VERB' && object.length ? [{ verb, object }] : [];
  });
}

function isEntitled({ lemma }: Word, before: Word | undefined): boolean {
  return claiming.has(lemma) && before !== undefined && entitling.has(before.norm);
}

function objectEvidence(outline: Outline, { verb, object }: VerbObject): Difference['a'] {
  return withClause(outline, evidence(outline, [verb], hull([verb, ...object])));
}

function actionEvidence(outline: Outline, { phrase, verb, before: subject, after }: Action): Difference['a'] {
  const before = phrase.filter(word => word !== verb);
  const words = hull([...subject.slice(-5), ...phrase, ...after.slice(0, 6)]);
  const focus = piecesOf(before.length ? before : [verb]);
  return withClause(outline, evidence(outline, focus, clauseOr(outline, words)));
}
