import type { Weights } from './weights';
import { hash32 } from './wordFeatures';

/** Distance of two of the 16 levels that a number of a vector can have; the same in tools/train/vectors.py. */
const step = 0.3352;

/** The table of word vectors: which row a word has, and the row's numbers, four bits each. */
export class WordVectors {
  readonly width: number;
  readonly #levels: Uint8Array;
  readonly #hashes: Uint32Array;
  /** Open addressing: row + 1 at the first free place from the hash on. */
  readonly #places: Int32Array;

  constructor(weights: Weights) {
    const levels = weights.tensor('levels');
    this.#levels = levels.values as Uint8Array;
    this.#hashes = weights.tensor('hashes').values as Uint32Array;
    this.width = 2 * (levels.shape[1] ?? 0);
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(2 * this.#hashes.length)));
    this.#hashes.forEach((hash, row) => (this.#places[this.#placeOf(hash)] = row + 1));
  }

  #placeOf(hash: number): number {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (;;) {
      const row = this.#places[place]!;
      if (row === 0 || this.#hashes[row - 1] === hash) return place;
      place = (place + 1) & mask;
    }
  }

  #exact(form: string): number {
    return this.#places[this.#placeOf(hash32(form, 0))]! - 1;
  }

  /** The row of a normal form, or of it without its full stop, without accents, of its last part; -1 if none is known. */
  rowOf(form: string): number {
    const row = this.#exact(form);
    if (row >= 0) return row;
    const candidates = [
      form.replace(/\.+$/, ''),
      form.normalize('NFD').replace(/\p{Mn}/gu, ''),
      form.slice(form.lastIndexOf('-') + 1),
    ];
    for (const candidate of candidates) {
      const other = this.#exact(candidate);
      if (other >= 0) return other;
    }
    return -1;
  }

  /** How many words are more common than this one, given by its normal form; undefined if it is not in the table. */
  commonnessOf(form: string): number | undefined {
    const row = this.rowOf(form);
    return row < 0 ? undefined : row;
  }

  /** Writes the numbers of a row, stretched and rounded, to `to` from `at` on. */
  write(row: number, stretched: number, to: Int16Array, at: number): void {
    const half = this.width / 2;
    for (let i = 0; i < half; i++) {
      const pair = this.#levels[row * half + i]!;
      to[at + 2 * i] = Math.round(((pair & 15) - 7.5) * step * stretched);
      to[at + 2 * i + 1] = Math.round(((pair >> 4) - 7.5) * step * stretched);
    }
  }
}
