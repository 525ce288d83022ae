import page from '../../../docs/kinds/attribution.md';
import { haveOneIn } from '../entities/identity';
import { roleNouns } from '../../language/lexicon/roles';
import { wordSet } from '../../language/lexicon/wordSet';
import { contains, hull } from '../../language/span';
import type { Quotation } from '../../source/model';
import type { Clause, Outline, Word } from '../alignment/outline';
import { commonWeight, ownWeight } from '../alignment/acts';
import { kinship } from '../words/lexicon';
import type { Comparison, Evidence, Difference, Kind } from './kind';
import { evidence, longestPassage, piecesOf } from './passages';
import { plainFacts } from './plainFact';
import { wordsIn } from '../alignment/spoken';
import { tellSides } from './tell';

/** The same thing on somebody else's word. */
export const attribution: Kind<'attribution'> = {
  name: 'attribution',
  label: 'Who is credited',
  icon: 'megaphone',
  meaning: 'credited to somebody else, or to nobody',
  scope: 'another person or body to whom the same is credited, or nobody',
  isOfTaste: true,
  page,
  find: comparison => [...otherSpeakers(comparison), ...plainFacts(comparison)],
  tell: (question, sides) => tellSides(question, sides, 'has', 'have'),
};

/** Clauses less like each other report different things. */
const leastLikeness = 0.7;
/** Words that two speakers are credited with must be nearly the same, else they are two remarks. */
const sameWords = 0.9;
/** What the clauses have in common must weigh this much: short clauses are alike by chance. */
const leastShared = 0.5;
/** Quotations less sure than this may name the wrong speaker. */
const sureSpeaker = 0.6;

/** A clause with the words that name who is credited for it. */
interface Credit {
  readonly clause: Clause;
  readonly quotation: Quotation;
  readonly words: readonly Word[];
}

function* otherSpeakers(comparison: Comparison): Generator<Difference> {
  const { a, b, aligned } = comparison;
  const [creditA, creditB] = [creditsOf(a), creditsOf(b)];
  for (const pair of aligned) {
    const [x, y] = [creditA(pair.a), creditB(pair.b)];
    const confidence = x && y ? differ(comparison, x, y) : undefined;
    if (!x || !y || confidence === undefined) continue;
    const sides = { a: creditEvidence(a, x), b: creditEvidence(b, y) };
    yield {
      ...sides,
      question: `Who is credited with “${shortened(a, x)}”`,
      confidence,
    };
  }
}

function creditsOf(outline: Outline): (clause: Clause) => Credit | undefined {
  const byId = new Map(outline.source.quotations.map(quotation => [quotation.id, quotation]));
  return clause => {
    const quotation = byId.get(clause.claim.creditedTo[0] ?? '');
    if (!quotation?.source.length || quotation.confidence < sureSpeaker) return undefined;
    const words = quotation.source.flatMap(span => wordsIn(outline.words, span));
    return words.length ? { clause, quotation, words } : undefined;
  };
}

/** How sure it is that different sources are credited with the same; undefined where they may be one. */
function differ(comparison: Comparison, x: Credit, y: Credit): number | undefined {
  const { likeness, shared } = compareContents(comparison, x, y);
  if (likeness < leastLikeness || shared < leastShared || haveOneName(x.words, y.words)) return undefined;
  const [one, other] = [x.quotation, y.quotation];
  const { identity } = comparison;
  if (haveOneIn(identity, one.speakers, other.speakers)) return undefined;
  if (one.via === 'description' && other.via === 'description')
    return differentBodies(x.words, y.words) ? 0.8 : undefined;
  const isQuoted = one.type === 'direct' && other.type === 'direct';
  const areNamed = one.speakers.length === 1 && other.speakers.length === 1;
  // Whom a pronoun means is a guess: two of them differ by a wrong one more often than by two speakers.
  if (one.via === 'pronoun' && other.via === 'pronoun') return undefined;
  if (!isQuoted || !areNamed || one.via === 'description' || other.via === 'description') return undefined;
  if (likeness < sameWords || shared < 1) return undefined;
  if (!isKnown(comparison.a, one) || !isKnown(comparison.b, other)) return undefined;
  return commonWeight(x.words, y.words, new Map()) > 0 ? undefined : 0.65;
}

