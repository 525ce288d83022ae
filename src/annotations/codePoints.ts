import { countWhile } from '../language/countWhile';

/** How many Unicode code points a text has; a lone surrogate counts as one. */
export function countCodePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) if (isPair(text, i)) count--;
  return count;
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
}

/** The way between UTF-16 offsets and Unicode code points of one text, for many of them. */
export class CodePointOffsets {
  /** For each character that takes two UTF-16 units how many code points stand before it. */
  readonly #wide: readonly number[];

  constructor(text: string) {
    let pairs = 0;
    this.#wide = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index - pairs++);
  }

  /** The code points before a UTF-16 offset. */
  fromUtf16(offset: number): number {
    return offset - countWhile(this.#wide, (codePoints, i) => codePoints + i < offset);
  }

  /** The UTF-16 offset at which so many code points are over. */
  toUtf16(codePoints: number): number {
    return codePoints + countWhile(this.#wide, before => before < codePoints);
  }
}
