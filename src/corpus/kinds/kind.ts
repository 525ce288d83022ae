import type { Span } from '../../language/span';
import type { Edit } from '../alignment/edits';
import type { ActPair } from '../alignment/acts';
import type { ClausePair, Match } from '../alignment/match';
import type { Outline, Stretch } from '../alignment/outline';
import type { Retelling } from '../alignment/retelling';
import type { Telling } from '../alignment/tellings';
import type { EqualClauses } from '../alignment/equalClauses';
import type { Identity } from '../entities/identity';
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
  /** The same with the clause around it, for a message that would not say else what it is about: "on Sept. 18". */
  readonly told?: string;
}

/** One difference between two sources. */
export interface Difference {
  readonly a: Evidence;
  readonly b: Evidence;
  /** What is in dispute, in a few plain words: "How many were hurt". */
  readonly question: string;
  /** 0 to 1: the share of such differences that hold up. */
  readonly confidence: number;
  /** Whether what one side has in its clause stands in the other's too, and the difference is what that adds. */
  readonly isOmission?: true;
  /** Whether it is in the marks around the words, not in the words. */
  readonly isOfMarks?: true;
}

/** Who takes a position, and in what words. */
export interface Side {
  /** Labels of the sources. */
  readonly who: readonly string[];
  readonly wording: string;
}

/** A sort of difference: what it is called, how it is found and how it is told. Nothing else has to know it. */
export interface Kind<Name extends string = string> {
  /** What it is called in settings, in options and as the code of a problem. */
  readonly name: Name;
  /** What it is called in views. */
  readonly label: string;
  /** Its codicon. */
  readonly icon: string;
  /** What it means, in a few words that go on after its label. */
  readonly meaning: string;
  /** What is of this kind, for its setting. */
  readonly scope: string;
  /** Whether it is a matter of taste more often than of fact: never a warning by itself. */
  readonly isOfTaste?: true;
  /** Its page, as Markdown. */
  readonly page: string;
  /** The differences of this kind between two sources. */
  find(comparison: Comparison): Iterable<Difference>;
  /** Differences that count only where nothing else is found in their passages. */
  findElse?(comparison: Comparison): Iterable<Difference>;
  /** Tells a stranger what differs, with both wordings and the labels of who has them. */
  tell(question: string, sides: readonly Side[]): string;
}
