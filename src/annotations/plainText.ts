import { countWhile } from '../language/countWhile';
import type { Span } from '../language/span';
import { withPlainLineEnds } from './anchor';
import { CodePointOffsets } from './codePoints';

/** A text with its line ends as LF, and the way back to the offsets of the text itself. */
export class PlainText {
  readonly plain: string;
  /** Where in the plain text a line end stands that is two characters in the text itself. */
  readonly #wide: readonly number[];

  #codePoints: CodePointOffsets | undefined;

  constructor(text: string) {
    this.plain = withPlainLineEnds(text);
    this.#wide = text.length === this.plain.length ? [] : wideLineEnds(text);
  }

  /** Where these words stand, overlapping ones too. */
  occurrences(words: string): number[] {
    const found: number[] = [];
    for (let at = this.plain.indexOf(words); at >= 0; at = this.plain.indexOf(words, at + 1)) found.push(at);
    return found;
  }

  /** The offset in the plain text at which so many code points of it are over. */
  offsetOf(codePoints: number): number {
    this.#codePoints ??= new CodePointOffsets(this.plain);
    return Math.min(this.#codePoints.toUtf16(codePoints), this.plain.length);
  }

  /** A span of the plain text as one of the text itself. */
  toSource({ start, end }: Span): Span {
    return { start: start + this.#wideBefore(start), end: end + this.#wideBefore(end) };
  }

  /** A span of the text itself as one of the plain text. */
  fromSource({ start, end }: Span): Span {
    return { start: start - this.#removedBefore(start), end: end - this.#removedBefore(end) };
  }

  /** How many characters stand in the text itself before an offset of it that are not in the plain text. */
  #removedBefore(offset: number): number {
    return countWhile(this.#wide, (place, removed) => place + removed < offset);
  }

  #wideBefore(offset: number): number {
    return countWhile(this.#wide, place => place < offset);
  }
}

function wideLineEnds(text: string): number[] {
  let removed = 0;
  return [...text.matchAll(/\r\n/g)].map(({ index }) => index - removed++);
}
