/** Where something stands in a kernel's memory, in bytes; a multiple of 16. */
export type Address = number;

/** Weights of a linear step as they lie in memory: 16-bit, in the order that the kernel wants, and what scales them. */
export interface LinearWeights {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Address;
  readonly bias: Address;
  readonly scale: Address;
}

/**
 * The inner loops of the reader over a memory of their own. Two make the same bits: one in WebAssembly, one in plain
 * JavaScript. tools/kernel/kernel.ts says what each operation does.
 */
export interface Kernel {
  readonly floats: Float32Array;
  readonly shorts: Int16Array;
  readonly integers: Int32Array;
  linear(x: Address, stride: number, rows: number, w: LinearWeights, y: Address): void;
  quantise(x: Address, y: Address, count: number, factor: number, limit: number): void;
  gather(from: Address, places: Address, rows: number, width: number, to: Address): void;
  addSums(sums: Address, places: Address, rows: number, w: LinearWeights, y: Address): void;
  maxoutNorm(
    y: Address,
    rows: number,
    width: number,
    gain: Address,
    shift: Address,
    x: Address,
    add: boolean,
  ): void;
  maxout(y: Address, rows: number, width: number, x: Address): void;
  relu(x: Address, count: number): void;
  products(
    a: Address,
    rows: number,
    b: Address,
    columns: number,
    inputs: number,
    factor: number,
    y: Address,
  ): void;
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
  ): void;
}

/** Makes the kernel for a memory of so many bytes. */
export type KernelMaker = (bytes: number) => Kernel;
