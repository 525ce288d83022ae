import type { Span } from '../language/span';
import type { EntityKind, Quotation } from './model';

/**
 * Words of a source that a person speaks of. They count only where the text has just these words at this place: what a
 * person said of other words is never held against these.
 */
export interface Passage extends Span {
  readonly words: string;
}

/** Whether an assertion holds for its place alone or wherever the source has the same words. */
export type Reach = 'here' | 'everywhere';

interface Reaching {
  readonly passage: Passage;
  readonly reach: Reach;
}

/** "This names or stands for somebody or something", of this kind and with this name where they are given. */
export interface EntityAssertion extends Reaching {
  readonly asserts: 'entity';
  readonly kind?: EntityKind;
  readonly name?: string;
}

/** "This means nobody." */
export interface NoEntityAssertion extends Reaching {
  readonly asserts: 'no-entity';
}

/** "These two mentions are of one entity." */
export interface OneEntityAssertion {
  readonly asserts: 'one-entity';
  readonly passages: readonly [Passage, Passage];
}

/** "This mention is of another entity than that one." */
export interface TwoEntitiesAssertion extends Reaching {
  readonly asserts: 'two-entities';
  readonly other: Passage;
}

/** "This mention, a pronoun perhaps, means whom that passage names." */
export interface MeaningAssertion extends Reaching {
  readonly asserts: 'means';
  readonly entity: Passage;
}

/** Who said something: whom a passage names, somebody by a name, or nobody that is known. */
export type SpeakerSaid = Passage | string | null;

/** "This was said by …" */
export interface SpeakerAssertion extends Reaching {
  readonly asserts: 'speaker';
  readonly speaker: SpeakerSaid;
}

/** "This quotation is direct", indirect or mixed. */
export interface TypeAssertion extends Reaching {
  readonly asserts: 'type';
  readonly type: Quotation['type'];
}

/** "Of this quotation these words are what was said." */
export interface ExtentAssertion {
  readonly asserts: 'extent';
  readonly passage: Passage;
  readonly content: readonly Passage[];
}

/** "This is nobody’s words." */
export interface NoQuotationAssertion extends Reaching {
  readonly asserts: 'no-quotation';
}

/** "This is a quotation", by this speaker where one is given. */
export interface QuotationAssertion extends Reaching {
  readonly asserts: 'quotation';
  readonly speaker?: SpeakerSaid;
  readonly type?: Quotation['type'];
}

/**
 * What a person says of a source against the reading, about passages and never about ids, which the next model changes.
 * A quotation is meant by the whole stretch of its content. What doesn't fit the text does nothing. Of two that
 * contradict each other the later one counts.
 */
export type Correction =
  | EntityAssertion
  | NoEntityAssertion
  | OneEntityAssertion
  | TwoEntitiesAssertion
  | MeaningAssertion
  | SpeakerAssertion
  | TypeAssertion
  | ExtentAssertion
  | NoQuotationAssertion
  | QuotationAssertion;
