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
  /** Of words that it had more than once: with so many characters before them, or so many after them, they were there once. */
  readonly onlyWith?: { readonly before: number; readonly after: number };
}

/** So many characters before and after the words are kept. */
const context = 48;

/** Takes hold of a stretch of a text. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  const before = withPlainLineEnds(text.slice(0, start));
  const words = text.slice(start, end);
  const needed = neighboursNeeded(text, words, start);
  const isOnly = needed.before === 0;
  return {
    exact: withPlainLineEnds(words),
    prefix: wholeCharacters(before.slice(-context)),
    suffix: wholeCharacters(withPlainLineEnds(text.slice(end, end + 2 * context)).slice(0, context)),
    start: countCodePoints(before),
    ...(isOnly ? { isOnly } : { onlyWith: needed }),
  };
}

/** How many characters before some words, or after them, tell them from the same words elsewhere; more than are kept if none do. */
function neighboursNeeded(text: string, words: string, start: number): { before: number; after: number } {
  let [before, after] = [0, 0];
  if (words === '') return { before, after };
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === start) continue;
    before = Math.max(before, 1 + sameBefore(text, at, start));
    after = Math.max(after, 1 + sameAfter(text, at + words.length, start + words.length));
  }
  return { before, after };
}

function sameBefore(text: string, a: number, b: number): number {
  let count = 0;
  while (count < context && a > count && text[a - 1 - count] === text[b - 1 - count]) count++;
  return count;
}

function sameAfter(text: string, a: number, b: number): number {
  let count = 0;
  while (count < context && text[a + count] !== undefined && text[a + count] === text[b + count]) count++;
  return count;
}

export function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Without halves of characters at the ends. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
