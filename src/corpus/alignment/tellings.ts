import type { Identity } from '../entities/identity';
import { rarity } from '../words/lexicon';
import type { Match } from './match';
import { likenessOf, matchUnits, oneToOne, pace } from './match';
import type { Outline, Stretch, Term } from './outline';

/** Two sentences that surely enough tell of the same thing, and not in the same words. */
export interface Telling {
  readonly match: Match<Stretch>;
  /** How much speaks for it that both tell of the same and differ; about 1 to 4. */
  readonly worth: number;
  /** What each has that the other has no counterpart for. */
  readonly onlyA: readonly Term[];
  readonly onlyB: readonly Term[];
}

/** Terms nearer in meaning than this are each other's counterparts. */
const counterpart = 0.7;
/** Where what they have in common stands between quotation marks in both, it is compared as quotations. */
const mostQuoted = 0.7;
/** Each must have something of its own that weighs this much: else one says more, or both the same. */
const leastOwn = 0.8;
/** And so much that is not even in so many words before and after. */
const leastOwnAround = 0.3;
const margin = 20;
/** A sentence that is about as sure as this to tell of what a taken one tells of is the other half of it. */
const worthOfHalf = 1.7;

/** The sentences of two sources that tell of the same in other words, one to one, the surest first. */
export function pairTellings(
  a: Outline,
  b: Outline,
  matches: readonly Match<Stretch>[],
  identity: Identity,
): Telling[] {
  return matches
    .map(match => telling(match, identity))
    .filter(({ match, onlyA, onlyB }) => {
      const [commonA, commonB] = [without(match.a.terms, onlyA), without(match.b.terms, onlyB)];
      const isQuoted = Math.min(quotedShare(a, commonA), quotedShare(b, commonB)) > mostQuoted;
      if (isQuoted || Math.min(weightOf(onlyA), weightOf(onlyB)) < leastOwn) return false;
      return isOwn(a, onlyA, b, match.b) && isOwn(b, onlyB, a, match.a);
    });
}

/**
 * Each sentence of one source with the one of the other that it most surely tells of the same as, the surest first; then
 * sentences that found none with one that is taken, where that is sure: what one says in one the other cuts in two.
 */
export function* pairStretches(
  a: Outline,
  b: Outline,
  identity: Identity,
): Generator<void, Match<Stretch>[]> {
  const tellings: Telling[] = [];
  for (const [i, match] of (yield* matchUnits(a.stretches, b.stretches, identity)).entries()) {
    tellings.push(telling(match, identity));
    if (i % pace === 0) yield;
  }
  tellings.sort((x, y) => y.worth - x.worth);
  const firsts = oneToOne(tellings.map(({ match }) => match));
  const taken = new Set(firsts.flatMap(({ a, b }) => [a, b]));
  const halves = tellings.filter(
    ({ match, worth }) => worth >= worthOfHalf && taken.has(match.a) !== taken.has(match.b),
  );
  return [...firsts, ...oneToOne(halves.map(({ match }) => match))];
}

function telling(match: Match<Stretch>, identity: Identity): Telling {
  const isLike = (x: Term, y: Term): boolean => likenessOf(x, y, identity) >= counterpart;
  const { a, b } = match;
  const onlyA = a.terms.filter(x => !b.terms.some(y => isLike(x, y)));
  const onlyB = b.terms.filter(y => !a.terms.some(x => isLike(x, y)));
  return { match, worth: worthOf(match, onlyA), onlyA, onlyB };
}

/** Whether enough of what seems to be its own isn't close by in the other source: sentences are cut in two ways. */
function isOwn(
  own: Outline,
  terms: readonly Term[],
  other: Outline,
  { firstWord, lastWord }: Stretch,
): boolean {
  const around = other.words.slice(Math.max(0, firstWord - margin), lastWord + margin);
  const norms = new Set(around.map(({ norm }) => norm));
  return weightOf(terms.filter(({ word }) => !norms.has(own.words[word]?.norm ?? ''))) >= leastOwnAround;
}

/** Weights set by hand: round figures, as a few articles can't tell finer ones apart. */
function worthOf(
  { a, likeness, shared, context, rankA, rankB }: Match<Stretch>,
  onlyA: readonly Term[],
): number {
  const rarest = Math.max(
    0,
    ...without(a.terms, onlyA)
      .filter(({ entity }) => entity === undefined)
      .map(({ lemma }) => rarity(lemma)),
  );
  return (
    2 * Math.min(0.6, likeness) +
    0.35 * Math.min(4, shared) +
    0.8 * Math.min(0.6, context) +
    0.6 * rarest -
    0.5 * (Math.log1p(rankA) + Math.log1p(rankB))
  );
}

function without(terms: readonly Term[], some: readonly Term[]): Term[] {
  return terms.filter(term => !some.includes(term));
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** The share of the terms, names apart, that stands between quotation marks. */
function quotedShare({ words }: Outline, terms: readonly Term[]): number {
  const plain = terms.filter(({ entity }) => entity === undefined);
  const quoted = plain.filter(({ word }) => words[word]?.quoted);
  return plain.length ? weightOf(quoted) / weightOf(plain) : 0;
}
