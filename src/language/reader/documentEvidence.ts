import { closedClass } from '../lexicon/closedClass';
import { remembered } from '../remembered';
import type { LabelledName } from './labels';
import type { NameStates } from './nameStates';

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
    paragraphs.forEach(({ states }, i) =>
      this.numbers[i]!.forEach((number, word) => {
        if (number >= 0) addRow(sums, number, states, word, width);
      }),
    );
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
  return /^[-–—]$|\p{Lu}/u.test(word) && !closedClass.has(word.toLowerCase());
}

/** The rows of `means` for those words of a paragraph that have a number, one behind the other. */
export function rowsFor(numbers: Int32Array, means: Int16Array, width: number): Int16Array {
  const numbered = numbers.filter(number => number >= 0);
  const rows = new Int16Array(numbered.length * width);
  numbered.forEach((number, i) => rows.set(means.subarray(number * width, (number + 1) * width), i * width));
  return rows;
}

/**
 * For each word of a paragraph what it is told of its equals, `width` numbers each. Words that may be of a name learn the mean
 * state of those in the whole document; others of those in their sentence, so that a sentence somebody changes changes
 * only those that share a name with it.
 */
export function meansFor(
  { words, lengths, states }: NameStates,
  numbers: Int32Array,
  inDocument: Int16Array,
  width: number,
): Int16Array {
  const means = new Int16Array(states.length);
  let start = 0;
  for (const length of lengths) {
    const end = start + length;
    const known = new Map<string, number>();
    const counts: number[] = [];
    const local = numbers.slice(start, end).map((number, i) => {
      if (number >= 0) return -1;
      const word = words[start + i] ?? '';
      const own = known.get(word) ?? known.size;
      known.set(word, own);
      counts[own] = (counts[own] ?? 0) + 1;
      return own;
    });
    const sums = new Int32Array(counts.length * width);
    local.forEach((own, i) => {
      if (own >= 0) addRow(sums, own, states, start + i, width);
    });
    const inSentence = meansOf(sums, counts, width);
    local.forEach((own, i) => {
      const [from, row] = own < 0 ? [inDocument, numbers[start + i]!] : [inSentence, own];
      means.set(from.subarray(row * width, (row + 1) * width), (start + i) * width);
    });
    start = end;
  }
  return means;
}

function addRow(sums: Int32Array, to: number, states: Int16Array, from: number, width: number): void {
  for (let j = 0; j < width; j++) sums[to * width + j]! += states[from * width + j]!;
}

function meansOf(sums: Int32Array, counts: readonly number[], width: number): Int16Array {
  const means = Int16Array.from(sums);
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
