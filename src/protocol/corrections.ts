import type { Range } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';
import type { Passage } from '../source/corrections';
import type { EntityKind } from '../source/model';

/** Words of a source of the workspace. */
export type PlacedWords = Passage & { readonly source: string };

/** What a person can correct at a place, with what the corrections need. */
export interface Correctable {
  readonly source: string;
  /** Whom or what the words there mean. */
  readonly mention?: {
    readonly passage: Passage;
    readonly isName: boolean;
    readonly name: string;
    readonly kind: EntityKind;
    /** How often the source has just these words. */
    readonly occurrences: number;
    /** Another mention of the same entity in the source. */
    readonly other?: Passage;
    /** A mention of it in each other source that tells of it. */
    readonly elsewhere: readonly {
      readonly label: string;
      readonly passage: PlacedWords;
      readonly hasSameWords: boolean;
    }[];
  };
  /** The quotation there, by the whole stretch of its content. */
  readonly quotation?: {
    readonly passage: Passage;
    readonly type: 'direct' | 'indirect' | 'mixed';
    readonly occurrences: number;
  };
  /** Whom the sources tell of, with a passage that names each, the likeliest first; `label` is the source if another. */
  readonly candidates: readonly Candidate[];
}

/** Somebody or something that the sources tell of. */
export interface Candidate {
  readonly name: string;
  readonly kind: EntityKind;
  readonly description: string;
  readonly passage: PlacedWords;
  readonly label?: string;
}
export const getCorrectable = new RequestType<
  { readonly uri: string; readonly range: Range },
  Correctable | null,
  void
>('parallax/correctable');

/** Commands of the extension by which a person corrects the reading, besides `sayCommand`; each takes a place in a source. */
export const correctionCommands = {
  /** Asks who speaks and says so. */
  speaker: 'parallax.correct.speaker',
} as const;
