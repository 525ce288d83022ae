import { mostRows } from './convolution';
import { Dense, rounded } from './dense';
import type { Address, Kernel, LinearWeights } from './kernel';
import type { Layout } from './layout';
import type { Weights } from './weights';

/** How far the two sides of a product are stretched, and the most they may be: their sums stay below 2^31. */
const productStretch = 256;
const productMost = 4095;

/** Distances up to this are told apart one by one, larger ones in steps of four. */
const near = 8;
const buckets = 25;

const barred = -1e9;

/** Scores every word of a sentence, and the root, as the head of every other. */
export class Arcs {
  readonly #dependent: Dense;
  readonly #arc: LinearWeights;
  readonly #head: LinearWeights;
  readonly #distance: LinearWeights;
  readonly #root: Int16Array;
  readonly #results: Address;
  readonly #sought: Address;
  readonly #heads: Address;
  readonly #apart: Address;
  readonly #scores: Address;

  constructor(layout: Layout, weights: Weights) {
    this.#dependent = new Dense(layout, weights, 'dependent');
    this.#arc = layout.linear(weights, 'arc');
    this.#head = layout.linear(weights, 'head');
    this.#distance = layout.linear(weights, 'distance');
    this.#root = rounded(weights.tensor('root').values, productStretch, productMost);
    const width = this.#head.outputs;
    this.#results = layout.reserve(4 * mostRows * width);
    this.#sought = layout.reserve(2 * mostRows * width);
    this.#heads = layout.reserve(2 * (mostRows + 1) * width) + 2 * width;
    this.#apart = layout.reserve(4 * mostRows * this.#distance.outputs);
    this.#scores = layout.reserve(4 * mostRows * (mostRows + 1));
  }

  /** Prepares all rows at `x`. */
  enter(kernel: Kernel, x: Address, rows: number): void {
    const width = this.#head.outputs;
    this.#dependent.run(kernel, x, rows);
    kernel.linear(this.#dependent.at(0), width, rows, this.#arc, this.#results);
    kernel.quantise(this.#results, this.#sought, rows * width, productStretch, productMost);
    kernel.linear(this.#dependent.at(0), width, rows, this.#distance, this.#apart);
    kernel.linear(x, this.#head.inputs, rows, this.#head, this.#results);
    kernel.relu(this.#results, rows * width);
    kernel.quantise(this.#results, this.#heads, rows * width, productStretch, productMost);
  }

  /**
   * Scores for the sentence of `length` words from row `first` on: a row for each word with the root first, then the words
   * as heads. The row before the sentence is a gap, which takes the root.
   */
  scores(kernel: Kernel, first: number, length: number): Float32Array {
    const width = this.#head.outputs;
    const heads = this.#heads + 2 * (first - 1) * width;
    kernel.shorts.set(this.#root, heads >> 1);
    const factor = 1 / (productStretch * productStretch);
    kernel.products(this.#sought + 2 * first * width, length, heads, length + 1, width, factor, this.#scores);
    const scores = kernel.floats.subarray(this.#scores >> 2, (this.#scores >> 2) + length * (length + 1));
    for (let word = 0; word < length; word++) {
      const row = word * (length + 1) + 1;
      const apart = (this.#apart >> 2) + (first + word) * this.#distance.outputs;
      for (let head = 0; head < length; head++)
        scores[row + head] =
          head === word ? barred : scores[row + head]! + kernel.floats[apart + bucket(head - word)]!;
    }
    return scores;
  }
}

function bucket(distance: number): number {
  const size = Math.abs(distance);
  const step = size <= near ? size : near + Math.min(4, Math.floor((size - 5) / 4));
  return (distance < 0 ? -step : step) + (buckets - 1) / 2;
}
