import { overlaps } from '../language/span';
import { groupBy } from '../language/groupBy';
import { digestOf } from '../source/digest';
import { type Family, familyOfEach, sayShared } from './independence/originals';
import { type Finding, kindNamed } from './kinds/all';
import type { Evidence, Side } from './kinds/kind';
import type { Discrepancy, DiscrepancyKind, OneOriginal, Position, SourceId, Stance } from './model';

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

/** Findings on one question: each place with those that it is held against. */
interface Dispute {
  readonly kind: DiscrepancyKind;
  readonly places: Map<SourceId, Place[]>;
  readonly against: Map<Place, Set<Place>>;
  best: Finding;
}

/**
 * Puts findings between two sources each together to discrepancies between all: findings of one kind that share a
 * passage are one question. The surest first; independent of the order of the findings.
 */
export function discrepanciesOf(
  findings: readonly PlacedFinding[],
  story: string,
  originals: readonly OneOriginal[],
  labelOf: (id: SourceId) => string,
): Discrepancy[] {
  const families = familyOfEach(originals);
  const disputes = new Disputes();
  for (const placed of [...findings].sort(byPlace)) disputes.add(placed);
  const unique = new Map<string, Discrepancy>();
  for (const dispute of disputes.all) {
    const discrepancy = toDiscrepancy(dispute, story, families, labelOf);
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
    const dispute = this.#with(finding.kind, here) ?? this.#with(finding.kind, there) ?? this.#open(finding);
    const [first, second] = [this.#place(dispute, here), this.#place(dispute, there)];
    hold(dispute, first, second);
    hold(dispute, second, first);
    if (finding.confidence > dispute.best.confidence) dispute.best = finding;
  }

  #with(kind: DiscrepancyKind, place: Place): Dispute | undefined {
    const disputes = this.#bySource.get(place.source) ?? [];
    return [...disputes].find(dispute => dispute.kind === kind && placeIn(dispute, place) !== undefined);
  }

  #open(finding: Finding): Dispute {
    const dispute: Dispute = { kind: finding.kind, places: new Map(), against: new Map(), best: finding };
    this.all.push(dispute);
    return dispute;
  }

  /** The place as the dispute knows it. */
  #place(dispute: Dispute, place: Place): Place {
    const same = placeIn(dispute, place);
    if (same) return same;
    const { source } = place;
    dispute.places.set(source, [...(dispute.places.get(source) ?? []), place]);
    this.#bySource.set(source, (this.#bySource.get(source) ?? new Set()).add(dispute));
    return place;
  }
}

function placeIn({ places }: Dispute, { source, evidence }: Place): Place | undefined {
  return places
    .get(source)
    ?.find(other => other.evidence.focus.some(span => evidence.focus.some(words => overlaps(span, words))));
}

function hold({ against }: Dispute, place: Place, other: Place): void {
  against.set(place, (against.get(place) ?? new Set()).add(other));
}

function toDiscrepancy(
  dispute: Dispute,
  story: string,
  families: ReadonlyMap<SourceId, Family>,
  labelOf: (id: SourceId) => string,
): Discrepancy {
  const { kind, best } = dispute;
  const taken = positionsOf(dispute);
  const positions = taken.map((places): Position => ({
    wording: wordingOf(places),
    stances: places.map(stanceOf),
  }));
  const wordings = positions.map(({ wording }) => wording);
  const holders = positions.map(({ stances }) => stances.map(({ source }) => source));
  const shared = sayShared(holders, families, labelOf);
  return {
    id: digestOf([kind, ...wordings.map(plain).sort()].join('\n')),
    kind,
    story,
    question: best.question,
    message: `${kindNamed(kind).tell(best.question, sidesOf(taken, labelOf))}${shared}`,
    confidence: best.confidence,
    positions,
  };
}

/** A message with more wordings than this is not read: then each position has that of its first source. */
const mostWordings = 6;

/** Who says what: of a position that is put in several ways, each source in its own words. */
function sidesOf(positions: readonly (readonly Place[])[], labelOf: (id: SourceId) => string): Side[] {
  const byWording = positions.flatMap(places => [
    ...groupBy(places, ({ evidence }) => plain(evidence.wording)).values(),
  ]);
  const told = byWording.length > mostWordings ? positions : byWording;
  return told.map(places => ({
    wording: places[0]?.evidence.told ?? wordingOf(places),
    who: [...new Set(places.map(({ source }) => labelOf(source)))],
  }));
}

function wordingOf([first]: readonly Place[]): string {
  return first?.evidence.wording ?? '';
}

/** Places with the same words, or that nothing holds against each other, take one position; in order of their sources. */
function positionsOf({ places, against }: Dispute): Place[][] {
  const ordered = [...places.values()].flat().sort(bySource);
  const rivalsOf = (some: readonly Place[]): Place[] =>
    some.flatMap(place => [...(against.get(place) ?? [])]);
  const positions: Place[][] = [];
  const positionOf = new Map<Place, Place[]>();
  for (const group of groupBy(ordered, ({ evidence }) => plain(evidence.wording)).values()) {
    const own = new Set(group);
    const apart = rivalsOf(group).some(rival => own.has(rival));
    for (const places of apart ? group.map(place => [place]) : [group]) {
      const taken = new Set(rivalsOf(places).map(rival => positionOf.get(rival)));
      const position = positions.find(members => !taken.has(members)) ?? [];
      if (!position.length) positions.push(position);
      position.push(...places);
      for (const place of places) positionOf.set(place, position);
    }
  }
  return positions.map(members => members.sort(bySource));
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
