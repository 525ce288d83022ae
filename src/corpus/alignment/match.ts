import type { Amount } from '../../language/paragraph';
import { type Identity, reversed } from '../entities/identity';
import { kin, kinship, stemOf } from '../words/lexicon';
import type { Clause, Term } from './outline';

/** A clause or a stretch of clauses: what can be matched by what it is about. */
export interface Unit {
  readonly terms: readonly Term[];
}

/** Two units of different sources that may tell of the same thing. */
export interface Match<T extends Unit> {
  readonly a: T;
  readonly b: T;
  /** 0 to 1: how much of the weight of each is found in the other. */
  readonly coverA: number;
  readonly coverB: number;
  /** The harmonic mean of both. */
  readonly likeness: number;
  /** Weight of what they have in common, in rare words. */
  readonly shared: number;
  /** 0 where no unit of the other source is more like it, 1 where one is … */
  readonly rankA: number;
  readonly rankB: number;
  /** The best likeness among the pairs of neighbouring units. */
  readonly context: number;
}

/** Two clauses that may tell of the same thing. */
export type ClausePair = Match<Clause>;

/** Units of the other source looked at closely for each unit. */
const breadth = 6;
/** Below this likeness two units have nothing in common. */
const floor = 0.15;
/** Words that are everywhere in both articles say little about one place. */
const damping = 3;

/** After so many units or pairs of them matching pauses: a few milliseconds. */
export const pace = 32;

/** The pairs of units of two sources that may tell of the same, found in small steps. */
export function* matchUnits<T extends Unit>(
  a: readonly T[],
  b: readonly T[],
  identity: Identity,
): Generator<void, Match<T>[]> {
  const reverse = reversed(identity);
  const weigh = weigher(a, b, identity, reverse);
  const [indexA, indexB] = [new UnitIndex(a), new UnitIndex(b)];
  const candidates = new Map<string, readonly [number, number]>();
  const propose = (i: number, j: number): unknown => candidates.set(`${i} ${j}`, [i, j]);
  for (const [i, unit] of a.entries()) {
    indexB.candidates(unit, identity, term => weigh(term, 'a')).forEach(j => propose(i, j));
    if (i % pace === 0) yield;
  }
  for (const [j, unit] of b.entries()) {
    indexA.candidates(unit, reverse, term => weigh(term, 'b')).forEach(i => propose(i, j));
    if (j % pace === 0) yield;
  }
  const pairs: Scored<T>[] = [];
  for (const [k, [i, j]] of [...candidates.values()].sort(([i, j], [k, l]) => i - k || j - l).entries()) {
    const pair = scored(a[i], b[j], i, j, identity, weigh);
    if (pair && pair.likeness >= floor) pairs.push(pair);
    if (k % pace === 0) yield;
  }
  return ranked(pairs);
}

interface Scored<T extends Unit> extends Omit<Match<T>, 'rankA' | 'rankB' | 'context'> {
  readonly i: number;
  readonly j: number;
}

type Weigh = (term: Term, side: 'a' | 'b') => number;

/** The weight of a term in a pair of articles: its rarity, less where many units of both have it. */
function weigher(a: readonly Unit[], b: readonly Unit[], identity: Identity, reverse: Identity): Weigh {
  const [inA, inB] = [frequencies(a), frequencies(b)];
  const weight = (term: Term, own: Frequencies, other: Frequencies, same: Identity): number => {
    const there = term.entity === undefined ? keyOf(term) : (same.get(term.entity) ?? '');
    return term.weight / (1 + (damping * (own.share(keyOf(term)) + other.share(there))) / 2);
  };
  return (term, side) => (side === 'a' ? weight(term, inA, inB, identity) : weight(term, inB, inA, reverse));
}

interface Frequencies {
  /** The share of units that have it. */
  share(key: string): number;
}

