import { mostRows } from './convolution';
import type { Address, Kernel, LinearWeights } from './kernel';
import { type Layout, largest, stretch } from './layout';
import type { Weights } from './weights';

/**
 * A linear step whose negative results become 0, rounded to 16 bits for the next step. Room for `mostRows` rows, and for
 * one before them.
 */
export class Dense {
  readonly width: number;
  readonly #linear: LinearWeights;
  readonly #result: Address;
  readonly #rounded: Address;

  constructor(layout: Layout, weights: Weights, name: string) {
    this.#linear = layout.linear(weights, name);
    this.width = this.#linear.outputs;
    this.#result = layout.reserve(4 * mostRows * this.width);
    this.#rounded = layout.reserve(2 * (mostRows + 1) * this.width) + 2 * this.width;
  }

  /** Where the rounded result of a row stands; row -1 is there too. */
  at(row: number): Address {
    return this.#rounded + 2 * row * this.width;
  }

  /** Reads 16-bit rows at `x`, one after the other. */
  run(kernel: Kernel, x: Address, rows: number): void {
    kernel.linear(x, this.#linear.inputs, rows, this.#linear, this.#result);
    kernel.relu(this.#result, rows * this.width);
    kernel.quantise(this.#result, this.#rounded, rows * this.width, stretch, largest);
  }

  /** Overwrites the rounded result of one row. */
  set(kernel: Kernel, row: number, values: Int16Array): void {
    kernel.shorts.set(values, this.at(row) >> 1);
  }
}

/** Numbers stretched and rounded as those that go into a linear step. */
export function rounded(values: ArrayLike<number>, by = stretch, most = largest): Int16Array {
  return Int16Array.from(values, value => Math.max(-most, Math.min(most, Math.round(value * by))));
}
