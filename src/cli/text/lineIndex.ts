/** A place as editors count it: from 1, columns in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets into lines and columns. Lines end with LF, CRLF or CR, as in an editor. */
export class LineIndex {
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), end => end.index + end[0].length)];
  }

  /** The place of an offset; beyond the end it is in the last line. */
  at(offset: number): LineAndColumn {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
