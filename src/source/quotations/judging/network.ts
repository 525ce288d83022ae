import type { Weights } from '../../../language/reader/weights';

/** e to the power of a number that is not positive, by multiplications alone: the same bits on every host. */
export function exponential(power: number): number {
  if (power < -30) return 0;
  let result = 1 + power / 4096;
  for (let turn = 0; turn < 12; turn++) result *= result;
  return result;
}

/** A row of numbers for each feature. */
export class Table {
  readonly width: number;
  readonly #values: Float64Array;

  constructor(weights: Weights, name: string) {
    const { shape, values, scales } = weights.tensor(name);
    const scale = scales[0] ?? 1;
    this.width = shape[1] ?? 0;
    this.#values = Float64Array.from(values, value => value * scale);
  }

  /** Adds rows to a sum, one after the other: four numbers side by side, in variables, as that is far faster. */
  addTo(sum: Float64Array, rows: readonly number[]): void {
    const values = this.#values;
    const { width } = this;
    for (let i = 0; i < width; i += 4) {
      let [a, b, c, d] = [sum[i] ?? 0, sum[i + 1] ?? 0, sum[i + 2] ?? 0, sum[i + 3] ?? 0];
      for (const row of rows) {
        const at = row * width + i;
        a += values[at] ?? 0;
        b += values[at + 1] ?? 0;
        c += values[at + 2] ?? 0;
        d += values[at + 3] ?? 0;
      }
      sum[i] = a;
      sum[i + 1] = b;
      sum[i + 2] = c;
      sum[i + 3] = d;
    }
  }
}

/** What a word's state speaks for. */
export class Matrix {
  readonly #values: Float64Array;
  readonly #outputs: number;
  readonly #inputs: number;

  constructor(weights: Weights, name: string) {
    const { shape, values } = weights.tensor(name);
    this.#outputs = shape[0] ?? 0;
    this.#inputs = shape[1] ?? 0;
    this.#values = Float64Array.from(values);
  }

  /** The state of a word multiplied; zeros for an empty state. */
  times(state: Float32Array): Float64Array {
    const product = new Float64Array(this.#outputs);
    const values = this.#values;
    for (let i = 0; i < product.length; i++) {
      const from = i * this.#inputs;
      let value = 0;
      for (let j = 0; j < state.length; j++) value += (values[from + j] ?? 0) * (state[j] ?? 0);
      product[i] = value;
    }
    return product;
  }
}

/** What comes out of the sums: half of them cut off at zero, weighed and added up. */
export class Output {
  readonly #shift: Float64Array;
  readonly #weights: Float64Array;
  readonly #bias: number;

  constructor(weights: Weights, name: string) {
    this.#shift = Float64Array.from(weights.tensor(`${name}.shift`).values);
    this.#weights = Float64Array.from(weights.tensor(name).values);
    this.#bias = weights.tensor(`${name}.bias`).values[0] ?? 0;
  }

  score(sum: Float64Array): number {
    const shift = this.#shift;
    const weights = this.#weights;
    let score = this.#bias;
    for (let i = 0; i < sum.length; i++)
      score += Math.max(0, (sum[i] ?? 0) + (shift[i] ?? 0)) * (weights[i] ?? 0);
    return score;
  }
}

/** Adds one sum to another. */
export function add(sum: Float64Array, more: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (more[i] ?? 0);
}
