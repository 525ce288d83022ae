import type { Address, Kernel } from './kernel';
import { type Layout, largest, type MaxoutWeights, stretch } from './layout';

/** At most so many rows, gaps included, go through a network at once. */
export const mostRows = 256;

/** Where the sentences of one run stand: rows of states, with a row of zeros between any two sentences. */
export interface Rows {
  /** First row and number of words of each sentence. */
  readonly sentences: readonly { readonly first: number; readonly length: number }[];
  /** All rows, gaps included. */
  readonly count: number;
}

/** Puts sentences of these lengths one under the other. */
export function rowsOf(lengths: readonly number[]): Rows {
  let next = 0;
  const sentences = lengths.map(length => {
    const first = next;
    next += length + 1;
    return { first, length };
  });
  return { sentences, count: Math.max(0, next - 1) };
}

/**
 * Cuts a text's sentences into runs that fit; a sentence longer than a run is cut itself. Answers half-open ranges of
 * words, in runs.
 */
export function runsOf(lengths: readonly number[]): { start: number; end: number }[][] {
  const runs: { start: number; end: number }[][] = [];
  let room = 0;
  let at = 0;
  for (const length of lengths) {
    for (const last = at + length; at < last;) {
      const end = Math.min(last, at + mostRows);
      if (end - at + 1 > room) {
        runs.push([]);
        room = mostRows + 1;
      }
      runs.at(-1)?.push({ start: at, end });
      room -= end - at + 1;
      at = end;
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
