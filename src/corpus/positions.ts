import { overlaps } from '../language/span';
import { digestOf } from '../source/digest';
import { kindNamed } from './kinds/all';
import type { Evidence, Finding } from './kinds/kind';
import type { Discrepancy, DiscrepancyKind, Position, SourceId, Stance } from './model';

/** A finding with the sources that it is about. */
export interface PlacedFinding {
  readonly a: SourceId;
  readonly b: SourceId;
  readonly finding: Finding;
}

/** One side of a finding in its source. */
interface Place {
  readonly source: SourceId;
  readonly evidence: Evidence;
}

/** Findings on one question: what they hold against each other. */
interface Dispute {
  readonly kind: DiscrepancyKind;
  readonly places: Place[];
  readonly conflicts: (readonly [Place, Place])[];
  best: Finding;
}

/**
 * Puts findings between two sources each together to discrepancies between all: findings of one kind that share a
 * passage are one question. The surest first; independent of the order of the findings.
 */
export function discrepanciesOf(
  findings: readonly PlacedFinding[],
  story: string,
  labelOf: (id: SourceId) => string,
): Discrepancy[] {
  const disputes: Dispute[] = [];
  for (const placed of [...findings].sort(byPlace)) join(disputes, placed);
  const unique = new Map<string, Discrepancy>();
  for (const discrepancy of disputes.map(dispute => toDiscrepancy(dispute, story, labelOf))) {
    const known = unique.get(discrepancy.id);
    if (!known || known.confidence < discrepancy.confidence) unique.set(discrepancy.id, discrepancy);
  }
  return [...unique.values()].sort((x, y) => y.confidence - x.confidence || (x.id < y.id ? -1 : 1));
}

function byPlace(x: PlacedFinding, y: PlacedFinding): number {
  const key = ({ a, b }: PlacedFinding): string => `${a}\n${b}`;
  return (
    y.finding.confidence - x.finding.confidence ||
    (key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : 0) ||
    x.finding.a.passage.start - y.finding.a.passage.start ||
    x.finding.b.passage.start - y.finding.b.passage.start
  );
}

function join(disputes: Dispute[], { a, b, finding }: PlacedFinding): void {
  const [here, there]: [Place, Place] = [
    { source: a, evidence: finding.a },
    { source: b, evidence: finding.b },
  ];
  const dispute = disputes.find(
    ({ kind, places }) =>
      kind === finding.kind && places.some(place => isSame(place, here) || isSame(place, there)),
  );
  if (!dispute) {
    disputes.push({ kind: finding.kind, places: [here, there], conflicts: [[here, there]], best: finding });
    return;
  }
  const known = [here, there].map(place => {
    const same = dispute.places.find(other => isSame(place, other));
    if (!same) dispute.places.push(place);
    return same ?? place;
  });
  const [first, second] = known;
  if (first && second) dispute.conflicts.push([first, second]);
  if (finding.confidence > dispute.best.confidence) dispute.best = finding;
}

function isSame(x: Place, y: Place): boolean {
  return (
    x.source === y.source &&
    x.evidence.focus.some(span => y.evidence.focus.some(other => overlaps(span, other)))
  );
}

function toDiscrepancy(dispute: Dispute, story: string, labelOf: (id: SourceId) => string): Discrepancy {
  const { kind, best } = dispute;
  const positions = positionsOf(dispute);
  const wordings = positions.map(({ wording }) => wording);
  const sides = positions.map(({ wording, stances }) => ({
    wording,
    who: [...new Set(stances.map(({ source }) => labelOf(source)))],
  }));
  return {
    id: digestOf([kind, ...wordings.map(plain).sort()].join('\n')),
    kind,
    story,
    question: best.question,
    message: kindNamed(kind).tell(best.question, sides),
    confidence: best.confidence,
    positions,
  };
}

/** Places that nothing holds against each other take one position; in order of their sources. */
function positionsOf({ places, conflicts }: Dispute): Position[] {
  const ordered = [...places].sort((x, y) =>
    x.source === y.source
      ? x.evidence.passage.start - y.evidence.passage.start
      : x.source < y.source
        ? -1
        : 1,
  );
  const against = (x: Place, y: Place): boolean =>
    conflicts.some(([a, b]) => (a === x && b === y) || (a === y && b === x));
  const positions: Place[][] = [];
  for (const place of ordered) {
    const position = positions.find(members => !members.some(member => against(member, place)));
    if (position) position.push(place);
    else positions.push([place]);
  }
  return positions.map(members => ({
    wording: members[0]?.evidence.wording ?? '',
    stances: members.map(stanceOf),
  }));
}

function stanceOf({ source, evidence: { passage, focus } }: Place): Stance {
  return { source, passage, focus };
}

function plain(wording: string): string {
  return wording
    .toLowerCase()
    .replace(/[“”„"«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
