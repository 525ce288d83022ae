import type { Range } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { DiscrepancyKind, Severity } from '../corpus/model';
import type { Decided } from './decisions';
import type { Place } from './place';

/** One discrepancy whole, for comparing side by side, explaining, copying and dismissing. */
export interface DiscrepancyDetails {
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  readonly decision?: Decided;
  readonly question: string;
  readonly message: string;
  readonly confidence: number;
  readonly positions: readonly {
    readonly wording: string;
    readonly stances: readonly {
      readonly label: string;
      readonly place: Place;
      readonly focus: readonly Range[];
    }[];
  }[];
}

export const getDiscrepancy = new RequestType<{ readonly id: string }, DiscrepancyDetails | null, void>(
  'parallax/discrepancy',
);

/**
 * Commands of the extension that code actions name; each takes the id of a discrepancy. Editors other than VS Code don’t
 * have them, so the server offers them only where the client is the library.
 */
export const discrepancyCommands = {
  compare: 'parallax.compareSideBySide',
  explain: 'parallax.explain',
  copyNote: 'parallax.copyNote',
  dismiss: 'parallax.dismiss',
  /** Dismisses all of its kind between its sources, those that are found later too. */
  dismissKind: 'parallax.dismissKind',
} as const;

/** `Diagnostic.data` of a discrepancy. */
export interface DiagnosticData {
  readonly id: string;
}
