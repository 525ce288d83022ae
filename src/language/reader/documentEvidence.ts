import { closedClass } from '../lexicon/closedClass';
import { remembered } from '../remembered';
import type { LabelledName } from './labels';
import type { NameStates } from './nameStates';
import type { Window } from './nameWindows';

/** Equal words of a document that may be of a name have the same number; all other words have none. */
export class NameWords {
  /** For each paragraph the number of each of its words; -1 for none. */
  readonly numbers: readonly Int32Array[];
  /** How often each number occurs. */
  readonly #counts: number[] = [];

  constructor(paragraphs: readonly NameStates[]) {
    const known = new Map<string, number>();
    this.numbers = paragraphs.map(({ words }) => {
      const numbers = new Int32Array(words.length).fill(-1);
      for (const at of placesOfNames(words)) {
        const word = words[at] ?? '';
        const number = known.get(word) ?? known.size;
        known.set(word, number);
        this.#counts[number] = (this.#counts[number] ?? 0) + 1;
        numbers[at] = number;
      }
      return numbers;
    });
  }

  /** The mean state of each number, `width` numbers each, rounded. */
  means(paragraphs: readonly NameStates[], width: number): Int16Array {
    const sums = new Int32Array(this.#counts.length * width);
    paragraphs.forEach(({ states }, i) => {
      const numbers = this.numbers[i]!;
      for (let word = 0; word < numbers.length; word++)
        if (numbers[word]! >= 0) addRow(sums, numbers[word]!, states, word, width);
    });
    return meansOf(sums, this.#counts, width);
  }
}

const places = new WeakMap<readonly string[], readonly number[]>();

/** Which words of a paragraph may be of a name. */
function placesOfNames(words: readonly string[]): readonly number[] {
  return remembered(places, words, () => words.flatMap((word, at) => (mayBeOfName(word) ? [at] : [])));
}

/** With a capital, and none that grammar needs everywhere; and dashes, which stand in names and between them. */
function mayBeOfName(word: string): boolean {
  return isWrittenAsName(word) && !closedClass.has(word.toLowerCase());
}

/** With a capital, or a dash. Plain letters are looked at one by one, as that is far faster than a pattern. */
export function isWrittenAsName(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) return true;
    if (code > 0x7f) return /^[–—]$|\p{Lu}/u.test(word);
  }
  return word === '-';
}

/** The rows of `means` for those words of a paragraph that have a number, one behind the other. */
export function rowsFor(numbers: Int32Array, means: Int16Array, width: number): Int16Array {
  let count = 0;
  for (const number of numbers) if (number >= 0) count++;
  const rows = new Int16Array(count * width);
  let row = 0;
  for (const number of numbers) if (number >= 0) copyRow(means, number, rows, row++, width);
  return rows;
}

/**
 * For each word of a paragraph what it is told of its equals, `width` numbers each. Words that may be of a name learn the mean
 * state of those in the whole document; others of those in their sentence, so that a sentence somebody changes changes
 * only those that share a name with it. Only the words in `windows` are told, and heard.
 */
export function meansFor(
  { words, lengths, states }: NameStates,
  windows: readonly Window[],
  numbers: Int32Array,
  inDocument: Int16Array,
  width: number,
): Int16Array {
  const means = states.slice();
  let [window, end] = [0, 0];
  for (const length of lengths) {
    end += length;
    const places = new Map<string, number[]>();
    for (; window < windows.length && windows[window]!.start < end; window++) {
      const { start, length } = windows[window]!;
      for (let at = start; at < start + length; at++) {
        const number = numbers[at]!;
        if (number >= 0) copyRow(inDocument, number, means, at, width);
        else group(places, words[at] ?? '', at);
      }
    }
    for (const equals of places.values()) if (equals.length > 1) writeMean(states, equals, means, width);
  }
  return means;
}

function group(places: Map<string, number[]>, word: string, at: number): void {
  const known = places.get(word);
  if (known === undefined) places.set(word, [at]);
  else known.push(at);
}

/** Writes the mean of some rows over each of them. */
function writeMean(states: Int16Array, rows: readonly number[], to: Int16Array, width: number): void {
  const sums = new Int32Array(width);
  for (const row of rows) addRow(sums, 0, states, row, width);
  const mean = meansOf(sums, [rows.length], width);
  for (const row of rows) copyRow(mean, 0, to, row, width);
}

function copyRow(from: Int16Array, row: number, to: Int16Array, at: number, width: number): void {
  for (let j = 0; j < width; j++) to[at * width + j] = from[row * width + j]!;
}

function addRow(sums: Int32Array, to: number, states: Int16Array, from: number, width: number): void {
  for (let j = 0; j < width; j++) sums[to * width + j]! += states[from * width + j]!;
}

function meansOf(sums: Int32Array, counts: readonly number[], width: number): Int16Array {
  const means = new Int16Array(sums);
  counts.forEach((count, row) => {
    if (count === 1) return;
    for (let j = row * width; j < (row + 1) * width; j++) means[j] = Math.round(sums[j]! / count);
  });
  return means;
}

/** The capitalised words of the full names of people. */
export function partsOfPeople(
  paragraphs: readonly NameStates[],
  names: readonly (readonly LabelledName[])[],
): ReadonlySet<string> {
  const parts = paragraphs.flatMap(({ words }, i) =>
    (names[i] ?? [])
      .filter(({ kind, first, last }) => kind === 'PER' && last - first > 1)
      .flatMap(({ first, last }) => words.slice(first, last)),
  );
  return new Set(parts.filter(word => word.length > 1 && /^\p{Lu}/u.test(word)));
}
