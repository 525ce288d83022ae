import { mostRows } from './convolution';
import type { Address, Kernel } from './kernel';
import { type Layout, largest, type MaxoutWeights, stretch } from './layout';
import type { Tensor, Weights } from './weights';
import { wordFeatures } from './wordFeatures';
import { mostPlaces, type PlacedRows } from './wordPlaces';
import type { WordVectors } from './wordVectors';

/** How many words are encoded at once. */
const batch = 64;

type EmbeddingTables = Readonly<Record<'form' | 'prefix' | 'suffix' | 'shape', Tensor>>;

/** Encodes words one by one, from their features, and remembers them. */
export class WordEncoder {
  readonly #vectors: WordVectors;
  readonly #mix: MaxoutWeights;
  readonly #input: Address;
  readonly #hidden: Address;
  /** The encoded words, each at its place. */
  readonly codes: Address;
  readonly #tables: EmbeddingTables;
  readonly #unknown: Float32Array;
  readonly #places: Address;

  constructor(layout: Layout, weights: Weights, vectors: WordVectors) {
    this.#vectors = vectors;
    this.#mix = layout.maxout(weights, 'words');
    this.#input = layout.reserve(2 * batch * this.#mix.linear.inputs);
    this.#hidden = layout.reserve(4 * batch * this.#mix.linear.outputs);
    this.codes = layout.reserve(4 * mostPlaces * this.#mix.width);
    this.#places = layout.reserve(4 * mostRows);
    this.#tables = {
      form: weights.tensor('form'),
      prefix: weights.tensor('prefix'),
      suffix: weights.tensor('suffix'),
      shape: weights.tensor('shape'),
    };
    this.#unknown = weights.tensor('unknown').values as Float32Array;
  }

  /** Numbers a word is encoded in. */
  get width(): number {
    return this.#mix.width;
  }

  /** Writes the encoded words of a run to their rows at `to`, and zeros to its gaps. */
  encode(kernel: Kernel, { places, count, fresh, freshFrom }: PlacedRows, to: Address): void {
    for (let i = 0; i < fresh.length; i += batch)
      this.#encodeFresh(kernel, fresh.slice(i, i + batch), freshFrom + i);
    kernel.integers.set(places, this.#places >> 2);
    kernel.gather(this.codes, this.#places, count, this.width, to);
  }

  /** Encodes words into the places from `first` on. */
  #encodeFresh(kernel: Kernel, words: readonly string[], first: number): void {
    const { linear, norm, width } = this.#mix;
    words.forEach((word, i) =>
      this.#writeFeatures(word, kernel.shorts, (this.#input >> 1) + i * linear.inputs),
    );
    kernel.linear(this.#input, linear.inputs, words.length, linear, this.#hidden);
    const to = this.codes + 4 * first * width;
    kernel.maxoutNorm(this.#hidden, words.length, width, norm.gain, norm.shift, to, false);
  }

  #writeFeatures(word: string, to: Int16Array, start: number): void {
    const { vector, form, prefix, suffix, shape } = wordFeatures(word, known => this.#vectors.rowOf(known));
    let at = start;
    if (vector < 0) this.#unknown.forEach((value, i) => (to[at + i] = rounded(value)));
    else this.#vectors.write(vector, stretch, to, at);
    at += this.#vectors.width;
    at = this.#writeRow('form', form[0], to, at, form[1]);
    at = this.#writeRow('prefix', prefix, to, at);
    at = this.#writeRow('suffix', suffix, to, at);
    this.#writeRow('shape', shape, to, at);
  }

  /** Writes a row of a table, or the sum of two; answers where the next features go. */
  #writeRow(name: keyof EmbeddingTables, row: number, to: Int16Array, at: number, second?: number): number {
    const { shape, values, scales } = this.#tables[name];
    const width = shape[1] ?? 0;
    const scale = scales[0]!;
    for (let i = 0; i < width; i++) {
      const more = second === undefined ? 0 : values[second * width + i]!;
      to[at + i] = rounded((values[row * width + i]! + more) * scale);
    }
    return at + width;
  }
}

function rounded(value: number): number {
  return Math.max(-largest, Math.min(largest, Math.round(value * stretch)));
}
