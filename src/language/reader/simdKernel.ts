import { fromBase64 } from './base64';
import type { Kernel } from './kernel';
import { kernelBytes } from './kernelBytes';
import { webAssembly } from './webAssembly';

const pageSize = 65536;

interface Exports {
  linear(
    x: number,
    stride: number,
    rows: number,
    inputs: number,
    w: number,
    bias: number,
    scale: number,
    outputs: number,
    y: number,
  ): void;
  quantise(x: number, y: number, count: number, factor: number, limit: number): void;
  gather(from: number, places: number, rows: number, width: number, to: number): void;
  addSums(
    sums: number,
    places: number,
    rows: number,
    bias: number,
    scale: number,
    outputs: number,
    y: number,
  ): void;
  maxoutNorm(
    y: number,
    rows: number,
    width: number,
    gain: number,
    shift: number,
    x: number,
    add: number,
  ): void;
  maxout(y: number, rows: number, width: number, x: number): void;
  relu(x: number, count: number): void;
  products(
    a: number,
    rows: number,
    b: number,
    columns: number,
    inputs: number,
    factor: number,
    y: number,
  ): void;
  recur(
    input: number,
    sentences: number,
    count: number,
    width: number,
    w: number,
    bias: number,
    scale: number,
    room: number,
    y: number,
    stride: number,
    backwards: number,
  ): void;
}

/** The kernel in WebAssembly, or undefined where the host has no WebAssembly, lacks its SIMD or forbids it. */
export function simdKernel(bytes: number): Kernel | undefined {
  const host = webAssembly();
  if (!host) return undefined;
  try {
    const pages = Math.ceil(bytes / pageSize);
    const memory = new host.Memory({ initial: pages, maximum: pages });
    const module = new host.Module(fromBase64(kernelBytes));
    const { exports } = new host.Instance(module, { env: { memory } });
    return wrap(exports as Exports, memory.buffer);
  } catch {
    return undefined;
  }
}

function wrap(run: Exports, memory: ArrayBuffer): Kernel {
  return {
    floats: new Float32Array(memory),
    shorts: new Int16Array(memory),
    integers: new Int32Array(memory),
    linear: (x, stride, rows, w, y) =>
      run.linear(x, stride, rows, w.inputs, w.weights, w.bias, w.scale, w.outputs, y),
    quantise: (x, y, count, factor, limit) => run.quantise(x, y, count, factor, limit),
    gather: (from, places, rows, width, to) => run.gather(from, places, rows, width, to),
    addSums: (sums, places, rows, w, y) => run.addSums(sums, places, rows, w.bias, w.scale, w.outputs, y),
    maxoutNorm: (y, rows, width, gain, shift, x, add) =>
      run.maxoutNorm(y, rows, width, gain, shift, x, add ? 1 : 0),
    maxout: (y, rows, width, x) => run.maxout(y, rows, width, x),
    relu: (x, count) => run.relu(x, count),
    products: (a, rows, b, columns, inputs, factor, y) =>
      run.products(a, rows, b, columns, inputs, factor, y),
    recur: (input, sentences, count, width, w, room, y, stride, backwards) =>
      run.recur(
        input,
        sentences,
        count,
        width,
        w.weights,
        w.bias,
        w.scale,
        room,
        y,
        stride,
        backwards ? 1 : 0,
      ),
  };
}
