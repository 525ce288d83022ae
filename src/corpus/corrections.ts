import type { Passage } from '../source/corrections';
import type { SourceId } from './model';

/** Words of one source of the corpus. */
export type PlacedPassage<P = Passage> = P & { readonly source: SourceId };

/**
 * What a person says of passages in two sources: they mention one entity or two, they tell of the same thing or not.
 * What doesn't fit the texts does nothing; of two that contradict each other the later one counts.
 */
export interface SharedCorrection<P = Passage> {
  readonly asserts: 'one-entity' | 'two-entities' | 'same-thing' | 'other-thing';
  readonly passages: readonly [PlacedPassage<P>, PlacedPassage<P>];
}

/**
 * What a person says of the story of a source: that of another source, or with `null` one of its own. Nothing where a
 * source is gone; of two that contradict each other the later one counts.
 */
export interface StoryCorrection {
  readonly source: SourceId;
  readonly story: SourceId | null;
}
