import { Arcs } from './arcs';
import { mostRows, type Rows, rowsOf, runsOf, States } from './convolution';
import type { Address, Kernel, KernelMaker, LinearWeights } from './kernel';
import { Layout, type MaxoutWeights } from './layout';
import type { Words } from './nameStates';
import { Recurrence } from './recurrence';
import { bestNames, Relations } from './relations';
import { spanningTree } from './spanningTree';
import type { Weights } from './weights';
import { WordEncoder } from './wordEncoder';
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

/** Tags and parses sentences, each by itself. */
export class SyntaxReader {
  readonly #kernel: Kernel;
  readonly #encoder: WordEncoder;
  readonly #states: States;
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
    const layers = weights.lists['convolutions'] ?? [];
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

  read({ words, lengths }: Words): SyntaxReading {
    const tags: string[] = [];
    const heads: number[] = [];
    const relations: string[] = [];
    const width = this.#trace?.outputs ?? 0;
    const traces = new Float32Array(width * words.length);
    for (const run of runsOf(lengths)) {
      const read = this.#readRun(run.map(({ start, end }) => words.slice(start, end)));
      const start = run[0]?.start ?? 0;
      tags.push(...read.tags);
      heads.push(...read.heads.map(head => (head < 0 ? -1 : head + start)));
      relations.push(...read.relations);
      traces.set(read.traces, width * start);
    }
    return { tags, heads, relations, traces: this.#trace && { width, values: traces } };
  }

  #readRun(
    sentences: readonly (readonly string[])[],
  ): Omit<SyntaxReading, 'traces'> & { traces: Float32Array } {
    const kernel = this.#kernel;
    const rows = rowsOf(sentences.map(words => words.length));
    rows.sentences.forEach(({ first }, i) => {
      this.#encoder.encode(
        kernel,
        sentences[i] ?? [],
        this.#states.address + 4 * first * this.#encoder.width,
      );
    });
    this.#states.clearGaps(kernel, rows);
    for (const convolution of this.#convolutions) this.#states.convolve(kernel, convolution, rows);
    const x = this.#recurrence.run(kernel, this.#states, rows);
    kernel.linear(x, this.#tag.inputs, rows.count, this.#tag, this.#tagScores);
    const tags = bestNames(kernel, this.#tagScores, this.#tag.outputs, rows.count, this.#tags);

    this.#arcs.enter(kernel, x, rows.count);
    const heads = new Int32Array(rows.count).fill(-1);
    for (const { first, length } of rows.sentences)
      spanningTree(this.#arcs.scores(kernel, first, length), length).forEach((head, word) => {
        heads[first + word] = head < 0 ? -1 : first + head;
      });
    const relations = this.#relations.read(kernel, x, rows, heads);

    // Rows without their gaps: sentence i stands i rows further down than its words.
    const without: { tags: string[]; heads: number[]; relations: string[] } = {
      tags: [],
      heads: [],
      relations: [],
    };
    rows.sentences.forEach(({ first, length }, i) => {
      for (let row = first; row < first + length; row++) {
        without.tags.push(tags[row] ?? 'X');
        without.heads.push(heads[row]! < 0 ? -1 : heads[row]! - i);
        without.relations.push(relations[row] ?? 'dep');
      }
    });
    return { ...without, traces: this.#tracesOf(x, rows) };
  }

  #tracesOf(x: Address, { sentences, count }: Rows): Float32Array {
    const trace = this.#trace;
    if (trace === undefined) return new Float32Array();
    const kernel = this.#kernel;
    kernel.linear(x, trace.inputs, count, trace, this.#traced);
    const at = this.#traced >> 2;
    const result = new Float32Array(trace.outputs * sentences.reduce((sum, { length }) => sum + length, 0));
    let to = 0;
    for (const { first, length } of sentences) {
      const from = at + first * trace.outputs;
      result.set(kernel.floats.subarray(from, from + length * trace.outputs), to);
      to += length * trace.outputs;
    }
    return result;
  }
}
