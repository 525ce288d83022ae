import type { DiscrepancyKind } from './kinds/all';
import type { Span } from '../language/span';
import type { Doubt, EntityId, EntityKind, Metadata, Source } from '../source/model';
import type { CommonContent } from './independence/independence';

/** The address of a source (a URI), the same everywhere in a corpus. */
export type SourceId = string;

/** A source in the corpus, with what is known of it from a person or else from the text. */
export interface Member {
  readonly id: SourceId;
  readonly source: Source;
  readonly metadata: Metadata;
  /** What is given in more than one way, so that a person must say what is right; it is missing in `metadata`. */
  readonly doubts: readonly Doubt[];
  /** The outlet where it is known, else the shortest part of the file name that no other member shares. */
  readonly label: string;
}

/** The members that report one event; only these are compared. */
export interface Story {
  /** Stable while its members stay the same. */
  readonly id: string;
  readonly title: string;
  readonly members: readonly SourceId[];
}

/** One person, place or organisation across all sources. */
export interface SharedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The entity of each source that tells of it. */
  readonly members: ReadonlyMap<SourceId, EntityId>;
}

/** A quotation in its source. */
export interface QuotationPlace {
  readonly source: SourceId;
  /** `Quotation.id` in that source. */
  readonly quotation: string;
}

/** Quotations of different sources that report the same act of speech. */
export interface Utterance {
  readonly id: string;
  readonly places: readonly QuotationPlace[];
}

export type { DiscrepancyKind };

/** Where one source takes a position: the clause that shows it and, in it, the differing words. */
export interface Stance {
  readonly source: SourceId;
  readonly passage: Span;
  /** Inside `passage`, in text order, never empty. */
  readonly focus: readonly Span[];
}

/** One answer to the question, with the sources that give it. */
export interface Position {
  /** The differing words, as the first stance has them. */
  readonly wording: string;
  readonly stances: readonly Stance[];
}

/** One question on which sources take different positions. */
export interface Discrepancy {
  /** Kind and wordings, whatever the order or names of the sources: the same difference keeps it, a changed one loses it. */
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly story: string;
  /** What is in dispute, in a few plain words: "Who won", "How many were hurt". */
  readonly question: string;
  /** What differs, in plain words, with the wordings and the labels of the sources. */
  readonly message: string;
  /** 0 to 1: the share of such reports that hold up. */
  readonly confidence: number;
  /** At least two. */
  readonly positions: readonly Position[];
}

/** Two sources of one story that are likely to come from one original: what they agree on is not confirmed by it. */
export interface OneOriginal {
  readonly a: SourceId;
  readonly b: SourceId;
  readonly common: CommonContent;
}

/** Everything that is known of a corpus at one moment. Immutable; every feature is a function of it. */
export interface Snapshot {
  /** In order of their ids. */
  readonly members: readonly Member[];
  readonly stories: readonly Story[];
  readonly entities: readonly SharedEntity[];
  readonly utterances: readonly Utterance[];
  /** By confidence, the surest first. */
  readonly discrepancies: readonly Discrepancy[];
  /** Pairs of sources that are likely to come from one original, in the order of the stories. */
  readonly originals: readonly OneOriginal[];
  member(id: SourceId): Member | undefined;
  storyOf(id: SourceId): Story | undefined;
  sharedEntity(id: SourceId, entity: EntityId): SharedEntity | undefined;
  utteranceOf(place: QuotationPlace): Utterance | undefined;
  discrepanciesOf(id: SourceId): readonly Discrepancy[];
}

/** How strict the Problems panel is. */
export type Strictness = 'low' | 'normal' | 'high';

/** What a person has set for a kind; `auto` follows kind and confidence. */
export type SeveritySetting = 'auto' | 'warning' | 'information' | 'view' | 'off';

/** Where a discrepancy is shown: as a problem, in the view only, or nowhere. */
export type Severity = 'warning' | 'information' | 'view' | 'off';

export interface JudgementSettings {
  readonly strictness: Strictness;
  readonly severity: Readonly<Partial<Record<DiscrepancyKind, SeveritySetting>>>;
}

/** How sources are grouped: by what they tell, by folder, or all as one story. */
export type StoryGrouping = 'auto' | 'folder' | 'all';
