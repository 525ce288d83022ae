import type { Address, Kernel, LinearWeights } from './kernel';
import type { Tensor, Weights } from './weights';

/** How far the numbers that go into a linear step are stretched before they are rounded to 16 bits. */
export const stretch = 1024;
/** The largest 16-bit number. */
export const largest = 32767;

/** Gain and shift of a layer norm. */
export interface NormWeights {
  readonly gain: Address;
  readonly shift: Address;
}

/** Linear step, larger half, norm. */
export interface MaxoutWeights {
  readonly linear: LinearWeights;
  readonly norm: NormWeights;
  readonly width: number;
}

/**
 * Plans a kernel's memory before it is made: hands out addresses, and writes the weights to theirs once it is there.
 */
export class Layout {
  #size = 16;
  readonly #writers: ((kernel: Kernel) => void)[] = [];

  /** Bytes planned so far. */
  get size(): number {
    return this.#size;
  }

  /** Room for so many bytes, zero at first. */
  reserve(bytes: number): Address {
    const address = this.#size;
    this.#size += Math.ceil(bytes / 16) * 16;
    return address;
  }

  /**
   * The weights "name" and "name.bias". `stretched` says how far the inputs will be stretched. Where the inputs come in
   * `parts`, the weights of each part follow one upon the other: as many times the outputs, for one part of the inputs.
   */
  linear(weights: Weights, name: string, stretched = stretch, parts = 1): LinearWeights {
    const matrix = weights.tensor(name);
    const bias = weights.tensor(`${name}.bias`);
    const [outputs = 0, inputs = 0] = matrix.shape;
    const address = this.reserve(2 * inputs * outputs);
    this.#writers.push(kernel => {
      for (let part = 0; part < parts; part++)
        pack(
          matrix,
          (part * inputs) / parts,
          inputs / parts,
          kernel.shorts,
          (address >> 1) + (part * outputs * inputs) / parts,
        );
    });
    return {
      inputs: inputs / parts,
      outputs,
      weights: address,
      bias: this.#floats(bias.values),
      scale: this.#floats(matrix.scales.map(scale => scale / stretched)),
    };
  }

  /** The weights of a maxout step, in parts as those of a linear one. */
  maxout(weights: Weights, name: string, parts = 1): MaxoutWeights {
    const linear = this.linear(weights, name, stretch, parts);
    const norm = {
      gain: this.#floats(weights.tensor(`${name}.gain`).values),
      shift: this.#floats(weights.tensor(`${name}.shift`).values),
    };
    return { linear, norm, width: linear.outputs / 2 };
  }

  #floats(values: ArrayLike<number>): Address {
    const address = this.reserve(4 * values.length);
    this.#writers.push(kernel => kernel.floats.set(values, address >> 2));
    return address;
  }

  /** Makes the kernel and fills in the weights. */
  build(make: (bytes: number) => Kernel): Kernel {
    const kernel = make(this.#size);
    for (const write of this.#writers) write(kernel);
    return kernel;
  }
}

/**
 * Weights of some inputs in the order that the kernel reads them: for each eight outputs and two inputs 16 numbers together.
 */
function pack(matrix: Tensor, from: number, count: number, to: Int16Array, start: number): void {
  const [outputs = 0, inputs = 0] = matrix.shape;
  let at = start;
  for (let first = 0; first < outputs; first += 8)
    for (let input = from; input < from + count; input += 2)
      for (let output = first; output < first + 8; output++) {
        to[at++] = matrix.values[output * inputs + input]!;
        to[at++] = matrix.values[output * inputs + input + 1]!;
      }
}
