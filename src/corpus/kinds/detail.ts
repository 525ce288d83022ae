import page from '../../../docs/kinds/detail.md';
import type { Span } from '../../language/span';
import { hull } from '../../language/span';
import type { Action } from '../alignment/actions';
import { commonWeight } from '../alignment/acts';
import { firmnessOf } from '../alignment/firmness';
import { doerOf } from '../alignment/doers';
import type { ClausePair } from '../alignment/match';
import type { Clause, Outline, Word } from '../alignment/outline';
import { kinship, rarity } from '../words/lexicon';
import { otherChannels } from './channels';
import { withWholeNames } from './looseEnds';
import type { Comparison, Evidence, Difference, Kind } from './kind';
import { clauseOr, evidence, piecesOf } from './passages';
import { tellSides } from './tell';
import { toldDifferently } from './toldDifferently';

/** The same event with another who, what, where, why or how. */
export const detail: Kind<'detail'> = {
  name: 'detail',
  label: 'Details',
  icon: 'list-unordered',
  meaning: 'who, what, where, why or how',
  scope: 'who, what, where, why or how, other than the kinds above',
  isOfTaste: true,
  page,
  find: comparison => [
    ...otherDoers(comparison),
    ...otherChannels(comparison),
    ...comparison.aligned.flatMap(pair => otherPurpose(comparison, pair)),
  ],
  findElse: toldDifferently,
  tell: (question, sides) => tellSides(question, sides, 'says', 'say'),
};

/** The same done to the same, by somebody else. */
function otherDoers({ a, b, acts, identity }: Comparison): Difference[] {
  return acts.flatMap(({ a: x, b: y, clauses, before, after }) => {
    const isOneAct =
      before === 0 &&
      after >= leastCommon &&
      clauses.likeness >= 0.25 &&
      (rarity(x.verb.lemma) >= 0.25 || after >= 1);
    if (!isOneAct || x.negated !== y.negated || x.firmness !== y.firmness) return [];
    const [doerA, doerB] = [doerOf(a, x), doerOf(b, y)];
    if (!doerA || !doerB || commonWeight(doerA, doerB, identity) > 0) return [];
    return [
      {
        a: doerEvidence(a, x, doerA),
        b: doerEvidence(b, y, doerB),
        question: whoDid(x, y),
        confidence: 0.6,
      },
    ];
  });
}

/** Asks who did it, with the verb in the past as far as one of them has it there. */
function whoDid(x: Action, y: Action): string {
  const past = [y, x].map(({ verb }) => verb.norm).find(norm => norm.endsWith('ed'));
  return past === undefined ? `Who is said to ${x.verb.lemma} it` : `Who ${past} it`;
}

function doerEvidence(outline: Outline, { phrase, after }: Action, doer: readonly Word[]): Evidence {
  const words = hull([...doer, ...phrase, ...after.slice(0, 4)]);
  const told = withWholeNames(outline, clauseOr(outline, words));
  return {
    ...evidence(outline, piecesOf(doer), told),
    told: outline.source.text.slice(told.start, told.end),
  };
}

/** What two acts are done to must weigh this much in common. */
const leastCommon = 0.5;

/** What stands before a purpose must weigh this much in common. */
const leastBefore = 0.35;

/** A noun or verb with the verb that follows it with "to": of "an attempt to flee" attempt and flee. */
interface Purpose {
  readonly head: Word;
  readonly verb: Word;
  /** From the head to the end of the clause. */
  readonly words: readonly Word[];
  /** What stands before the head in the clause. */
  readonly before: readonly Word[];
}

/** The same noun or verb followed by "to" and another verb: "an attempt to flee" and "an attempt to hide". */
function otherPurpose({ a, b, identity }: Comparison, pair: ClausePair): Difference[] {
  if (pair.likeness < 0.35) return [];
  const [here, there] = [purposes(a, pair.a), purposes(b, pair.b)];
  return here.flatMap(x =>
    there.flatMap(y => {
      if (x.head.lemma !== y.head.lemma || kinship(x.verb.lemma, y.verb.lemma) > 0) return [];
      if (coverage(x, y) > 0.6 || commonWeight(x.before, y.before, identity) < leastBefore) return [];
      const sides = { a: purposeEvidence(a, x), b: purposeEvidence(b, y) };
      return [
        {
          ...sides,
          question: x.head.tag === 'NOUN' ? `What the ${x.head.norm} is for` : 'What for',
          confidence: 0.65,
        },
      ];
    }),
  );
}

function purposes({ words }: Outline, { firstWord, lastWord }: Clause): Purpose[] {
  const clause = words.slice(firstWord, lastWord);
  return clause.flatMap((head, i) => {
    const [to, verb] = [clause[i + 1], clause[i + 2]];
    if (
      to?.norm !== 'to' ||
      !verb ||
      !isVerb(verb, clause[i + 3]) ||
      (head.tag !== 'NOUN' && head.tag !== 'VERB')
    )
      return [];
    return rarity(head.lemma) > 0.15 && firmnessOf(head) !== 'expected'
      ? [{ head, verb, words: clause.slice(i), before: clause.slice(0, i) }]
      : [];
  });
}

/** Whether a word after "to" is a verb; a rare one may be tagged as something else. */
function isVerb({ tag }: Word, next: Word | undefined): boolean {
  return tag === 'VERB' || ((tag === 'NOUN' || tag === 'ADJ') && next?.tag === 'DET');
}

/** How much of what one purpose is about the other has too. */
function coverage(x: Purpose, y: Purpose): number {
  const content = x.words.slice(2).filter(({ lemma }) => rarity(lemma) > 0.15);
  const found = content.filter(word => y.words.some(other => kinship(word.lemma, other.lemma) >= 0.7));
  return content.length ? found.length / content.length : 1;
}

function purposeEvidence(outline: Outline, { words }: Purpose): Evidence {
  const span: Span = hull(words);
  return evidence(outline, [hull(words.slice(2))], span);
}
