import type { LabelledName } from './labels';
import type { NameStates } from './nameStates';

/** Equal words of a document have the same number. */
export class WordGroups {
  /** For each paragraph the number of each of its words. */
  readonly numbers: readonly Int32Array[];
  /** How often each word occurs. */
  readonly #counts: number[] = [];

  constructor(paragraphs: readonly NameStates[]) {
    const known = new Map<string, number>();
    this.numbers = paragraphs.map(({ words }) =>
      Int32Array.from(words, word => {
        const number = known.get(word) ?? known.size;
        known.set(word, number);
        this.#counts[number] = (this.#counts[number] ?? 0) + 1;
        return number;
      }),
    );
  }

  /** The mean state of each word, `width` numbers each, rounded. */
  means(paragraphs: readonly NameStates[], width: number): Int16Array {
    const sums = new Int32Array(this.#counts.length * width);
    paragraphs.forEach(({ states }, i) => {
      const numbers = this.numbers[i]!;
      for (let word = 0; word < numbers.length; word++) {
        const to = numbers[word]! * width;
        const from = word * width;
        for (let j = 0; j < width; j++) sums[to + j]! += states[from + j]!;
      }
    });
    const means = new Int16Array(sums.length);
    this.#counts.forEach((count, number) => {
      const [from, to] = [number * width, (number + 1) * width];
      if (count === 1) means.set(sums.subarray(from, to), from);
      else for (let j = from; j < to; j++) means[j] = Math.round(sums[j]! / count);
    });
    return means;
  }
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
