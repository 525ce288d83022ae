import type { Discrepancy, Severity, Stance } from '../corpus/model';

/** A discrepancy that is shown, with how loudly. */
export interface Finding {
  readonly discrepancy: Discrepancy;
  readonly severity: Shown;
}

export type Shown = Exclude<Severity, 'off'>;

/** From the loudest. */
export const severities = ['warning', 'information', 'view'] as const satisfies readonly Shown[];

/** Every stance of a discrepancy, those of its first position first. Never empty. */
export function stancesOf(discrepancy: Discrepancy): readonly Stance[] {
  return discrepancy.positions.flatMap(position => position.stances);
}
