import type { Span } from '../../language/span';
import { hull, overlaps } from '../../language/span';
import type { Clause, Outline } from '../alignment/outline';
import { discrepancyKinds, type Finding } from './all';
import type { Comparison } from './kind';
import { wordsIn } from '../alignment/spoken';

/** How much surer a finding must be to win over one of a kind that comes before its own. */
const muchSurer = 0.25;

/**
 * Leaves one finding for each difference: where two point at the same words, the one whose kind comes first, or that
 * is much surer. What stands in the other source word for word is no difference.
 */
export function onePerDifference(findings: readonly Finding[], comparison: Comparison): Finding[] {
  const rank = ({ kind, confidence }: Finding): number =>
    confidence - discrepancyKinds.indexOf(kind) * (muchSurer / discrepancyKinds.length);
  const kept: Finding[] = [];
  for (const finding of [...findings].sort((x, y) => rank(y) - rank(x))) {
    if (hasEqual(finding, comparison) || kept.some(other => isSame(finding, other))) continue;
    kept.push(finding);
  }
  return kept;
}

/** Whether a surer finding holds one of the two passages against something: a sentence tells of one thing. */
export function isTaken({ a, b }: Finding, surer: readonly Finding[]): boolean {
  return surer.some(other => overlaps(a.passage, other.a.passage) || overlaps(b.passage, other.b.passage));
}

function isSame(x: Finding, y: Finding): boolean {
  return (
    overlaps(x.a.passage, y.a.passage) &&
    overlaps(x.b.passage, y.b.passage) &&
    (meet(x.a.focus, y.a.focus) || meet(x.b.focus, y.b.focus))
  );
}

function meet(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(span => b.some(other => overlaps(span, other)));
}

/** So many marked words in the same clauses are a copy whose marks were not understood, not a word kept at a distance. */
const wholeQuotation = 5;

/**
 * Whether what holds the differing words of one side stands in the other source too: the whole sentence as it is marked,
 * or the clauses word for word.
 */
function hasEqual(
  { isOmission, isOfMarks, a, b }: Finding,
  { a: here, b: there, equal }: Comparison,
): boolean {
  if (isEqual(here, a.focus, equal.sentencesA) || isEqual(there, b.focus, equal.sentencesB)) return true;
  const [hasA, hasB] = [isEqual(here, a.focus, equal.a), isEqual(there, b.focus, equal.b)];
  if (!isOmission && !isOfMarks) return hasA || hasB;
  const isWhole = !isOfMarks || wordsIn(here.words, hull(a.focus)).length >= wholeQuotation;
  return isWhole && hasA && hasB;
}

function isEqual({ clauses }: Outline, focus: readonly Span[], equal: ReadonlySet<Clause>): boolean {
  const held = clauses.filter(({ claim }) => focus.some(span => overlaps(claim, span)));
  return held.length > 0 && held.every(clause => equal.has(clause));
}
