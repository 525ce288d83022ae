import { kindNamed } from './kinds/all';
import type { Discrepancy, JudgementSettings, Severity, Strictness } from './model';

/** From which confidence on a discrepancy is a warning, an information, and shown in the view. */
interface Thresholds {
  readonly warning: number;
  readonly information: number;
  readonly view: number;
}

const thresholds: Readonly<Record<Strictness, Thresholds>> = {
  low: { warning: 0.7, information: 0.4, view: 0.25 },
  normal: { warning: 0.8, information: 0.55, view: 0.3 },
  high: { warning: 0.9, information: 0.75, view: 0.3 },
};

/** Where a discrepancy is shown. What a person has set for its kind wins; `auto` follows kind and confidence. */
export function severityOf(
  { kind, confidence }: Pick<Discrepancy, 'kind' | 'confidence'>,
  settings: JudgementSettings,
): Severity {
  const set = settings.severity[kind] ?? 'auto';
  if (set !== 'auto') return set;
  const { warning, information, view } = thresholds[settings.strictness];
  if (confidence >= warning && !kindNamed(kind).isOfTaste) return 'warning';
  if (confidence >= information) return 'information';
  return confidence >= view ? 'view' : 'off';
}
