import { countWhile } from '../../language/countWhile';

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
    const line = countWhile(this.#starts, start => start <= offset);
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1 };
  }
}
