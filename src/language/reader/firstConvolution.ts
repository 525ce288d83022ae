import { mostRows, type States } from './convolution';
import type { Address, Kernel } from './kernel';
import { type Layout, largest, type MaxoutWeights, stretch } from './layout';
import type { Weights } from './weights';
import { mostPlaces, type PlacedRows } from './wordPlaces';

/** The sums of so many words are remembered; then all are forgotten. */
const mostSums = 4096;

/**
 * The first convolution over encoded words. What a word adds to the sums of its row and of those beside it depends on the
 * word alone, so it is remembered: sums of whole numbers are the same in any order.
 */
export class FirstConvolution {
  readonly #weights: MaxoutWeights;
  readonly #width: number;
  /** Where among the sums those of the word at each place stand; -1 where they are not known. */
  readonly #known = new Int16Array(mostPlaces).fill(-1);
  #count = 0;
  readonly #sums: Address;
  readonly #rows: Address;
  readonly #fresh: Address;
  readonly #codes: Address;
  readonly #rounded: Address;

  constructor(layout: Layout, weights: Weights, name: string) {
    this.#weights = layout.maxout(weights, name, 3);
    const { inputs, outputs } = this.#weights.linear;
    this.#width = inputs;
    this.#sums = layout.reserve(4 * 3 * outputs * mostSums);
    this.#rows = layout.reserve(4 * (mostRows + 2)) + 4;
    this.#fresh = layout.reserve(4 * mostRows);
    this.#codes = layout.reserve(4 * mostRows * inputs);
    this.#rounded = layout.reserve(2 * mostRows * inputs);
  }

  /** Adds to the states, which hold the codes of the words, what the convolution makes of them. */
  convolve(kernel: Kernel, codes: Address, run: PlacedRows, states: States): void {
    this.#known.fill(-1, run.freshFrom, run.freshFrom + run.fresh.length);
    this.#sumFresh(kernel, codes, this.#enterRows(kernel, run));
    kernel.addSums(this.#sums, this.#rows, run.count, this.#weights.linear, states.hidden);
    states.add(kernel, this.#weights, run, states.hidden);
  }

  /** Writes where the sums of each row stand; answers the places of words whose sums are to be added there. */
  #enterRows({ integers }: Kernel, { places, count }: PlacedRows): number[] {
    if (this.#count + count > mostSums) {
      this.#known.fill(-1);
      this.#count = 0;
    }
    const known = this.#known;
    const fresh: number[] = [];
    const rows = this.#rows >> 2;
    integers[rows - 1] = integers[rows + count] = -1;
    for (let row = 0; row < count; row++) {
      const place = places[row]!;
      if (place >= 0 && known[place]! < 0) {
        known[place] = this.#count + fresh.length;
        fresh.push(place);
      }
      integers[rows + row] = place < 0 ? -1 : known[place]!;
    }
    return fresh;
  }

  /** Sums up what the words at these places add, behind what is there. */
  #sumFresh(kernel: Kernel, codes: Address, places: readonly number[]): void {
    const { linear } = this.#weights;
    const outputs = 3 * linear.outputs;
    kernel.integers.set(places, this.#fresh >> 2);
    kernel.gather(codes, this.#fresh, places.length, this.#width, this.#codes);
    kernel.quantise(this.#codes, this.#rounded, places.length * this.#width, stretch, largest);
    const to = this.#sums + 4 * outputs * this.#count;
    kernel.linear(this.#rounded, this.#width, places.length, { ...linear, outputs, scale: 0 }, to);
    this.#count += places.length;
  }
}
