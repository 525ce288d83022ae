import type { Span } from '../../language/span';
import { denials, negations } from '../alignment/actions';
import { contentWeight } from '../alignment/acts';
import type { Outline, Word } from '../alignment/outline';
import { kinship } from '../words/lexicon';
import { denyEachOther } from '../words/opposites';
import type { Comparison, Evidence, Difference } from './kind';
import { clauseOr, evidence, piecesOf } from './passages';
import { withClause } from './withClause';
import { common, haveOthers, statedPairs, wordsOf } from './stated';

/** Clauses, and sentences, that have less in common tell of two things. */
const leastCommon = 0.55;
/** Clauses of sentences that tell of two things must have so much in common. */
const nearlyAll = 0.85;
/** What clauses have in common must weigh this much, and sentences more: short ones are alike by chance. */
const leastShared = 0.5;
const leastSharedOfSentences = 1;
/** Sentences need not have more in common than this if the opposed words are of one thing: "guilty of theft", "acquitted of theft". */
const leastCommonOfOne = 0.3;
/** Words nearer in meaning than this can stand for each other. */
const counterpart = 0.75;
/** What is denied must say this much: "does not have" denies whatever follows. */
const telling = 0.15;
/** So few words after a negation it bears on something. */
const reach = 3;
/** Before these words a negation adds to what it denies: "not only". */
const merely = new Set(['only', 'just', 'merely', 'simply', 'necessarily']);
/** Verbs that deny by themselves what follows them. */
const denying = new Set([
  'refuse',
  'decline',
  'fail',
  'deny',
  'reject',
  'avoid',
  'stop',
  'prevent',
  'lack',
  'rule',
]);

/**
 * What one source tells and the other denies of what stands in the same place of the clause, be it a verb or not: "all
 * passengers were on the list" and "not all passengers were".
 */
export function deniedClauses(comparison: Comparison): Difference[] {
  const { a, b, identity } = comparison;
  return statedPairs(comparison).flatMap(({ here, there, areInOne }) => {
    const { share, weight } = common(here, there, identity);
    if (share < (areInOne ? leastCommon : nearlyAll) || weight < leastShared) return [];
    const [one, other] = [denialIn(a, here), denialIn(b, there)];
    const x = one && isPlain(there) ? counterpartOf(one.denied, there) : undefined;
    const y = other && isPlain(here) ? counterpartOf(other.denied, here) : undefined;
    if (one && x) return [finding(a, b, [one.no, one.denied], [x], share)];
    return other && y ? [finding(a, b, [y], [other.no, other.denied], share)] : [];
  });
}

/** Words in two sentences about the same that can't both be true: "denied that it was full", "admitted that it was". */
export function opposedSentences({ a, b, stretches, identity }: Comparison): Difference[] {
  return stretches.flatMap(({ a: here, b: there, likeness, shared }) => {
    if (likeness < leastCommonOfOne) return [];
    const areAlike = likeness >= leastCommon && shared >= leastSharedOfSentences;
    const [inA, inB] = [wordsOf(a, here), wordsOf(b, there)];
    if ([...inA, ...inB].some(({ norm }) => denials.has(norm)) || haveOthers(inA, inB, identity)) return [];
    const only = (words: readonly Word[], others: readonly Word[]): Word[] =>
      words.filter(({ lemma, quoted }) => !quoted && !others.some(other => other.lemma === lemma));
    const [onlyA, onlyB] = [only(inA, inB), only(inB, inA)];
    const [first] = onlyA.flatMap(x =>
      onlyB.flatMap(y =>
        denyEachOther(x.lemma, y.lemma) && (areAlike || areOfOneThing(a, x, b, y)) ? [[x, y] as const] : [],
      ),
    );
    if (!first) return [];
    const sides = { a: inSentence(a, here, first[0]), b: inSentence(b, there, first[1]) };
    return [{ ...finding(a, b, [first[0]], [first[1]], likeness), ...sides }];
  });
}

/** Whether the same hangs on both words: "guilty of theft", "acquitted of theft". */
function areOfOneThing(a: Outline, x: Word, b: Outline, y: Word): boolean {
  const [here, there] = [complementsOf(a, x), complementsOf(b, y)];
  return here.some(one => there.some(other => kinship(one.lemma, other.lemma) >= counterpart));
}

function complementsOf(outline: Outline, { section, token }: Word): Word[] {
  const tokens = new Set(outline.treeOf(section)?.dependents(token, 'obj', 'obl', 'nmod', 'ccomp', 'xcomp'));
  return outline.words.filter(
    word => word.section === section && tokens.has(word.token) && contentWeight(word) >= telling,
  );
}

/** A negation with the word that it bears on. */
interface Denial {
  readonly no: Word;
  readonly denied: Word;
}

/** The one denial of a clause. */
function denialIn(outline: Outline, words: readonly Word[]): Denial | undefined {
  const [no, ...more] = words.filter(({ norm }) => denials.has(norm));
  if (!no || more.length || !negations.has(no.norm)) return undefined;
  const next = words[words.indexOf(no) + 1];
  if (next && merely.has(next.norm)) return undefined;
  const denied = deniedBy(outline, words, no);
  // What is also told of another of its sort isn't denied: "the officer had to do what no officer wants to".
  const isOnly = words.filter(({ lemma }) => lemma === denied?.lemma).length === 1;
  return denied && isOnly ? { no, denied } : undefined;
}

/** The word that a negation bears on: its head, or without a parse the next word of content. */
function deniedBy(outline: Outline, words: readonly Word[], no: Word): Word | undefined {
  const tree = outline.treeOf(no.section);
  let head = tree?.head(no.token);
  // "Not all passengers": of the passengers it is denied.
  if (tree && head !== undefined && tree.tag(head) === 'DET') head = tree.head(head);
  const at = words.indexOf(no);
  const near = tree ? words.filter(({ token }) => token === head) : words.slice(at + 1, at + 1 + reach);
  return near.find(word => word.entity === undefined && contentWeight(word) >= telling);
}

/** Whether nothing in these words denies anything. */
export function isPlain(words: readonly Word[]): boolean {
  return !words.some(({ norm, lemma }) => denials.has(norm) || denying.has(lemma));
}

/** What stands for a verb is a verb: "has not decided" isn't denied by "struggled with the decision". */
function counterpartOf({ lemma, tag }: Word, others: readonly Word[]): Word | undefined {
  return others.find(
    other =>
      other.entity === undefined &&
      (tag === 'VERB') === (other.tag === 'VERB') &&
      kinship(lemma, other.lemma) >= counterpart,
  );
}

function finding(
  a: Outline,
  b: Outline,
  here: readonly Word[],
  there: readonly Word[],
  likeness: number,
): Difference {
  const confidence = likeness >= 0.8 ? 0.75 : likeness >= 0.65 ? 0.65 : 0.55;
  return {
    a: shown(a, here),
    b: shown(b, there),
    question: 'Whether it is so',
    confidence,
  };
}

/** The whole sentence: what somebody denies is told in a clause of its own. */
function inSentence({ source }: Outline, { start, end }: Span, word: Word): Evidence {
  const focus = [{ start: word.start, end: word.end }];
  return { passage: { start, end }, focus, wording: source.text.slice(start, end) };
}

/** The clause, as much of it as is short: what is denied is seldom understood from the denied word alone. */
function shown(outline: Outline, words: readonly Word[]): Evidence {
  const inOrder = [...words].sort((x, y) => x.start - y.start);
  const focus = piecesOf(inOrder);
  return withClause(outline, evidence(outline, focus, clauseOr(outline, evidence(outline, focus).passage)));
}
