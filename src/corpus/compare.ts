import type { IsoDate } from '../source/model';
import { pairActs } from './alignment/acts';
import type { ClausePair } from './alignment/match';
import { matchUnits, oneToOne } from './alignment/match';
import { editsBetween } from './alignment/edits';
import type { Outline } from './alignment/outline';
import { pairRetellings } from './alignment/retelling';
import { pairStretches, pairTellings } from './alignment/tellings';
import { equalClauses } from './alignment/equalClauses';
import {
  correctFindings,
  correctIdentity,
  correctPairs,
  correctSpeech,
  correctStretches,
} from './corrections/comparing';
import type { PairCorrection } from './corrections/pair';
import { identify } from './entities/identity';
import { type Finding, kinds } from './kinds/all';
import type { Comparison, Difference } from './kinds/kind';
import { isTaken, onePerDifference } from './kinds/precedence';
import type { SameSpeech } from './utterances';
import { sameSpeech } from './utterances';

/** An outlined source with the day on which it appeared, as far as that is known. */
export interface Compared {
  readonly outline: Outline;
  readonly date: IsoDate | undefined;
}

/** What comes of comparing two sources. */
export interface Contrast {
  readonly findings: readonly Finding[];
  readonly speech: readonly SameSpeech[];
}

/**
 * What two sources of one story state differently, and which words they both report; with what a person says of both.
 * In small steps, for whoever has other things to do in between.
 */
export function* compareSources(
  a: Compared,
  b: Compared,
  corrections: readonly PairCorrection[] = [],
): Generator<void, Contrast> {
  const comparison = yield* sideBySide(a, b, corrections);
  const onePer = (findings: readonly Finding[]): Finding[] =>
    onePerDifference(correctFindings(findings, corrections), comparison);
  const found: Finding[] = [];
  for (const kind of kinds) {
    found.push(...asFindings(kind, kind.find(comparison)));
    yield;
  }
  const sure = onePer(found);
  yield;
  const others = kinds.flatMap(kind => asFindings(kind, kind.findElse?.(comparison) ?? []));
  const [inA, inB] = [a.outline.source.quotations, b.outline.source.quotations];
  return {
    findings: [...sure, ...onePer(others).filter(finding => !isTaken(finding, sure))],
    speech: correctSpeech(sameSpeech(comparison), inA, inB, corrections),
  };
}

/** Two articles don't differ in so many amounts or names: these are tables and lists, row against row. */
const mostOfOneKind = 100;

function asFindings({ name }: (typeof kinds)[number], differences: Iterable<Difference>): Finding[] {
  const found = Array.from(differences, difference => ({ ...difference, kind: name }));
  return found.length > mostOfOneKind ? [] : found;
}

function* sideBySide(
  a: Compared,
  b: Compared,
  corrections: readonly PairCorrection[],
): Generator<void, Comparison> {
  const [inA, inB] = [a.outline.source.entities, b.outline.source.entities];
  const identity = correctIdentity(identify(inA, inB), inA, inB, corrections);
  yield;
  const matched = yield* matchUnits(a.outline.clauses, b.outline.clauses, identity);
  const pairs = correctPairs(matched, a.outline, b.outline, corrections);
  const stretches = correctStretches(
    yield* pairStretches(a.outline, b.outline, identity),
    a.outline,
    b.outline,
    corrections,
  );
  const tellings = pairTellings(a.outline, b.outline, stretches, identity);
  yield;
  const edits = editsBetween(a.outline, b.outline, stretches);
  yield;
  const acts = pairActs(a.outline, b.outline, pairs, identity);
  yield;
  return {
    a: a.outline,
    b: b.outline,
    identity,
    pairs,
    aligned: oneToOne(likestFirst(pairs)),
    stretches,
    tellings,
    edits,
    acts,
    retellings: yield* pairRetellings(a.outline, b.outline, identity),
    equal: equalClauses(a.outline, b.outline),
    dateA: a.date,
    dateB: b.date,
  };
}

/** Pairs by how like their clauses are, neighbours counting a little. */
function likestFirst(pairs: readonly ClausePair[]): ClausePair[] {
  const worth = (pair: ClausePair): number =>
    pair.likeness + 0.2 * pair.context + 0.05 * Math.min(2, pair.shared);
  return [...pairs].sort((x, y) => worth(y) - worth(x));
}
