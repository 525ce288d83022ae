import type { Position, Range } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { Place } from './place';

/** The card over a mention or a quotation, as data. */
export interface Card {
  readonly range: Range;
  readonly entity?: EntityCard;
  readonly quotation?: QuotationCard;
  /** What is stated differently in the words under the cursor, what is in Problems first. */
  readonly flagged: readonly FlaggedCard[];
  /** Discrepancies that concern it and are not about the words under the cursor. */
  readonly discrepancies: readonly { readonly id: string; readonly message: string }[];
}

export interface EntityCard {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  /** Over a pronoun or a description: the words under the cursor, whom they mean and why. */
  readonly resolved?: { readonly words: string; readonly reason: string; readonly evidence?: Place };
  /** For each source that tells of it, this one first. */
  readonly sources: readonly {
    readonly uri: string;
    readonly label: string;
    readonly descriptions: readonly Place[];
    readonly mentions: readonly Place[];
    readonly quotations: readonly Place[];
  }[];
  /** How many sources more tell of it, where they are too many for a card. */
  readonly moreSources?: number;
}

/** Two wordings cut into pieces that are the same and pieces that differ. */
export type MarkedWording = readonly { readonly text: string; readonly changed: boolean }[];

/** What is stated differently in some words, with the sentence of each side. */
export interface FlaggedCard {
  readonly id: string;
  /** The kind, as views call it, and what it means in a few words. */
  readonly kind: string;
  readonly meaning: string;
  readonly confidence: number;
  /** Where no marker in the editor says it. */
  readonly message?: string;
  readonly here: MarkedWording;
  readonly there: readonly {
    readonly label: string;
    readonly place: Place;
    readonly wording: MarkedWording;
  }[];
}

export interface QuotationCard {
  readonly id: string;
  readonly speaker: string | undefined;
  readonly type: string;
  /** How firmly it is credited, with the cue: "“claimed”: put as a claim". */
  readonly firmness: string;
  readonly reason: string;
  /** Of what the reading is unsure: "who speaks", "where the words begin and end". */
  readonly unsure: readonly string[];
  /** The same utterance in other sources, changed words marked on both sides. */
  readonly elsewhere: readonly {
    readonly label: string;
    readonly place: Place;
    readonly type: string;
    readonly here: MarkedWording;
    readonly there: MarkedWording;
  }[];
}

export const getCard = new RequestType<
  { readonly uri: string; readonly position: Position },
  Card | null,
  void
>('parallax/card');
