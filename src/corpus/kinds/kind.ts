import type { Span } from '../../language/span';
import type { Edit } from '../alignment/edits';
import type { ActPair } from '../alignment/acts';
import type { ClausePair, Match } from '../alignment/match';
import type { Outline, Stretch } from '../alignment/outline';
import type { Retelling } from '../alignment/retelling';
import type { Telling } from '../alignment/tellings';
import type { EqualClauses } from '../alignment/equalClauses';
import type { Identity } from '../entities/identity';
import type { DiscrepancyKind } from '../model';
import type { IsoDate } from '../../source/model';

/** Two sources of one story side by side, with all that the kinds look at. */
export interface Comparison {
  readonly a: Outline;
  readonly b: Outline;
  /** Entities of `a` with the same entity of `b`. */
  readonly identity: Identity;
  /** All clauses that may tell of the same. */
  readonly pairs: readonly ClausePair[];
  /** One to one: each clause with the one that it is most surely about the same thing as. */
  readonly aligned: readonly ClausePair[];
  /** One to one: each sentence with the one that it most surely tells of the same as. */
  readonly stretches: readonly Match<Stretch>[];
  /** Sentences that tell of the same in other words, the surest first. */
  readonly tellings: readonly Telling[];
  /** Words that differ between sentences which are else the same word for word. */
  readonly edits: readonly Edit[];
  /** Verbs of like meaning in clauses that may tell of the same. */
  readonly acts: readonly ActPair[];
  /** Utterances that both quote, the surest first. */
  readonly retellings: readonly Retelling[];
  /** Clauses that both have word for word. */
  readonly equal: EqualClauses;
  readonly dateA: IsoDate | undefined;
  readonly dateB: IsoDate | undefined;
}

/** What one side of a difference says, and where. */
export interface Evidence {
  /** The clause that shows it; inside one section. */
  readonly passage: Span;
  /** The differing words inside the passage, in text order, at least one. */
  readonly focus: readonly Span[];
  /** The differing words with as much around them as they need to be understood. */
  readonly wording: string;
}

/** One difference between two sources. */
export interface Finding {
  readonly kind: DiscrepancyKind;
  readonly a: Evidence;
  readonly b: Evidence;
  /** What is in dispute, in a few plain words: "How many were hurt". */
  readonly question: string;
  /** 0 to 1: the share of such findings that hold up. */
  readonly confidence: number;
  /** Whether what one side has in its clause stands in the other's too, and the difference is what that adds. */
  readonly isOmission?: true;
}

/** Who takes a position, and in what words. */
export interface Side {
  /** Labels of the sources. */
  readonly who: readonly string[];
  readonly wording: string;
}

/** A sort of difference: how it is found and how it is told. */
export interface Kind {
  readonly name: DiscrepancyKind;
  /** The differences of this kind between two sources. */
  find(comparison: Comparison): Iterable<Finding>;
  /** Tells a stranger what differs, with both wordings and the labels of who has them. */
  tell(question: string, sides: readonly Side[]): string;
}
