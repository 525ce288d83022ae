import type { Discrepancy, JudgementSettings, Severity, Strictness } from './model';

/** The confidence from which a discrepancy is a problem rather than a line in the view. */
const threshold: Readonly<Record<Strictness, number>> = { low: 0.35, normal: 0.5, high: 0.7 };

/** Where a discrepancy is shown: what a person has set for its kind wins, else its confidence decides. */
export function severityOf(discrepancy: Discrepancy, settings: JudgementSettings): Severity {
  const set = settings.severity[discrepancy.kind] ?? 'auto';
  if (set !== 'auto') return set;
  return discrepancy.confidence >= threshold[settings.strictness] ? 'information' : 'view';
}
