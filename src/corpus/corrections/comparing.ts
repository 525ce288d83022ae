import type { Span } from '../../language/span';
import { hull } from '../../language/span';
import { likest } from '../../source/corrections/passages';
import type { Entity, Quotation } from '../../source/model';
import type { ClausePair } from '../alignment/match';
import type { Clause, Outline } from '../alignment/outline';
import type { Identity } from '../entities/identity';
import type { Finding } from '../kinds/kind';
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
  let corrected = pairs;
  for (const correction of corrections) {
    if (correction.asserts === 'other-thing')
      corrected = corrected.filter(pair => !isOfPair(pair.a.claim, pair.b.claim, correction));
    if (correction.asserts !== 'same-thing') continue;
    const [one, other] = [clauseAt(a, correction.a), clauseAt(b, correction.b)];
    if (one && other)
      corrected = [...corrected.filter(pair => pair.a !== one || pair.b !== other), sure(one, other)];
  }
  return corrected;
}

function clauseAt({ clauses }: Outline, passage: Span): Clause | undefined {
  const common = ({ claim }: Clause): number =>
    Math.min(claim.end, passage.end) - Math.max(claim.start, passage.start);
  const touched = clauses.filter(clause => common(clause) > 0);
  return touched.sort((x, y) => common(y) - common(x))[0];
}

function sure(a: Clause, b: Clause): ClausePair {
  return { a, b, coverA: 1, coverB: 1, likeness: 1, shared: 3, rankA: 0, rankB: 0, context: 1 };
}

/** The findings between passages that a person has not said to tell of different things. */
export function correctFindings(
  findings: readonly Finding[],
  corrections: readonly PairCorrection[],
): readonly Finding[] {
  const apart = corrections.filter(({ asserts }) => asserts === 'other-thing');
  return findings.filter(({ a, b }) => !apart.some(one => isOfPair(a.passage, b.passage, one)));
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