function frequencies(units: readonly Unit[]): Frequencies {
  const counts = new Map<string, number>();
  for (const { terms } of units)
    for (const key of new Set(terms.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { share: key => (counts.get(key) ?? 0) / Math.max(10, units.length) };
}

function keyOf(term: Term): string {
  return term.entity ?? (term.amount ? `#${term.amount.value}` : term.lemma);
}

/** Finds units by what they are about. */
class UnitIndex {
  readonly #byKey = new Map<string, number[]>();

  constructor(units: readonly Unit[]) {
    units.forEach((unit, j) => {
      for (const term of unit.terms) {
        for (const key of [keyOf(term), stemKey(term)]) if (key !== undefined) this.#add(key, j);
      }
    });
  }

  #add(key: string, j: number): void {
    const known = this.#byKey.get(key);
    if (!known) this.#byKey.set(key, [j]);
    else if (known.at(-1) !== j) known.push(j);
  }

  /** The units that have most in common with this one of the other source. */
  candidates(unit: Unit, identity: Identity, weigh: (term: Term) => number): number[] {
    const common = new Map<number, number>();
    for (const term of unit.terms) {
      const best = new Map<number, number>();
      for (const [key, likeness] of keysFor(term, identity))
        for (const j of this.#byKey.get(key) ?? []) best.set(j, Math.max(best.get(j) ?? 0, likeness));
      const weight = weigh(term);
      for (const [j, likeness] of best) common.set(j, (common.get(j) ?? 0) + likeness * weight);
    }
    return [...common]
      .sort(([i, x], [j, y]) => y - x || i - j)
      .slice(0, breadth)
      .map(([j]) => j);
  }
}

function keysFor(term: Term, identity: Identity): [string, number][] {
  const same = term.entity === undefined ? undefined : identity.get(term.entity);
  if (same !== undefined) return [[same, 1]];
  if (term.amount) return [[keyOf(term), 1]];
  const stem = stemKey(term);
  return [...kin(term.lemma), ...(stem === undefined ? [] : [[stem, 0.75] as [string, number]])];
}

function stemKey(term: Term): string | undefined {
  const stem = term.entity === undefined && !term.amount ? stemOf(term.lemma) : undefined;
  return stem && `${stem}~`;
}

/** Of matches in order of how sure they are those that take no unit a second time. */
export function oneToOne<T extends Unit>(matches: readonly Match<T>[]): Match<T>[] {
  const taken = new Set<T>();
  return matches.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

/** How like two terms are, 0 to 1. Entities that have no counterpart are compared by their names. */
export function likenessOf(a: Term, b: Term, identity: Identity): number {
  const same = a.entity === undefined ? undefined : identity.get(a.entity);
  if (same !== undefined && b.entity !== undefined) return same === b.entity ? 1 : 0;
  if (a.amount && b.amount) return sameAmount(a.amount, b.amount) ? 1 : 0;
  if (a.amount || b.amount) return a.lemma === b.lemma ? 1 : 0;
  return kinship(a.lemma, b.lemma);
}

function sameAmount(a: Amount, b: Amount): boolean {
  return a.value === b.value && a.upper === b.upper;
}

function scored<T extends Unit>(
  a: T | undefined,
  b: T | undefined,
  i: number,
  j: number,
  identity: Identity,
  weigh: Weigh,
): Scored<T> | undefined {
  if (!a || !b) return undefined;
  const [bestA, bestB] = [a.terms.map(() => 0), b.terms.map(() => 0)];
  a.terms.forEach((x, m) =>
    b.terms.forEach((y, n) => {
      const likeness = likenessOf(x, y, identity);
      bestA[m] = Math.max(bestA[m] ?? 0, likeness);
      bestB[n] = Math.max(bestB[n] ?? 0, likeness);
    }),
  );
  const cover = (terms: readonly Term[], best: readonly number[], side: 'a' | 'b'): [number, number] => {
    const found = terms.reduce((sum, term, k) => sum + weigh(term, side) * (best[k] ?? 0), 0);
    const all = terms.reduce((sum, term) => sum + weigh(term, side), 0);
    return [found, all ? found / all : 0];
  };
  const [sharedA, coverA] = cover(a.terms, bestA, 'a');
  const [sharedB, coverB] = cover(b.terms, bestB, 'b');
  const likeness = coverA + coverB ? (2 * coverA * coverB) / (coverA + coverB) : 0;
  return { a, b, i, j, coverA, coverB, likeness, shared: Math.min(sharedA, sharedB) };
}

function ranked<T extends Unit>(pairs: readonly Scored<T>[]): Match<T>[] {
  const likeness = new Map(pairs.map(pair => [`${pair.i} ${pair.j}`, pair.likeness]));
  const [rankA, rankB] = [ranks(pairs, pair => pair.i), ranks(pairs, pair => pair.j)];
  const near = [-1, 0, 1].flatMap(x => [-1, 0, 1].map(y => [x, y] as const)).filter(([x, y]) => x || y);
  return pairs.map((pair, k) => {
    const { i, j, ...rest } = pair;
    const context = Math.max(...near.map(([x, y]) => likeness.get(`${i + x} ${j + y}`) ?? 0));
    return { ...rest, rankA: rankA[k] ?? 0, rankB: rankB[k] ?? 0, context };
  });
}

/** For each pair, how many pairs with the same unit are liker. */
function ranks(pairs: readonly Scored<Unit>[], unitOf: (pair: Scored<Unit>) => number): number[] {
  const order = pairs.map((_, k) => k).sort((x, y) => (pairs[y]?.likeness ?? 0) - (pairs[x]?.likeness ?? 0));
  const seen = new Map<number, number>();
  const rank = pairs.map(() => 0);
  for (const k of order) {
    const pair = pairs[k];
    if (!pair) continue;
    const before = seen.get(unitOf(pair)) ?? 0;
    rank[k] = before;
    seen.set(unitOf(pair), before + 1);
  }
  return rank;
}
