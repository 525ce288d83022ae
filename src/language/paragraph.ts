import type { NameStates } from './reader/nameStates';
import type { Traces } from './reader/syntaxReader';
import type { Span } from './span';

/** What a token is made of. */
export type TokenKind =
  'word' | 'number' | 'punctuation' | 'mark' | 'symbol' | 'handle' | 'hashtag' | 'address';

/** Part of speech, in the terms of Universal Dependencies. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number, sign or mark; `mark` is a quotation mark of any style. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly norm: string;
  readonly lemma: string;
  readonly tag: Tag;
}

/** A sentence, as a span and as a half-open range of token indices. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** What sort of thing a name stands for. */
export type NameKind = 'person' | 'place' | 'organisation' | 'other';

/** How much speaks for each kind of a name. */
export type KindEvidence = Readonly<Record<NameKind, number>>;

/** A run of tokens that reads as a proper name, with what the paragraph alone tells of its kind. */
export interface NameCandidate extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly kind: NameKind | undefined;
  /** 0 to 1: how sure the paragraph alone makes it that this is a name at all. */
  readonly confidence: number;
  /** What speaks for each kind, from the words themselves and from what stands around them; 0 is nothing. */
  readonly evidence: KindEvidence;
}

/** How an amount is put: as it stands, or as a bound or an estimate. */
export type Precision = 'exact' | 'about' | 'more' | 'less' | 'at-least' | 'at-most';

/** A number with what it counts or measures. */
export interface Amount extends Span {
  readonly value: number;
  /** The upper end of a range ("10 to 12"). */
  readonly upper: number | undefined;
  readonly measure: 'count' | 'percent' | 'money' | 'duration' | 'age' | 'ordinal' | 'other';
  /** A currency code for money, a unit ("hour", "km") for durations and measures. */
  readonly unit: string | undefined;
  readonly precision: Precision;
  /** The lemma of the noun that is counted, where there is one. */
  readonly noun: string | undefined;
}

/** A time of the day. */
export interface Clock {
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** "UTC" (for GMT too), "EST", "local": as the words give it; undefined where they give none. */
  readonly zone: string | undefined;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night';
export type PartOfYear = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * A point or stretch of time as the words give it. `year`, `month` (1–12), `day` and `weekday` (0 is Sunday) hold what
 * is said; `relative` what must be counted from the day of the text. Nothing is filled in that is not said.
 */
export interface TimeExpression extends Span {
  readonly year: number | undefined;
  /** So many years from `year` on: 10 for "the 1990s", 100 for "the 19th century". */
  readonly years: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly weekday: number | undefined;
  readonly partOfYear: PartOfYear | undefined;
  readonly partOfDay: PartOfDay | undefined;
  readonly clock: Clock | undefined;
  /** Days, weeks, months or years from the day of the text: "yesterday" is -1 day, "next week" is +1 week. */
  readonly relative:
    { readonly count: number; readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'year' } | undefined;
  /** What `relative` counts from where that is not the day of the text: the time named before "two days later". */
  readonly from: TimeExpression | 'unknown' | undefined;
  /** Of a weekday, a month or a weekend without more: whether the clause tells of what was or of what will be. */
  readonly tense: 'past' | 'future' | undefined;
  /** The end of a stretch whose beginning the other fields tell: "May 2" of "April 28 to May 2". */
  readonly until: TimeExpression | undefined;
}

/** The dependencies of a paragraph's tokens, in the terms of Universal Dependencies. */
export interface Grammar {
  /** For each token its part of speech (Universal Dependencies), as the network sees it. */
  readonly tags: readonly string[];
  /** For each token the index of its head; -1 for the root of a sentence. */
  readonly heads: readonly number[];
  /** For each token its relation to its head, with its subtype: "nsubj:pass". */
  readonly relations: readonly string[];
  /** What the network makes of each token as far as crediting words goes; undefined without the weights for it. */
  readonly traces: Traces | undefined;
}

/** One paragraph read by itself; all offsets count from its own start, so that it can be remembered by its text. */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Empty where the trained reader read the paragraph, until `nameDocument` fills it. */
  readonly names: readonly NameCandidate[];
  /** The trained reader's parse; undefined where rules read the paragraph, which parse nothing. */
  readonly grammar: Grammar | undefined;
  /** What the trained reader keeps of the words until the whole document is at hand to find names in; then undefined. */
  readonly nameStates: NameStates | undefined;
  readonly amounts: readonly Amount[];
  readonly times: readonly TimeExpression[];
}
