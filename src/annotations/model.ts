import type { Correction } from '../source/corrections';
import type { Anchor } from './anchor';
import type { JsonObject } from './json';

/** A passage of a source, or a whole source, that an annotation is about. */
export interface PassageTarget {
  /** The path of the source, relative to the folder that holds `.parallax`, with "/" between its parts. */
  readonly source: string;
  /** The passage; without it the whole source is meant. */
  readonly anchor?: Anchor;
  /** The digest of the text in which it was anchored. */
  readonly digest?: string;
}

/** A remark in words, with tags; also an answer to another one. */
export interface Note {
  readonly type: 'note';
  /** Markdown; empty where there are tags alone. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly isResolved: boolean;
  /** The id of the annotation that it answers. */
  readonly replyTo?: string;
}

/** What a person says against the reading of one source, passages given as indices into the targets. */
export interface CorrectionContent {
  readonly type: 'correction';
  readonly correction: Correction<TargetIndex>;
}

/**
 * What a person says of passages in two sources, the two targets; or of the story of a whole source, the first target:
 * that it is the one of the second, or its own.
 */
export interface SharedContent {
  readonly type: 'shared';
  readonly asserts: SharedAssertion;
}

/** A passage as its place among the targets of an annotation. */
export interface TargetIndex {
  readonly target: number;
}

export const sharedAssertions = [
  'one-entity',
  'two-entities',
  'same-thing',
  'other-thing',
  'one-story',
  'own-story',
] as const;
export type SharedAssertion = (typeof sharedAssertions)[number];

export const outcomes = ['confirmed', 'dismissed', 'resolved'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a person decides on a discrepancy, or on all of a kind between the sources that are its targets. */
export interface Decision {
  readonly type: 'decision';
  readonly outcome: Outcome;
  /** The id of the discrepancy, which is its kind and wordings; without it all of the kind are meant. */
  readonly discrepancy?: string;
  readonly kind?: string;
  readonly reason: string;
  /** The path of the source that is right. */
  readonly inFavourOf?: string;
}

export const relations = ['supports', 'contradicts', 'repeats', 'explains'] as const;
export type Relation = (typeof relations)[number];

/** That the first passage stands in a relation to the second. */
export interface Link {
  readonly type: 'link';
  readonly relation: Relation;
  readonly text: string;
}

/** What another application has made; kept as it is, its words shown. */
export interface OtherContent {
  readonly type: 'other';
  readonly text: string;
  readonly tags: readonly string[];
}

export type Content = Note | CorrectionContent | SharedContent | Decision | Link | OtherContent;

/** Something that a person has added. Immutable; every change makes a new one with a later `modified`. */
export interface Annotation {
  /** An IRI. */
  readonly id: string;
  /** The name of the author, as far as it is known. */
  readonly author: string | undefined;
  /** ISO 8601 in UTC; empty where it is not known. */
  readonly created: string;
  readonly modified: string;
  /** A tombstone: it is kept so that nothing brings the annotation back. */
  readonly isDeleted: boolean;
  readonly content: Content;
  /** Never empty, except for answers and what has no target that is understood. */
  readonly targets: readonly PassageTarget[];
  /** As it stands in the file, with whatever else is in it. */
  readonly raw: JsonObject;
}
