import type { Span } from '../../language/span';
import { hull } from '../../language/span';
import { likest } from '../../source/corrections/passages';
import type { Entity, Quotation } from '../../source/model';
import type { ClausePair, Match, Unit } from '../alignment/match';
import type { Outline, Stretch } from '../alignment/outline';
import type { Identity } from '../entities/identity';
import type { Finding } from '../kinds/all';
import type { SameSpeech } from '../utterances';
import type { PairCorrection } from './pair';

/** Which entities are the same, as a person says. */
export function correctIdentity(
  identity: Identity,
  a: readonly Entity[],
  b: readonly Entity[],
  corrections: readonly PairCorrection[],
): Identity {
  const corrected = new Map(identity);
  for (const { asserts, a: inA, b: inB } of corrections) {
    if (asserts !== 'one-entity' && asserts !== 'two-entities') continue;
    const [one, other] = [entityAt(a, inA)?.id, entityAt(b, inB)?.id];
    if (one === undefined || other === undefined) continue;
    if (asserts === 'one-entity') {
      for (const [x, y] of corrected) if (y === other) corrected.delete(x);
      corrected.set(one, other);
    } else if (corrected.get(one) === other) corrected.delete(one);
  }
  return corrected;
}

/** Whom a passage names or stands for. */
export function entityAt(entities: readonly Entity[], passage: Span): Entity | undefined {
  return likest(entities, ({ mentions }) => mentions, passage);
}

/** Which clauses may tell of the same, as a person says. */
export function correctPairs(
  pairs: readonly ClausePair[],
  a: Outline,
  b: Outline,
  corrections: readonly PairCorrection[],
): readonly ClausePair[] {
  return correctMatches(pairs, a.clauses, b.clauses, ({ claim }) => claim, corrections);
}

/** Which sentences tell of the same, as a person says; what is said to goes before what is found. */
export function correctStretches(
  matches: readonly Match<Stretch>[],
  a: Outline,
  b: Outline,
  corrections: readonly PairCorrection[],
): readonly Match<Stretch>[] {
  const corrected = correctMatches(matches, a.stretches, b.stretches, stretch => stretch, corrections);
  const said = corrected.filter(match => !matches.includes(match));
  const isFree = ({ a, b }: Match<Stretch>): boolean => !said.some(other => other.a === a || other.b === b);
  return [...said, ...corrected.filter(isFree)];
}

function correctMatches<T extends Unit>(
  matches: readonly Match<T>[],
  a: readonly T[],
  b: readonly T[],
  spanOf: (unit: T) => Span,
  corrections: readonly PairCorrection[],
): readonly Match<T>[] {
  let corrected = matches;
  for (const correction of corrections) {
    if (correction.asserts === 'other-thing')
      corrected = corrected.filter(match => !isOfPair(spanOf(match.a), spanOf(match.b), correction));
    if (correction.asserts !== 'same-thing') continue;
    const [one, other] = [unitAt(a, spanOf, correction.a), unitAt(b, spanOf, correction.b)];
    if (one && other)
      corrected = [...corrected.filter(match => match.a !== one || match.b !== other), sure(one, other)];
  }
  return corrected;
}

function unitAt<T>(units: readonly T[], spanOf: (unit: T) => Span, passage: Span): T | undefined {
  const common = (unit: T): number => {
    const { start, end } = spanOf(unit);
    return Math.min(end, passage.end) - Math.max(start, passage.start);
  };
  const touched = units.filter(unit => common(unit) > 0);
  return touched.sort((x, y) => common(y) - common(x))[0];
}

function sure<T extends Unit>(a: T, b: T): Match<T> {
  return { a, b, coverA: 1, coverB: 1, likeness: 1, shared: 3, rankA: 0, rankB: 0, context: 1 };
}

/** Of what doesn't hold up, so much is because the two passages tell of different things. */
const shareOfOtherThings = 0.7;

/** The findings as a person says: none between different things, and surer ones where they tell of the same thing. */
export function correctFindings(
  findings: readonly Finding[],
  corrections: readonly PairCorrection[],
): readonly Finding[] {
  return findings.flatMap(finding => {
    const said = corrections.findLast(
      correction =>
        (correction.asserts === 'same-thing' || correction.asserts === 'other-thing') &&
        isOfPair(finding.a.passage, finding.b.passage, correction),
    );
    if (said?.asserts === 'other-thing') return [];
    return said ? [{ ...finding, confidence: surer(finding.confidence) }] : [finding];
  });
}

function surer(confidence: number): number {
  return 1 - (1 - confidence) * (1 - shareOfOtherThings);
}

/** Which quotations report one act of speech, as a person says. */
export function correctSpeech(
  speech: readonly SameSpeech[],
  a: readonly Quotation[],
  b: readonly Quotation[],
  corrections: readonly PairCorrection[],
): readonly SameSpeech[] {
  let corrected = speech;
  for (const { asserts, a: inA, b: inB } of corrections) {
    if (asserts !== 'same-thing' && asserts !== 'other-thing') continue;
    const [one, other] = [quotationAt(a, inA)?.id, quotationAt(b, inB)?.id];
    if (one === undefined || other === undefined) continue;
    const rest = corrected.filter(([x, y]) => x !== one || y !== other);
    corrected = asserts === 'same-thing' ? [...rest, [one, other]] : rest;
  }
  return corrected;
}

function quotationAt(quotations: readonly Quotation[], passage: Span): Quotation | undefined {
  return likest(quotations, ({ content }) => [hull(content), ...content], passage);
}

function isOfPair(a: Span, b: Span, correction: PairCorrection): boolean {
  return isMostly(a, correction.a) && isMostly(b, correction.b);
}

/** Whether the shorter of two spans lies in the other with at least half of it. */
function isMostly(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && 2 * common >= Math.min(a.end - a.start, b.end - b.start);
}
