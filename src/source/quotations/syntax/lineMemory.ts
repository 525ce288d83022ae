import type { Grammar } from '../../../language/paragraph';
import type { Item, Line } from './lines';

/** A value with what it was made of: which items stood in the line. */
interface Remembered<T> {
  readonly layout: Int32Array;
  readonly value: T;
}

/**
 * Remembers what is made of lines as long as the parse of their paragraph is remembered: while somebody writes, most lines
 * of a document are those of the moment before. What is remembered must tell places by items, since offsets change.
 */
export class LineMemory<T> {
  readonly #byGrammar = new WeakMap<Grammar, Map<string, Remembered<T>>>();

  /** What was made of the line before, else what `make` makes of it. */
  of(line: Line, make: (line: Line) => T): T {
    const { grammar, kind } = line.passage;
    const first = line.items[0];
    if (grammar === undefined || first === undefined) return make(line);
    const lines = this.#byGrammar.get(grammar) ?? new Map<string, Remembered<T>>();
    this.#byGrammar.set(grammar, lines);
    const key = `${kind} ${first.block?.firstWord ?? first.token}`;
    const layout = layoutOf(line.items);
    const known = lines.get(key);
    if (known !== undefined && areEqual(known.layout, layout)) return known.value;
    const value = make(line);
    lines.set(key, { layout, value });
    return value;
  }
}

/** Which words of its passage each item is, and in which marks: with the words themselves all that a line is. */
function layoutOf(items: readonly Item[]): Int32Array {
  const layout = new Int32Array(4 * items.length);
  items.forEach(({ token, block, inMarks }, at) => {
    layout[4 * at] = block?.firstWord ?? token;
    layout[4 * at + 1] = block?.lastWord ?? -1;
    layout[4 * at + 2] = inMarks?.firstWord ?? -1;
    layout[4 * at + 3] = inMarks?.lastWord ?? -1;
  });
  return layout;
}

function areEqual(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
