import { NotificationType } from 'vscode-languageserver-protocol';

/** What a person has decided on a discrepancy, or on all of a kind between some sources, those to come too. */
export interface Decided {
  readonly outcome: 'confirmed' | 'dismissed' | 'resolved';
  /** `Discrepancy.id`; without it all of the kind are meant in which no other source takes part. */
  readonly discrepancy?: string;
  readonly kind?: string;
  readonly sources: readonly string[];
  readonly reason: string;
  /** The source that is right. */
  readonly inFavourOf?: string;
}

/** Client to server: what people have decided, all of it, later ones last. */
export const decisionsChanged = new NotificationType<{ readonly decisions: readonly Decided[] }>(
  'parallax/decisionsChanged',
);
