import { Arcs } from './arcs';
import { mostRows, type Rows, States } from './convolution';
import { FirstConvolution } from './firstConvolution';
import type { Address, Kernel, KernelMaker, LinearWeights } from './kernel';
import { Layout, type MaxoutWeights } from './layout';
import { Recurrence } from './recurrence';
import { bestNames, Relations } from './relations';
import { spanningTree } from './spanningTree';
import type { Weights } from './weights';
import { WordEncoder } from './wordEncoder';
import type { PlacedRows } from './wordPlaces';
import type { WordVectors } from './wordVectors';

/** The grammar of a paragraph's words, in the terms of Universal Dependencies. */
export interface SyntaxReading {
  /** Part of speech of each word. */
  readonly tags: readonly string[];
  /** The index of each word's head, -1 for the root of a sentence. */
  readonly heads: readonly number[];
  /** Relation of each word to its head, with its subtype: "nsubj:pass". */
  readonly relations: readonly string[];
  /** What the network makes of each word as far as crediting words goes, where the weights for that are at hand. */
  readonly traces: Traces | undefined;
}

/** A row of numbers for each word. */
export interface Traces {
  readonly width: number;
  readonly values: Float32Array;
}

/** A reading that is being written. */
interface Writable {
  readonly tags: string[];
  readonly heads: number[];
  readonly relations: string[];
  readonly traces: Traces | undefined;
}

/** Tags and parses sentences, each by itself. */
export class SyntaxReader {
  readonly #kernel: Kernel;
  readonly #encoder: WordEncoder;
  readonly #states: States;
  readonly #first: FirstConvolution;
  readonly #convolutions: readonly MaxoutWeights[];
  readonly #recurrence: Recurrence;
  readonly #tag: LinearWeights;
  readonly #tags: readonly string[];
  readonly #tagScores: Address;
  readonly #arcs: Arcs;
  readonly #relations: Relations;
  readonly #trace: LinearWeights | undefined;
  readonly #traced: Address;

  /** Throws a WeightsError if the weights lack something. */
  constructor(weights: Weights, vectors: WordVectors, make: KernelMaker, tracing?: Weights) {
    const layout = new Layout();
    this.#encoder = new WordEncoder(layout, weights, vectors);
    this.#states = new States(layout, this.#encoder.width);
    const [first = '', ...layers] = weights.lists['convolutions'] ?? [];
    this.#first = new FirstConvolution(layout, weights, first);
    this.#convolutions = layers.map(name => layout.maxout(weights, name));
    this.#recurrence = new Recurrence(layout, weights, this.#encoder.width);
    this.#tag = layout.linear(weights, 'tag');
    this.#tags = weights.lists['tags'] ?? [];
    this.#tagScores = layout.reserve(4 * mostRows * this.#tag.outputs);
    this.#arcs = new Arcs(layout, weights);
    this.#relations = new Relations(layout, weights);
    this.#trace = tracing && layout.linear(tracing, 'trace');
    this.#traced = layout.reserve(4 * mostRows * (this.#trace?.outputs ?? 0));
    this.#kernel = layout.build(make);
  }

  /** Reads sentences; the heads are indices among all words. */
  read(runs: readonly PlacedRows[], words: number): SyntaxReading {
    const width = this.#trace?.outputs ?? 0;
    const reading = {
      tags: new Array<string>(words).fill('X'),
      heads: new Array<number>(words).fill(-1),
      relations: new Array<string>(words).fill('dep'),
      traces: this.#trace && { width, values: new Float32Array(width * words) },
    };
    for (const run of runs) this.#readRun(run, reading);
    return reading;
  }

  #readRun(run: PlacedRows, to: Writable): void {
    const kernel = this.#kernel;
    this.#encoder.encode(kernel, run, this.#states.address);
    this.#first.convolve(kernel, this.#encoder.codes, run, this.#states);
    for (const convolution of this.#convolutions) this.#states.convolve(kernel, convolution, run);
    const x = this.#recurrence.run(kernel, this.#states, run);
    kernel.linear(x, this.#tag.inputs, run.count, this.#tag, this.#tagScores);
    const tags = bestNames(kernel, this.#tagScores, this.#tag.outputs, run.count, this.#tags);
    const heads = this.#readHeads(kernel, x, run, to);
    const relations = this.#relations.read(kernel, x, run, heads);
    for (const { start, first, length } of run.sentences)
      for (let i = 0; i < length; i++) {
        to.tags[start + i] = tags[first + i]!;
        to.relations[start + i] = relations[first + i]!;
      }
    if (this.#trace && to.traces) this.#readTraces(kernel, x, run, this.#trace, to.traces);
  }

  /** Answers for each row the row of its head, -1 for the root. */
  #readHeads(kernel: Kernel, x: Address, run: Rows, to: Writable): Int32Array {
    this.#arcs.enter(kernel, x, run.count);
    const rows = new Int32Array(run.count).fill(-1);
    for (const { start, first, length } of run.sentences) {
      const heads = spanningTree(this.#arcs.scores(kernel, first, length), length);
      for (let i = 0; i < length; i++) {
        const head = heads[i]!;
        to.heads[start + i] = head < 0 ? -1 : start + head;
        rows[first + i] = head < 0 ? -1 : first + head;
      }
    }
    return rows;
  }

  #readTraces(kernel: Kernel, x: Address, run: Rows, trace: LinearWeights, to: Traces): void {
    const { width, values } = to;
    kernel.linear(x, trace.inputs, run.count, trace, this.#traced);
    for (const { start, first, length } of run.sentences) {
      const from = (this.#traced >> 2) + first * width;
      values.set(kernel.floats.subarray(from, from + length * width), start * width);
    }
  }
}