/** Whether somebody or a body is named: "the Queenslander" may be anybody from there. */
function isKnown({ source }: Outline, { speakers }: Quotation): boolean {
  return source.entities.some(({ id, kind }) => kind !== 'other' && speakers.includes(id));
}

/** How like what is credited is, 0 to 1, and how much it has in common: the clauses without who says it. */
function compareContents(
  { identity, a, b }: Comparison,
  x: Credit,
  y: Credit,
): { readonly likeness: number; readonly shared: number } {
  const [here, there] = [contentWords(a, x), contentWords(b, y)];
  const shared = Math.min(commonWeight(here, there, identity), ownWeight(here));
  return { likeness: (2 * shared) / Math.max(0.01, ownWeight(here) + ownWeight(there)), shared };
}

function contentWords({ words }: Outline, { clause, quotation }: Credit): readonly Word[] {
  return words
    .slice(clause.firstWord, clause.lastWord)
    .filter(word => quotation.content.some(span => contains(span, word)));
}

/** Whether two descriptions ("European lawmakers", "police") can't be of the same people. */
function differentBodies(x: readonly Word[], y: readonly Word[]): boolean {
  const [headX, headY] = [headOf(x), headOf(y)];
  if (!headX || !headY || headX.entity !== undefined || headY.entity !== undefined) return false;
  if (speaksFor(headX, headY) || speaksFor(headY, headX)) return false;
  if (groups.has(headX.lemma) || groups.has(headY.lemma)) return false;
  return kinship(headX.lemma, headY.lemma) < 0.9;
}

/** Words for whoever speaks for a body. */
const anyOfficials = wordSet('official authority source spokesman spokeswoman spokesperson');

/** Words for whoever belongs together: the lawyers of somebody are her legal team. */
const groups = wordSet('team camp side group');

/** Whether one may be those who speak for the other: "officials" for "the fire department". */
function speaksFor(some: Word, body: Word): boolean {
  return anyOfficials.has(some.lemma) && !roleNouns.has(body.lemma);
}

/** Whether both name somebody alike, described as it may be: "Ana Moor, a student", "Ana Moor, 24". */
function haveOneName(x: readonly Word[], y: readonly Word[]): boolean {
  const names = new Set(x.flatMap(({ mention, norm }) => (mention === 'name' ? norm : [])));
  return y.some(({ mention, norm }) => mention === 'name' && names.has(norm));
}

/** The noun that a description is about: the last one before a preposition. */
function headOf(words: readonly Word[]): Word | undefined {
  const end = words.findIndex(({ tag }, i) => i > 0 && (tag === 'ADP' || tag === 'PRON'));
  return words
    .slice(0, end < 0 ? words.length : end)
    .findLast(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
}

/** More words than this are not needed to know what is meant. */
const fewWords = 9;

/** What is credited, in the words of one source. */
function shortened(outline: Outline, credit: Credit): string {
  const words = contentWords(outline, credit);
  const { start, end } = hull(words.slice(0, fewWords));
  const text = outline.source.text.slice(start, end).replace(/\s+/g, ' ').replace(/["“”]/g, '');
  return words.length > fewWords ? `${text} …` : text;
}

/** The words that name the source, with the clause that it is credited with where that stands beside them. */
function creditEvidence(outline: Outline, { clause, quotation, words }: Credit): Evidence {
  const named = evidence(outline, piecesOf(words));
  const { via, speakerName } = quotation;
  const isPronoun = via === 'pronoun' && speakerName !== undefined;
  const focus = isPronoun ? { ...named, wording: `${named.wording} (${speakerName})` } : named;
  const whole = hull([focus.passage, clause.claim]);
  return { ...focus, passage: whole.end - whole.start <= longestPassage ? whole : focus.passage };
}
