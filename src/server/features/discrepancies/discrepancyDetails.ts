import type { Position, Snapshot } from '../../../corpus/model';
import type { DiscrepancyDetails } from '../../../protocol/discrepancies';
import type { Findings } from '../../findings';
import { placeOf, rangeOf } from '../../places';

/** A discrepancy whole, a dismissed one too; undefined if there is none of this id any more. */
export function discrepancyDetails(
  snapshot: Snapshot,
  { shown, dismissed }: Findings,
  id: string,
): DiscrepancyDetails | undefined {
  const finding = [...shown, ...dismissed].find(({ discrepancy }) => discrepancy.id === id);
  if (!finding) return undefined;
  const { kind, question, message, confidence, positions } = finding.discrepancy;
  return {
    id,
    kind,
    severity: finding.severity,
    ...(finding.decision && { decision: finding.decision }),
    question,
    message,
    confidence,
    positions: positions.map(({ wording, stances }) => ({
      wording,
      stances: stanceDetails(snapshot, stances),
    })),
  };
}

type StanceDetails = DiscrepancyDetails['positions'][number]['stances'];

function stanceDetails(snapshot: Snapshot, stances: Position['stances']): StanceDetails {
  return stances.flatMap(({ source, passage, focus }) => {
    const member = snapshot.member(source);
    if (!member) return [];
    return [
      {
        label: member.label,
        place: placeOf(member, passage),
        focus: focus.map(words => rangeOf(member.source, words)),
      },
    ];
  });
}
