import type { Span } from '../../language/span';
import { contains } from '../../language/span';

/** One character as a terminal shows it. */
export interface Cell {
  readonly text: string;
  /** Columns that it takes: 0, 1 or 2. */
  readonly width: number;
  readonly marked: boolean;
}

const combining = /^(?:\p{M}|[\u200B-\u200D])$/u;
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]$/u;
/** Controls would move the cursor, and bidirectional marks the words; a text must not do either to a terminal. */
const harmful = /^[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]$/u;

/** The characters of a passage, made harmless, marked where one of `marks` (offsets in the whole text) holds them. */
export function cellsOf(text: string, passage: Span, marks: readonly Span[]): Cell[] {
  const cells: Cell[] = [];
  let start = passage.start;
  for (const character of text.slice(passage.start, passage.end)) {
    const span = { start, end: start + character.length };
    start = span.end;
    const shown = /\s/.test(character) ? ' ' : harmful.test(character) ? '\uFFFD' : character;
    const width = combining.test(shown) ? 0 : wide.test(shown) ? 2 : 1;
    cells.push({ text: shown, width, marked: marks.some(mark => contains(mark, span)) });
  }
  return cells;
}

/** Cuts cells into lines of at most `columns`, between words where it can. Every line holds at least one cell. */
export function wrap(cells: readonly Cell[], columns: number): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  for (const cell of cells) {
    if (line.length && used + cell.width > columns) {
      // A space that does not fit ends the line and is not shown.
      if (cell.text === ' ') {
        lines.push(line);
        line = [];
        used = 0;
        continue;
      }
      const space = line.findLastIndex(({ text }) => text === ' ');
      const rest = space > 0 ? line.splice(space + 1) : [];
      lines.push(line);
      line = rest;
      used = widthOf(rest);
    }
    line.push(cell);
    used += cell.width;
  }
  if (line.length) lines.push(line);
  return lines;
}

/** Columns that the cells take together. */
function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** Words of a source on one line, made harmless. */
export function harmless(text: string): string {
  return cellsOf(text.replace(/\s+/g, ' '), { start: 0, end: text.length }, [])
    .map(cell => cell.text)
    .join('');
}
