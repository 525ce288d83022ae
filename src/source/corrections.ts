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

interface Reaching<P> {
  readonly passage: P;
  readonly reach: Reach;
}

/** "This names or stands for somebody or something", of this kind and with this name where they are given. */
export interface EntityAssertion<P = Passage> extends Reaching<P> {
  readonly asserts: 'entity';
  readonly kind?: EntityKind;
  readonly name?: string;
}

/** "This means nobody." */
export interface NoEntityAssertion<P = Passage> extends Reaching<P> {
  readonly asserts: 'no-entity';
}

/** "These two mentions are of one entity." */
export interface OneEntityAssertion<P = Passage> {
  readonly asserts: 'one-entity';
  readonly passages: readonly [P, P];
}

/** "This mention is of another entity than that one." */
export interface TwoEntitiesAssertion<P = Passage> extends Reaching<P> {
  readonly asserts: 'two-entities';
  readonly other: P;
}

/** "This mention, a pronoun perhaps, means whom that passage names." */
export interface MeaningAssertion<P = Passage> extends Reaching<P> {
  readonly asserts: 'means';
  readonly entity: P;
}

/** Who said something: whom a passage names, somebody by a name, or nobody that is known. */
export type SpeakerSaid<P = Passage> = P | string | null;

/** "This was said by …" */
export interface SpeakerAssertion<P = Passage> extends Reaching<P> {
  readonly asserts: 'speaker';
  readonly speaker: SpeakerSaid<P>;
}

/** "This quotation is direct", indirect or mixed. */
export interface TypeAssertion<P = Passage> extends Reaching<P> {
  readonly asserts: 'type';
  readonly type: Quotation['type'];
}

/** "Of this quotation these words are what was said." */
export interface ExtentAssertion<P = Passage> {
  readonly asserts: 'extent';
  readonly passage: P;
  readonly content: readonly P[];
}

/** "This is nobody’s words." */
export interface NoQuotationAssertion<P = Passage> extends Reaching<P> {
  readonly asserts: 'no-quotation';
}

/** "This is a quotation", by this speaker where one is given. */
export interface QuotationAssertion<P = Passage> extends Reaching<P> {
  readonly asserts: 'quotation';
  readonly speaker?: SpeakerSaid<P>;
  readonly type?: Quotation['type'];
}

/**
 * What a person says of a source against the reading, about passages and never about ids, which the next model changes.
 * A quotation is meant by the whole stretch of its content. What doesn't fit the text does nothing. Of two that
 * contradict each other the later one counts. `P` is how passages are given.
 */
export type Correction<P = Passage> =
  | EntityAssertion<P>
  | NoEntityAssertion<P>
  | OneEntityAssertion<P>
  | TwoEntitiesAssertion<P>
  | MeaningAssertion<P>
  | SpeakerAssertion<P>
  | TypeAssertion<P>
  | ExtentAssertion<P>
  | NoQuotationAssertion<P>
  | QuotationAssertion<P>;
