import type { Address, Kernel, LinearWeights } from './kernel';

/** Rounds to the nearest whole number, halves to even, as adding this to a 32-bit float and taking it away does. */
const rounder = 12582912;
const f = Math.fround;

/**
 * The kernel in plain JavaScript, for hosts without WebAssembly or its SIMD: the same operations on 32-bit floats in the
 * same order as tools/kernel/kernel.ts, so the same bits. Sums run in four lanes, as they do there.
 */
export function plainKernel(bytes: number): Kernel {
  return new PlainKernel(bytes);
}

class PlainKernel implements Kernel {
  readonly floats: Float32Array;
  readonly shorts: Int16Array;
  readonly integers: Int32Array;

  constructor(bytes: number) {
    const memory = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
    this.floats = new Float32Array(memory);
    this.shorts = new Int16Array(memory);
    this.integers = new Int32Array(memory);
  }

  linear(x: Address, stride: number, rows: number, w: LinearWeights, y: Address): void {
    for (let row = 0; row < rows; row++)
      this.#linearRow((x >> 1) + row * stride, w, (y >> 2) + row * w.outputs);
  }

  /** `x` and `y` are indices, not addresses. Eight sums side by side, in variables: arrays would make it far slower. */
  #linearRow(x: number, w: LinearWeights, y: number): void {
    const { shorts } = this;
    const { inputs, outputs } = w;
    let at = w.weights >> 1;
    for (let first = 0; first < outputs; first += 8) {
      let [a, b, c, d, e, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let input = x; input < x + inputs; input += 2, at += 16) {
        const one = shorts[input]!;
        const two = shorts[input + 1]!;
        a = (a + Math.imul(one, shorts[at]!) + Math.imul(two, shorts[at + 1]!)) | 0;
        b = (b + Math.imul(one, shorts[at + 2]!) + Math.imul(two, shorts[at + 3]!)) | 0;
        c = (c + Math.imul(one, shorts[at + 4]!) + Math.imul(two, shorts[at + 5]!)) | 0;
        d = (d + Math.imul(one, shorts[at + 6]!) + Math.imul(two, shorts[at + 7]!)) | 0;
        e = (e + Math.imul(one, shorts[at + 8]!) + Math.imul(two, shorts[at + 9]!)) | 0;
        g = (g + Math.imul(one, shorts[at + 10]!) + Math.imul(two, shorts[at + 11]!)) | 0;
        h = (h + Math.imul(one, shorts[at + 12]!) + Math.imul(two, shorts[at + 13]!)) | 0;
        i = (i + Math.imul(one, shorts[at + 14]!) + Math.imul(two, shorts[at + 15]!)) | 0;
      }
      this.#finish([a, b, c, d, e, g, h, i], w, first, y + first);
    }
  }

  #finish(sums: readonly number[], w: LinearWeights, first: number, y: number): void {
    const { floats } = this;
    if (w.scale === 0) {
      this.integers.set(sums, y);
      return;
    }
    const scale = (w.scale >> 2) + first;
    const bias = (w.bias >> 2) + first;
    for (let lane = 0; lane < 8; lane++)
      floats[y + lane] = floats[bias + lane]! + f(floats[scale + lane]! * f(sums[lane]!));
  }

  quantise(x: Address, y: Address, count: number, factor: number, limit: number): void {
    const { shorts, floats } = this;
    const by = f(factor);
    for (let i = 0; i < count; i++) {
      const clamped = Math.max(-limit, Math.min(limit, f(floats[(x >> 2) + i]! * by)));
      shorts[(y >> 1) + i] = f(f(clamped + rounder) - rounder);
    }
  }

  gather(from: Address, places: Address, rows: number, width: number, to: Address): void {
    const { floats, integers } = this;
    for (let row = 0; row < rows; row++) {
      const place = integers[(places >> 2) + row]!;
      const at = (to >> 2) + row * width;
      const known = (from >> 2) + place * width;
      if (place < 0) floats.fill(0, at, at + width);
      else floats.copyWithin(at, known, known + width);
    }
  }

  addSums(sums: Address, places: Address, rows: number, w: LinearWeights, y: Address): void {
    const { floats, integers } = this;
    const { outputs } = w;
    for (let row = 0; row < rows; row++) {
      // What the row before, the row itself and the row after it add.
      const parts = [-1, 0, 1]
        .map(off => ({ place: integers[(places >> 2) + row + off]!, part: off + 1 }))
        .filter(({ place }) => place >= 0)
        .map(({ place, part }) => (sums >> 2) + (3 * place + part) * outputs);
      for (let i = 0; i < outputs; i++) {
        let sum = 0;
        for (const part of parts) sum = (sum + integers[part + i]!) | 0;
        floats[(y >> 2) + row * outputs + i] =
          floats[(w.bias >> 2) + i]! + f(floats[(w.scale >> 2) + i]! * f(sum));
      }
    }
  }

  maxoutNorm(
    y: Address,
    rows: number,
    width: number,
    gain: Address,
    shift: Address,
    x: Address,
    add: boolean,
  ): void {
    const { floats } = this;
    for (let row = 0; row < rows; row++) {
      const from = (y >> 2) + row * 2 * width;
      const to = (x >> 2) + row * width;
      this.#larger(from, width, from);
      const mean = f(this.#sum(from, width, undefined) / width);
      const variance = f(this.#sum(from, width, mean) / width);
      const inverse = f(1 / f(Math.sqrt(f(variance + f(1e-5)))));
      for (let i = 0; i < width; i++) {
        const even = f(f(floats[from + i]! - mean) * inverse);
        const moved = f(f(even * floats[(gain >> 2) + i]!) + floats[(shift >> 2) + i]!);
        floats[to + i] = add ? floats[to + i]! + moved : moved;
      }
    }
  }

  /** The sum of a row, or of its squares once `mean` is taken away. */
  #sum(from: number, width: number, mean: number | undefined): number {
    const lanes = new Float32Array(4);
    for (let i = 0; i < width; i++) {
      const value = this.floats[from + i]!;
      const apart = mean === undefined ? value : f(value - mean);
      lanes[i & 3]! += mean === undefined ? apart : f(apart * apart);
    }
    return f(f(f(lanes[0]! + lanes[1]!) + lanes[2]!) + lanes[3]!);
  }

  #larger(from: number, width: number, to: number): void {
    const { floats } = this;
    for (let i = 0; i < width; i++) {
      const [one, other] = [floats[from + i]!, floats[from + width + i]!];
      floats[to + i] = one < other ? other : one;
    }
  }

  maxout(y: Address, rows: number, width: number, x: Address): void {
    for (let row = 0; row < rows; row++)
      this.#larger((y >> 2) + row * 2 * width, width, (x >> 2) + row * width);
  }

  relu(x: Address, count: number): void {
    const { floats } = this;
    for (let i = x >> 2; i < (x >> 2) + count; i++) floats[i] = Math.max(floats[i]!, 0);
  }

  products(
    a: Address,
    rows: number,
    b: Address,
    columns: number,
    inputs: number,
    factor: number,
    y: Address,
  ): void {
    const { shorts, floats } = this;
    const by = f(factor);
    let to = y >> 2;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const one = (a >> 1) + row * inputs;
        const two = (b >> 1) + column * inputs;
        let sum = 0;
        for (let i = 0; i < inputs; i++) sum = (sum + shorts[one + i]! * shorts[two + i]!) | 0;
        floats[to++] = by * f(sum);
      }
    }
  }

  recur(
    input: Address,
    sentences: Address,
    count: number,
    width: number,
    w: LinearWeights,
    room: Address,
    y: Address,
    stride: number,
    backwards: boolean,
  ): void {
    for (let sentence = 0; sentence < count; sentence++) {
      const [first = 0, rows = 0] = this.integers.subarray((sentences >> 2) + 2 * sentence);
      this.floats.fill(0, room >> 2, (room >> 2) + 6 * width);
      for (let n = 0; n < rows; n++) {
        const row = first + (backwards ? rows - 1 - n : n);
        const to = (y >> 2) + row * stride;
        this.#passGates((input >> 2) + row * 4 * width, w, width, room, to);
        this.quantise(to << 2, room, width, 4096, 32767);
      }
    }
  }

  /** One step: what comes in at `from` and what the state in `room` says pass the gates. */
  #passGates(from: number, w: LinearWeights, width: number, room: Address, to: number): void {
    const { floats } = this;
    const cell = (room >> 2) + 2 * width;
    const gates = cell + 4 * width;
    this.#linearRow(room >> 1, w, gates);
    const gate = (part: number, i: number): number =>
      f(floats[from + part * width + i]! + floats[gates + part * width + i]!);
    for (let i = 0; i < width; i++) {
      const kept = f(sigmoid(gate(1, i)) * floats[cell + i]!);
      const state = f(kept + f(sigmoid(gate(0, i)) * tanh(gate(2, i))));
      floats[cell + i] = state;
      floats[to + i] = sigmoid(gate(3, i)) * tanh(state);
    }
  }
}

const tanhLimit = f(4.97);

/** The continued fraction of the hyperbolic tangent, cut off: right to 0.0001. */
function tanh(x: number): number {
  const v = Math.max(-tanhLimit, Math.min(tanhLimit, x));
  const s = f(v * v);
  const above = f(v * f(f(f(f(f(s + 378) * s) + 17325) * s) + 135135));
  const below = f(f(f(f(f(f(28 * s) + 3150) * s) + 62370) * s) + 135135);
  return f(above / below);
}

function sigmoid(x: number): number {
  return f(0.5 + f(0.5 * tanh(f(0.5 * x))));
}
