import { mostRows, type Rows, type States } from './convolution';
import type { Address, Kernel, LinearWeights } from './kernel';
import { type Layout, largest, stretch } from './layout';
import type { Weights } from './weights';

/** How far the kernel stretches the state of a recurrence, which lies between -1 and 1. */
const stateStretch = 4096;

interface Direction {
  readonly input: LinearWeights;
  readonly state: LinearWeights;
}

interface Layer {
  readonly forwards: Direction;
  readonly backwards: Direction;
  /** Numbers that come in for each word. */
  readonly inputs: number;
}

/**
 * Long short-term memories over each sentence in both directions (S. Hochreiter and J. Schmidhuber, 1997), one upon the
 * other.
 */
export class Recurrence {
  /** Numbers that come out for each word. */
  readonly width: number;
  readonly #layers: readonly Layer[];
  readonly #half: number;
  readonly #gates: Address;
  readonly #room: Address;
  readonly #sentences: Address;
  readonly #output: Address;
  readonly #rounded: Address;
  readonly #joined: Address;
  readonly #inputs: number;

  constructor(layout: Layout, weights: Weights, inputs: number) {
    this.#layers = (weights.lists['recurrent'] ?? []).map(layer => {
      const forwards = directionOf(layout, weights, `forwards${layer}`);
      const backwards = directionOf(layout, weights, `backwards${layer}`);
      return { forwards, backwards, inputs: forwards.input.inputs };
    });
    this.#inputs = inputs;
    this.#half = this.#layers[0]?.forwards.state.inputs ?? 0;
    this.width = 2 * this.#half;
    this.#gates = layout.reserve(16 * mostRows * this.#half);
    this.#room = layout.reserve(4 * 22 * this.#half);
    this.#sentences = layout.reserve(8 * mostRows);
    this.#output = layout.reserve(4 * mostRows * this.width);
    this.#rounded = layout.reserve(2 * mostRows * this.width);
    this.#joined = layout.reserve(2 * mostRows * (this.width + inputs));
  }

  /** Answers where, for each row, its state and what the last layer made of it stand together, rounded. */
  run(kernel: Kernel, states: States, rows: Rows): Address {
    this.#enterSentences(kernel, rows);
    const first = states.round(kernel, rows.count);
    let input = first;
    for (const layer of this.#layers) {
      this.#runDirection(kernel, layer.forwards, input, rows, false);
      this.#runDirection(kernel, layer.backwards, input, rows, true);
      kernel.quantise(this.#output, this.#rounded, rows.count * this.width, stretch, largest);
      input = this.#rounded;
    }
    return this.#join(kernel, first, rows.count);
  }

  #runDirection(
    kernel: Kernel,
    { input, state }: Direction,
    x: Address,
    rows: Rows,
    backwards: boolean,
  ): void {
    kernel.linear(x, input.inputs, rows.count, input, this.#gates);
    const to = this.#output + (backwards ? 4 * this.#half : 0);
    const { length } = rows.sentences;
    kernel.recur(
      this.#gates,
      this.#sentences,
      length,
      this.#half,
      state,
      this.#room,
      to,
      this.width,
      backwards,
    );
  }

  /** The longest first, so that those that run side by side are about as long. */
  #enterSentences(kernel: Kernel, { sentences }: Rows): void {
    const sorted = sentences.toSorted((a, b) => b.length - a.length);
    kernel.integers.set(
      sorted.flatMap(({ first, length }) => [first, length]),
      this.#sentences >> 2,
    );
  }

  #join(kernel: Kernel, states: Address, count: number): Address {
    const { shorts } = kernel;
    const inputs = this.#inputs;
    for (let row = 0; row < count; row++) {
      const to = (this.#joined >> 1) + row * (inputs + this.width);
      const state = (states >> 1) + row * inputs;
      const made = (this.#rounded >> 1) + row * this.width;
      shorts.copyWithin(to, state, state + inputs);
      shorts.copyWithin(to + inputs, made, made + this.width);
    }
    return this.#joined;
  }
}

function directionOf(layout: Layout, weights: Weights, name: string): Direction {
  return {
    input: layout.linear(weights, `${name}.input`),
    state: layout.linear(weights, `${name}.state`, stateStretch),
  };
}
