import { severityOf } from '../corpus/judgement';
import type { Decided } from '../protocol/decisions';
import type { Decisions } from './decisions';
import type { Discrepancy, JudgementSettings, Severity, Snapshot, SourceId } from '../corpus/model';
import { remembered } from '../language/remembered';

/** What a person has decided about what is shown. */
export interface Judgement extends JudgementSettings {
  readonly decisions: Decisions;
}

/** A discrepancy that is shown, with how loudly. */
export interface Finding {
  readonly discrepancy: Discrepancy;
  readonly severity: Exclude<Severity, 'off'>;
  /** What a person has decided on it. */
  readonly decision?: Decided;
}

/** What is shown of the discrepancies of a snapshot; those of kinds that are off are in neither list. */
export interface Findings {
  readonly shown: readonly Finding[];
  readonly dismissed: readonly Finding[];
}

/**
 * The discrepancies of a snapshot as a person wants them, in the order of the snapshot. What is resolved is no problem any
 * more and stays in the view.
 */
export function findingsOf(snapshot: Snapshot, judgement: Judgement): Findings {
  const findings = snapshot.discrepancies.flatMap((discrepancy): Finding[] => {
    const severity = severityOf(discrepancy, judgement);
    if (severity === 'off') return [];
    const decision = judgement.decisions.on(discrepancy);
    if (!decision) return [{ discrepancy, severity }];
    return [{ discrepancy, severity: decision.outcome === 'resolved' ? 'view' : severity, decision }];
  });
  const isDismissed = ({ decision }: Finding): boolean => decision?.outcome === 'dismissed';
  return {
    shown: findings.filter(finding => !isDismissed(finding)),
    dismissed: findings.filter(isDismissed),
  };
}

/** The findings that are problems, not only lines in a view. */
export function problemsOf({ shown }: Findings): readonly Finding[] {
  return shown.filter(({ severity }) => severity !== 'view');
}

const bySource = new WeakMap<Findings, ReadonlyMap<SourceId, readonly Finding[]>>();

/** The problems in which each source takes a position; sources without any are missing. Found once. */
export function problemsBySource(findings: Findings): ReadonlyMap<SourceId, readonly Finding[]> {
  return remembered(bySource, findings, () => groupBySource(findings));
}

function groupBySource(findings: Findings): ReadonlyMap<SourceId, readonly Finding[]> {
  const found = new Map<SourceId, Finding[]>();
  for (const finding of problemsOf(findings)) {
    for (const source of sourcesOf(finding)) found.set(source, [...(found.get(source) ?? []), finding]);
  }
  return found;
}

function sourcesOf({ discrepancy }: Finding): ReadonlySet<SourceId> {
  return new Set(discrepancy.positions.flatMap(({ stances }) => stances.map(({ source }) => source)));
}

/** Whether a source takes a position in a finding. */
export function concerns(finding: Finding, source: SourceId): boolean {
  return sourcesOf(finding).has(source);
}
