import type { Annotation, Outcome } from './model';

/** A decision with addresses in the place of paths. */
export interface PlacedDecision {
  readonly outcome: Outcome;
  readonly discrepancy?: string;
  readonly kind?: string;
  /** The sources that it is about. */
  readonly sources: readonly string[];
  readonly reason: string;
  readonly inFavourOf?: string;
}

/** What an annotation decides; undefined where it is no decision. */
export function placedDecision(
  { content, targets }: Annotation,
  addressOf: (path: string) => string,
): PlacedDecision | undefined {
  if (content.type !== 'decision') return undefined;
  const { outcome, discrepancy, kind, reason, inFavourOf } = content;
  return {
    outcome,
    ...(discrepancy !== undefined && { discrepancy }),
    ...(kind !== undefined && { kind }),
    sources: [...new Set(targets.map(({ source }) => addressOf(source)))],
    reason,
    ...(inFavourOf !== undefined && { inFavourOf: addressOf(inFavourOf) }),
  };
}
