import type { Weights } from '../../../language/reader/weights';

/** e to the power of a number that is not positive, by multiplications alone: the same bits on every host. */
export function exponential(power: number): number {
  if (power < -30) return 0;
  let result = 1 + power / 4096;
  for (let turn = 0; turn < 12; turn++) result *= result;
  return result;
}

/**
 * A row of numbers for each feature: whole numbers of 8 bits times a scale. Two neighbours share 32 bits and are added up
 * together, which sums of up to 250 rows leave apart.
 */
export class Table {
  readonly width: number;
  readonly #scale: number;
  readonly #pairs: Int32Array;

  constructor(weights: Weights, name: string) {
    const { shape, values, scales } = weights.tensor(name);
    this.width = shape[1] ?? 0;
    this.#scale = scales[0] ?? 1;
    this.#pairs = Int32Array.from(
      { length: values.length / 2 },
      (_, i) => (values[2 * i] ?? 0) + (values[2 * i + 1] ?? 0) * 65536,
    );
  }

  /** Adds rows to a sum: four pairs side by side, in variables, as that is far faster. */
  addTo(sum: Float64Array, rows: readonly number[]): void {
    const pairs = this.#pairs;
    const half = this.width / 2;
    for (let i = 0; i < half; i += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      // An iterator would make more garbage here than all the rest of the reading.
      for (let n = rows.length - 1; n >= 0; n--) {
        const at = (rows[n] ?? 0) * half + i;
        a = (a + (pairs[at] ?? 0)) | 0;
        b = (b + (pairs[at + 1] ?? 0)) | 0;
        c = (c + (pairs[at + 2] ?? 0)) | 0;
        d = (d + (pairs[at + 3] ?? 0)) | 0;
      }
      this.#spread(sum, 2 * i, a);
      this.#spread(sum, 2 * i + 2, b);
      this.#spread(sum, 2 * i + 4, c);
      this.#spread(sum, 2 * i + 6, d);
    }
  }

  /** Adds both numbers of a pair to the sum; one below zero has borrowed from the other. */
  #spread(sum: Float64Array, at: number, pair: number): void {
    const first = (pair << 16) >> 16;
    sum[at] = (sum[at] ?? 0) + this.#scale * first;
    sum[at + 1] = (sum[at + 1] ?? 0) + this.#scale * ((pair - first) >> 16);
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
