import { contains } from '../../language/span';
import { asWords, commonWeight, contentWeight } from '../alignment/acts';
import type { Clause, Outline, Word } from '../alignment/outline';
import type { Quotation } from '../../source/model';
import type { Comparison, Evidence, Difference } from './kind';
import { evidence, piecesOf } from './passages';
import { wordsIn } from '../alignment/spoken';

/** Words that are credited here and stated there must be nearly the same, else they are two facts. */
const sameWords = 0.85;
/** What both have in common must weigh this much: short clauses are alike by chance. */
const leastShared = 1.2;
/** Quotations less sure than this may credit nobody. */
const sureSource = 0.6;

/** What one source has on somebody's word and the other states as plain fact: "police said he fled" and "he fled". */
export function plainFacts({ a, b, aligned }: Comparison): Difference[] {
  return aligned.flatMap(pair => {
    const [here, there] = [creditOf(a, pair.a), creditOf(b, pair.b)];
    const isPlain = here ? isUncredited(b, pair.b) : isUncredited(a, pair.a);
    if (!isPlain || (here === undefined) === (there === undefined)) return [];
    const [credited, plain] = here
      ? [words(a, pair.a), words(b, pair.b)]
      : [words(b, pair.b), words(a, pair.a)];
    const quotation = here ?? there;
    const content = credited.filter(word => quotation?.content.some(span => contains(span, word)));
    if (!areSame(content, plain) || isStatedPlainly(here ? a : b, plain)) return [];
    const sides = {
      a: here ? creditEvidence(a, pair.a, here) : plainEvidence(a, pair.a),
      b: there ? creditEvidence(b, pair.b, there) : plainEvidence(b, pair.b),
    };
    return [
      {
        ...sides,
        question: 'Whether it is said on somebody’s word',
        confidence: 0.6,
        isOmission: true as const,
      },
    ];
  });
}

function words(outline: Outline, { firstWord, lastWord }: Clause): readonly Word[] {
  return outline.words.slice(firstWord, lastWord);
}

/** The quotation that credits somebody for a clause in the words of the source. */
function creditOf({ source }: Outline, { claim }: Clause): Quotation | undefined {
  const quotation = source.quotations.find(({ id }) => id === claim.creditedTo[0]);
  const isSure = quotation && quotation.confidence >= sureSource && quotation.source.length > 0;
  return isSure && quotation.type === 'indirect' ? quotation : undefined;
}

/** Whether nobody is credited with anything in the paragraph: what is said once often goes for what stands around it. */
function isUncredited({ source }: Outline, { claim }: Clause): boolean {
  const section = source.sections[claim.section];
  return (
    claim.creditedTo.length === 0 &&
    section !== undefined &&
    !source.quotations.some(({ content }) => content.some(span => contains(section, span)))
  );
}

/** Whether the source that credits somebody also states it as plain fact, as in its headline. */
function isStatedPlainly(outline: Outline, plain: readonly Word[]): boolean {
  return outline.clauses.some(
    clause => clause.claim.creditedTo.length === 0 && areSame(words(outline, clause), plain),
  );
}

function areSame(here: readonly Word[], there: readonly Word[]): boolean {
  const whole = (some: readonly Word[]): number => some.reduce((sum, word) => sum + contentWeight(word), 0);
  const shared = commonWeight(asWords(here), asWords(there), new Map());
  return shared >= leastShared && 2 * shared >= sameWords * (whole(here) + whole(there));
}

function creditEvidence(outline: Outline, { claim }: Clause, { source }: Quotation): Evidence {
  return evidence(outline, piecesOf(source.flatMap(span => wordsIn(outline.words, span))), claim.sentence);
}

function plainEvidence(outline: Outline, clause: Clause): Evidence {
  const own = words(outline, clause);
  const verbs = own.filter(({ tag }) => tag === 'VERB');
  return evidence(outline, piecesOf(verbs.length > 0 ? verbs : own), clause.claim);
}
