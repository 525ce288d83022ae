import { overlaps } from '../language/span';
import { groupBy } from './groupBy';
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
  const disputes = new Disputes();
  for (const placed of [...findings].sort(byPlace)) disputes.add(placed);
  const unique = new Map<string, Discrepancy>();
  for (const discrepancy of disputes.all.map(dispute => toDiscrepancy(dispute, story, labelOf))) {
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

/** Findings put together to disputes as they come. */
class Disputes {
  readonly all: Dispute[] = [];
  readonly #bySource = new Map<SourceId, Set<Dispute>>();

  add({ a, b, finding }: PlacedFinding): void {
    const [here, there]: [Place, Place] = [
      { source: a, evidence: finding.a },
      { source: b, evidence: finding.b },
    ];
    const dispute = this.#with(finding.kind, here) ?? this.#with(finding.kind, there);
    if (!dispute) {
      this.#open(finding, here, there);
      return;
    }
    const [first, second] = [this.#place(dispute, here), this.#place(dispute, there)];
    dispute.conflicts.push([first, second]);
    if (finding.confidence > dispute.best.confidence) dispute.best = finding;
  }

  #with(kind: DiscrepancyKind, place: Place): Dispute | undefined {
    const disputes = this.#bySource.get(place.source) ?? [];
    return [...disputes].find(
      dispute => dispute.kind === kind && dispute.places.some(other => isSame(other, place)),
    );
  }

  #open(finding: Finding, here: Place, there: Place): void {
    const conflicts: Dispute['conflicts'] = [[here, there]];
    const dispute: Dispute = { kind: finding.kind, places: [here, there], conflicts, best: finding };
    this.all.push(dispute);
    for (const place of dispute.places) this.#index(dispute, place);
  }

  /** The place as the dispute knows it. */
  #place(dispute: Dispute, place: Place): Place {
    const same = dispute.places.find(other => isSame(other, place));
    if (same) return same;
    dispute.places.push(place);
    this.#index(dispute, place);
    return place;
  }

  #index(dispute: Dispute, { source }: Place): void {
    const known = this.#bySource.get(source);
    if (known) known.add(dispute);
    else this.#bySource.set(source, new Set([dispute]));
  }
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

/** Places with the same words, or that nothing holds against each other, take one position; in order of their sources. */
function positionsOf({ places, conflicts }: Dispute): Position[] {
  const ordered = [...places].sort(bySource);
  const against = (x: Place, y: Place): boolean =>
    conflicts.some(([a, b]) => (a === x && b === y) || (a === y && b === x));
  const positions: Place[][] = [];
  for (const group of groupBy(ordered, ({ evidence }) => plain(evidence.wording)).values()) {
    const apart = group.some(place => group.some(other => against(place, other)));
    for (const places of apart ? group.map(place => [place]) : [group]) {
      const position = positions.find(members =>
        members.every(member => places.every(place => !against(member, place))),
      );
      if (position) position.push(...places);
      else positions.push(places);
    }
  }
  return positions.map(members => ({
    wording: members[0]?.evidence.wording ?? '',
    stances: members.sort(bySource).map(stanceOf),
  }));
}

function bySource(x: Place, y: Place): number {
  if (x.source !== y.source) return x.source < y.source ? -1 : 1;
  return x.evidence.passage.start - y.evidence.passage.start;
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
