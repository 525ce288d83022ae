import { mostRows, type Rows } from './convolution';
import { Dense, rounded } from './dense';
import type { Address, Kernel, LinearWeights } from './kernel';
import { type Layout, largest, stretch } from './layout';
import type { Weights } from './weights';

/** Names the relation of each word to its head. */
export class Relations {
  readonly #names: readonly string[];
  readonly #dependent: Dense;
  readonly #head: Dense;
  readonly #root: Int16Array;
  readonly #hidden: LinearWeights;
  readonly #out: LinearWeights;
  readonly #pairs: Address;
  readonly #halves: Address;
  readonly #larger: Address;
  readonly #rounded: Address;
  readonly #scores: Address;

  constructor(layout: Layout, weights: Weights) {
    this.#names = weights.lists['relations'] ?? [];
    this.#dependent = new Dense(layout, weights, 'relationDependent');
    this.#head = new Dense(layout, weights, 'relationHead');
    this.#root = rounded(weights.tensor('relationRoot').values);
    this.#hidden = layout.linear(weights, 'relationHidden');
    this.#out = layout.linear(weights, 'relation');
    this.#pairs = layout.reserve(2 * mostRows * this.#hidden.inputs);
    this.#halves = layout.reserve(4 * mostRows * this.#hidden.outputs);
    this.#larger = layout.reserve(2 * mostRows * this.#hidden.outputs);
    this.#rounded = layout.reserve(mostRows * this.#hidden.outputs);
    this.#scores = layout.reserve(4 * mostRows * this.#out.outputs);
  }

  /** `heads`: for each row the row of its head, -1 for the root; what it says of gaps is of no account. */
  read(kernel: Kernel, x: Address, rows: Rows, heads: Int32Array): string[] {
    const count = rows.count;
    const width = this.#dependent.width;
    this.#dependent.run(kernel, x, count);
    this.#head.run(kernel, x, count);
    this.#head.set(kernel, -1, this.#root);
    for (let row = 0; row < count; row++) {
      const pair = (this.#pairs >> 1) + 2 * row * width;
      const own = this.#dependent.at(row) >> 1;
      const head = this.#head.at(heads[row]!) >> 1;
      kernel.shorts.copyWithin(pair, own, own + width);
      kernel.shorts.copyWithin(pair + width, head, head + width);
    }
    const half = this.#hidden.outputs / 2;
    kernel.linear(this.#pairs, this.#hidden.inputs, count, this.#hidden, this.#halves);
    kernel.maxout(this.#halves, count, half, this.#larger);
    kernel.quantise(this.#larger, this.#rounded, count * half, stretch, largest);
    kernel.linear(this.#rounded, half, count, this.#out, this.#scores);
    return bestNames(kernel, this.#scores, this.#out.outputs, count, this.#names);
  }
}

/** For each row of scores the name with the highest. */
export function bestNames(
  kernel: Kernel,
  scores: Address,
  stride: number,
  count: number,
  names: readonly string[],
): string[] {
  const best: string[] = [];
  for (let row = 0; row < count; row++) {
    const from = (scores >> 2) + row * stride;
    let at = 0;
    for (let i = 1; i < names.length; i++) if (kernel.floats[from + i]! > kernel.floats[from + at]!) at = i;
    best.push(names[at] ?? '');
  }
  return best;
}
