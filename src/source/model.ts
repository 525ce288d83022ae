import type { Amount, NameKind, Paragraph, TimeExpression } from '../language/paragraph';
import type { Span } from '../language/span';

/** The part that a section plays in an article. */
export type SectionKind =
  | 'front-matter'
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'heading'
  | 'body'
  | 'post'
  | 'caption'
  | 'boilerplate';

/** A paragraph in its place: offsets inside `reading` count from `start`. */
export interface Section extends Span {
  readonly kind: SectionKind;
  readonly reading: Paragraph;
  /** Which embedded post this section belongs to, as an index into `Source.posts`. */
  readonly post: number | undefined;
}

/** A post on a social network, embedded in the article. Its sections hold the words. */
export interface Post extends Span {
  readonly author: Span | undefined;
  readonly handle: Span | undefined;
  readonly date: TimeExpression | undefined;
}

/** An identifier of an entity within one source; it means nothing outside it and changes with the text. */
export type EntityId = string;

/** Why a decision was taken, in plain words for the card, with the passage that it rests on. */
export interface Reason {
  readonly text: string;
  readonly evidence: Span | undefined;
}

/** A span that names, describes or stands for an entity. */
export interface Mention extends Span {
  readonly type: 'name' | 'pronoun' | 'description';
  readonly reason: Reason;
}

/** Words with which the source says who or what an entity is: a title, an office, an apposition. */
export interface Description extends Span {
  readonly text: string;
  readonly role: 'title' | 'apposition' | 'predicate' | 'noun-phrase';
}

export type EntityKind = NameKind;

/** A person, place or organisation as one source tells of it. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest name in the text. */
  readonly name: string;
  /** Other names in the text: short forms, acronyms, handles. */
  readonly aliases: readonly string[];
  readonly gender: 'feminine' | 'masculine' | 'neuter' | 'plural' | 'unknown';
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly descriptions: readonly Description[];
  /** How sure it is that this is a name at all, by the name that is surest, 0 to 1; 1 where a person has said so. */
  readonly confidence: number;
}

/** How the author credits the words: what the cue does to them. */
export type CueClass =
  'neutral' | 'claim' | 'denial' | 'hedge' | 'demand' | 'promise' | 'belief' | 'accusation';

/** When words are said to be said: "said" and "has said", "says", "will say", "would say", "often says". */
export type Tense = 'past' | 'present' | 'future' | 'conditional' | 'habitual';

/** How firmly a quotation is credited to its source. */
export interface Firmness {
  readonly cue: CueClass;
  readonly negated: boolean;
  /** That of the cue; undefined where the cue shows none: a noun, a colon, "according to", an infinitive. */
  readonly tense: Tense | undefined;
}

/** Content, cue and source of somebody's words. Each role may be in several pieces or missing; roles never overlap. */
export interface Quotation {
  /** "q1", "q2" … in text order; means nothing outside this source. */
  readonly id: string;
  readonly type: 'direct' | 'indirect' | 'mixed';
  /** Where the words come from: said in the article, or a post embedded in it. */
  readonly form: 'speech' | 'post';
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** The parts of the content inside quotation marks, marks not included. The whole content of a post. */
  readonly quoted: readonly Span[];
  /** The entities behind the source, first named first; empty where the source has no entity or is missing. */
  readonly speakers: readonly EntityId[];
  /** Who speaks, beside them or alone, without an entity, as the text puts it: "the council". */
  readonly otherSpeakers: readonly string[];
  /** Who speaks, in the fullest words that the text has ("Jane Doe", "European lawmakers"); undefined if nobody is named. */
  readonly speakerName: string | undefined;
  readonly via: 'name' | 'pronoun' | 'description' | 'continuation' | 'none';
  readonly firmness: Firmness;
  /** Why this speaker. */
  readonly reason: Reason;
  /** 0 to 1: that of its least sure part. Below `leastSure` it is shown as unsure. */
  readonly confidence: number;
  readonly confidences: PartConfidences;
}

/** How sure each part of a quotation is, 0 to 1; a part that it has not is missing. */
export interface PartConfidences {
  /** That these words, or their marks alone, credit somebody with words. */
  readonly cue?: number;
  /** That these words name who is credited. */
  readonly source?: number;
  /** That it is these words, but for one or two at their ends. */
  readonly content: number;
  /** That it is this speaker whom the text means. */
  readonly speaker?: number;
}

/** What words in quotation marks are, where they are nobody's speech. */
export type MarkedUse = 'scare' | 'work' | 'nickname' | 'term' | 'sign';

/** Words in quotation marks that are not speech; the span leaves the marks out. */
export interface MarkedPassage extends Span {
  readonly use: MarkedUse;
}

/**
 * What one clause states, with who is credited for it. A clause never crosses a sentence; a relative or complement
 * clause with its own verb is a claim of its own.
 */
export interface Claim extends Span {
  /** Index into `Source.sections`. */
  readonly section: number;
  /** Half-open range of tokens in that section's reading. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** The span of the whole sentence. */
  readonly sentence: Span;
  /** Ids of quotations whose content holds this claim, innermost first. */
  readonly creditedTo: readonly string[];
  readonly entities: readonly EntityId[];
  readonly negated: boolean;
  readonly hedged: boolean;
}

/** A date of a publication: a day, or a moment with its offset, as ISO 8601. */
export type IsoDate = string;

/** What is known of a source itself. A missing field is unknown. */
export interface Metadata {
  readonly outlet?: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: IsoDate;
  readonly address?: string;
  /** The agencies that the source credits, or that it comes from: "Reuters, AFP". */
  readonly agency?: string;
  /** A BCP 47 tag: "en", "en-GB". */
  readonly language?: string;
  /** When somebody got the text from its address. */
  readonly accessed?: IsoDate;
}

/** What a source gives in more than one way: nothing is guessed, a person must say which is right. */
export interface Doubt {
  readonly field: 'date' | 'author';
  /** What is given, the likeliest first. */
  readonly candidates: readonly string[];
  /** Why it is asked, in plain words: "the front matter and the dateline give two dates". */
  readonly why: string;
}

/** One news article, read. Immutable; every span points into `text`. */
export interface Source {
  readonly text: string;
  /** A digest of the text with its line ends as LF and of the corrections that went into the reading. */
  readonly digest: string;
  /** 'other' where the text is not English: then no entities, quotations or claims are read. */
  readonly language: 'en' | 'other' | 'unknown';
  /** What the text itself shows: front matter, byline, dateline, headline. */
  readonly metadata: Metadata;
  /** What the text contradicts itself in; such fields are missing in `metadata`. */
  readonly doubts: readonly Doubt[];
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
  readonly entities: readonly Entity[];
  /** In text order of their content. */
  readonly quotations: readonly Quotation[];
  readonly marked: readonly MarkedPassage[];
  readonly claims: readonly Claim[];
  /** In text order, offsets in the whole text. */
  readonly amounts: readonly Amount[];
  readonly times: readonly TimeExpression[];
}
