import type { Range } from 'vscode-languageserver-protocol';
import { RequestType } from 'vscode-languageserver-protocol';

/** Where a quotation is in its source, and its parts, which may be in pieces or missing. */
export interface QuotationRanges {
  readonly id: string;
  readonly type: 'direct' | 'indirect' | 'mixed';
  /** From the first to the last word of the content. */
  readonly whole: Range;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
}

/** The quotations of a source in text order. */
export const getQuotations = new RequestType<{ readonly uri: string }, readonly QuotationRanges[], void>(
  'parallax/quotations',
);

/** Everything about one quotation that a citation needs. */
export interface Citation {
  readonly words: string;
  /** Whether the words are somebody's own: not so where a source reports them in its words. */
  readonly isQuoted: boolean;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly address?: string;
  readonly file: string;
}

export const getCitation = new RequestType<{ readonly id: string }, Citation | null, void>(
  'parallax/citation',
);
