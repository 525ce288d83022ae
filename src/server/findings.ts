import { severityOf } from '../corpus/judgement';
import type { Discrepancy, JudgementSettings, Severity, Snapshot, SourceId } from '../corpus/model';

/** What a person has decided about what is shown. */
export interface Judgement extends JudgementSettings {
  /** Dismissed discrepancies by their ids. */
  readonly dismissed: ReadonlySet<string>;
}

/** A discrepancy that is shown, with how loudly. */
export interface Finding {
  readonly discrepancy: Discrepancy;
  readonly severity: Exclude<Severity, 'off'>;
}

/** What is shown of the discrepancies of a snapshot; those of kinds that are off are in neither list. */
export interface Findings {
  readonly shown: readonly Finding[];
  readonly dismissed: readonly Finding[];
}

/** The discrepancies of a snapshot as a person wants them, in the order of the snapshot. */
export function findingsOf(snapshot: Snapshot, judgement: Judgement): Findings {
  const findings = snapshot.discrepancies.flatMap(discrepancy => {
    const severity = severityOf(discrepancy, judgement);
    return severity === 'off' ? [] : [{ discrepancy, severity }];
  });
  const isDismissed = ({ discrepancy }: Finding) => judgement.dismissed.has(discrepancy.id);
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
  const known = bySource.get(findings);
  if (known) return known;
  const found = new Map<SourceId, Finding[]>();
  for (const finding of problemsOf(findings)) {
    for (const source of sourcesOf(finding)) found.set(source, [...(found.get(source) ?? []), finding]);
  }
  bySource.set(findings, found);
  return found;
}

function sourcesOf({ discrepancy }: Finding): ReadonlySet<SourceId> {
  return new Set(discrepancy.positions.flatMap(({ stances }) => stances.map(({ source }) => source)));
}

/** Whether a source takes a position in a finding. */
export function concerns(finding: Finding, source: SourceId): boolean {
  return sourcesOf(finding).has(source);
}
