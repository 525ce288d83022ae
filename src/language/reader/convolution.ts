import type { Address, Kernel } from './kernel';
import { type Layout, largest, type MaxoutWeights, stretch } from './layout';

/** At most so many rows, gaps included, go through a network at once. */
export const mostRows = 256;

/** Where the sentences of one run stand: rows of states, with a row of zeros between any two sentences. */
export interface Rows {
  readonly sentences: readonly {
    /** Its first word, among all words that are read. */
    readonly start: number;
    readonly first: number;
    readonly length: number;
  }[];
  /** All rows, gaps included. */
  readonly count: number;
}

/** Puts sentences of these lengths, one behind the other, into runs that fit. */
export function runsOf(lengths: readonly number[]): Rows[] {
  let next = 0;
  return runsOfStretches(
    lengths.map(length => {
      const start = next;
      next += length;
      return { start, length };
    }),
  );
}

/** Puts stretches of words into runs that fit; one that is longer than a run is cut itself. */
export function runsOfStretches(
  stretches: readonly { readonly start: number; readonly length: number }[],
): Rows[] {
  const runs: { sentences: { start: number; first: number; length: number }[]; count: number }[] = [];
  for (const { start: first, length } of stretches) {
    const end = first + length;
    for (let start = first; start < end;) {
      const part = Math.min(end - start, mostRows);
      let run = runs.at(-1);
      if (run === undefined || run.count + 1 + part > mostRows)
        runs.push((run = { sentences: [], count: -1 }));
      run.sentences.push({ start, first: run.count + 1, length: part });
      run.count += 1 + part;
      start += part;
    }
  }
  return runs;
}

/** States of words, and the room in which a convolution works on them. */
export class States {
  readonly width: number;
  /** 32-bit floats, `mostRows` rows. */
  readonly address: Address;
  /** The same rounded, with a row of zeros before and after. */
  readonly #rounded: Address;
  readonly #hidden: Address;

  constructor(layout: Layout, width: number) {
    this.width = width;
    this.address = layout.reserve(4 * mostRows * width);
    this.#rounded = layout.reserve(2 * (mostRows + 2) * width);
    this.#hidden = layout.reserve(8 * mostRows * width);
  }

  /** Rounds the states to 16 bits; answers where they are. */
  round(kernel: Kernel, count: number): Address {
    const { width } = this;
    const at = this.#rounded + 2 * width;
    kernel.shorts.fill(0, this.#rounded >> 1, at >> 1);
    kernel.quantise(this.address, at, count * width, stretch, largest);
    const end = (at >> 1) + count * width;
    kernel.shorts.fill(0, end, end + width);
    return at;
  }

  /** Adds to the state of each word what a convolution makes of it and its neighbours. */
  convolve(kernel: Kernel, by: MaxoutWeights, rows: Rows): void {
    const rounded = this.round(kernel, rows.count);
    kernel.linear(rounded - 2 * this.width, this.width, rows.count, by.linear, this.#hidden);
    this.add(kernel, by, rows, this.#hidden);
  }

  /** Adds the norm of the larger halves of `hidden` to the states and clears the gaps. */
  add(kernel: Kernel, { norm }: MaxoutWeights, rows: Rows, hidden: Address): void {
    kernel.maxoutNorm(hidden, rows.count, this.width, norm.gain, norm.shift, this.address, true);
    this.clearGaps(kernel, rows);
  }

  clearGaps(kernel: Kernel, { sentences }: Rows): void {
    for (const { first, length } of sentences.slice(0, -1)) {
      const gap = (this.address >> 2) + (first + length) * this.width;
      kernel.floats.fill(0, gap, gap + this.width);
    }
  }

  /** Room for two halves of every state. */
  get hidden(): Address {
    return this.#hidden;
  }
}
