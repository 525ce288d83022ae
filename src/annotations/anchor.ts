import type { Span } from '../language/span';
import { countCodePoints } from './codePoints';

/**
 * Words of a source so that they are found again after edits: what they are, what stands before and after them, and
 * where they were. Line ends are LF in it, whatever they are in the text.
 */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the words began, in Unicode code points of the text with its line ends as LF; undefined if that is not known. */
  readonly start: number | undefined;
  /** Whether the text had these words just once. */
  readonly isOnly?: boolean;
}

/** So many characters before and after the words are kept. */
const context = 48;

/** Takes hold of a stretch of a text. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const before = withPlainLineEnds(text.slice(0, start));
  const words = text.slice(start, end);
  const isOnly = text.indexOf(words) === start && !text.includes(words, start + 1);
  return {
    exact: withPlainLineEnds(words),
    prefix: wholeCharacters(before.slice(-context)),
    suffix: wholeCharacters(withPlainLineEnds(text.slice(end, end + 2 * context)).slice(0, context)),
    start: countCodePoints(before),
    ...(isOnly && { isOnly }),
  };
}

export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Without halves of characters at the ends. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
