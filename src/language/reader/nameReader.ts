import { Recent } from '../recent';
import { remembered } from '../remembered';
import { meansFor, NameWords, partsOfPeople, rowsFor } from './documentEvidence';
import { mostRows, type Rows, runsOfStretches, States } from './convolution';
import { FirstConvolution } from './firstConvolution';
import type { Address, Kernel, KernelMaker, LinearWeights } from './kernel';
import { type LabelledName, NameLabels } from './labels';
import { Layout, type MaxoutWeights, stretch } from './layout';
import type { NameStates } from './nameStates';
import { nameWindows, readWindows, type Window } from './nameWindows';
import type { Weights } from './weights';
import { WordEncoder } from './wordEncoder';
import { WordPlaces } from './wordPlaces';
import type { WordVectors } from './wordVectors';

/** What a person's full name elsewhere adds to the score of one of its words as a name; found on names of news. */
const evidence = 1;

/** So many words that were told of their equals are remembered, for the next time that their document is read. */
const mostTold = 30_000;

/** What became of a paragraph when its words were last told the mean states of their equals in the document. */
interface Told {
  readonly means: Int16Array;
  readonly states: NameStates;
}

/** The names of a paragraph, with the words in it that are parts of people's names elsewhere. */
interface Named {
  readonly people: string;
  readonly names: readonly LabelledName[];
}

/** One turn of telling words the mean state of their other occurrences. */
interface Round {
  readonly document: MaxoutWeights;
  readonly after: MaxoutWeights;
  /** By the paragraph as it was before. */
  readonly told: Recent<NameStates, Told>;
}

/**
 * Finds names. A paragraph is read by itself, by convolutions over each sentence; then, with all paragraphs of a document
 * at hand, each word is also told the mean state of all its occurrences.
 */
export class NameReader {
  readonly #kernel: Kernel;
  readonly #places = new WordPlaces();
  readonly #encoder: WordEncoder;
  readonly #states: States;
  readonly #first: FirstConvolution;
  readonly #convolutions: readonly MaxoutWeights[];
  readonly #rounds: readonly Round[];
  readonly #out: LinearWeights;
  readonly #pairs: Address;
  readonly #scores: Address;
  readonly #labels: NameLabels;
  /** The label of a person named in one word. */
  readonly #person: number;
  /** What was found before in paragraphs that are told the same again: by themselves, and beside people named elsewhere. */
  readonly #alone = new WeakMap<NameStates, readonly LabelledName[]>();
  readonly #beside = new WeakMap<NameStates, Named>();

  /** Throws a WeightsError if the weights lack something. */
  constructor(weights: Weights, vectors: WordVectors, make: KernelMaker) {
    const layout = new Layout();
    this.#encoder = new WordEncoder(layout, weights, vectors);
    this.#states = new States(layout, this.#encoder.width);
    const [first = '', ...layers] = weights.lists['convolutions'] ?? [];
    this.#first = new FirstConvolution(layout, weights, first);
    this.#convolutions = layers.map(name => layout.maxout(weights, name));
    this.#rounds = (weights.lists['rounds'] ?? []).map(round => ({
      document: layout.maxout(weights, `document${round}`),
      after: layout.maxout(weights, `after${round}`),
      told: new Recent<NameStates, Told>(mostTold, ({ states }) => states.words.length),
    }));
    this.#out = layout.linear(weights, 'out');
    this.#pairs = layout.reserve(4 * mostRows * this.#encoder.width);
    this.#scores = layout.reserve(4 * mostRows * this.#out.outputs);
    const labels = weights.lists['labels'] ?? [];
    this.#labels = new NameLabels(labels);
    this.#person = labels.indexOf('U-PER');
    this.#kernel = layout.build(make);
  }

  /** What the network makes of words by themselves, a row of numbers for each; zeros outside the windows. */
  read(words: readonly string[], windows: readonly Window[]): Int16Array {
    const kernel = this.#kernel;
    const states = new Int16Array(words.length * this.#encoder.width);
    for (const rows of runsOfStretches(windows)) {
      const run = this.#places.place(words, rows);
      this.#encoder.encode(kernel, run, this.#states.address);
      this.#first.convolve(kernel, this.#encoder.codes, run, this.#states);
      for (const convolution of this.#convolutions) this.#states.convolve(kernel, convolution, run);
      this.#keep(run, states);
    }
    return states;
  }

  /** Numbers in a row. */
  get width(): number {
    return this.#encoder.width;
  }

  /** The names of each paragraph of a document, as ranges of its words. */
  names(paragraphs: readonly NameStates[]): (readonly LabelledName[])[] {
    let told = paragraphs;
    const words = new NameWords(paragraphs);
    for (const round of this.#rounds) {
      const means = words.means(told, this.#encoder.width);
      told = told.map((paragraph, i) => this.#told(paragraph, words.numbers[i]!, means, round));
    }
    const alone = told.map(paragraph =>
      remembered(this.#alone, paragraph, () => this.#labelAll(paragraph, new Set())),
    );
    const people = partsOfPeople(told, alone);
    return told.map((paragraph, i) => this.#namesBeside(people, paragraph) ?? alone[i] ?? []);
  }

  /** The names of a paragraph with parts of people's names in it; undefined for one without. */
  #namesBeside(people: ReadonlySet<string>, paragraph: NameStates): readonly LabelledName[] | undefined {
    const parts = paragraph.words.filter(word => people.has(word)).join(' ');
    if (parts === '') return undefined;
    const known = this.#beside.get(paragraph);
    if (known?.people === parts) return known.names;
    const names = this.#labelAll(paragraph, people);
    this.#beside.set(paragraph, { people: parts, names });
    return names;
  }

  #labelAll(paragraph: NameStates, people: ReadonlySet<string>): LabelledName[] {
    return runsOfStretches(nameWindows(paragraph)).flatMap(({ sentences }) =>
      sentences.flatMap(({ start, length }) => this.#label(paragraph, start, start + length, people)),
    );
  }

  /** The paragraph after a round: as it was the last time, if the document tells its words the same again. */
  #told(paragraph: NameStates, numbers: Int32Array, inDocument: Int16Array, round: Round): NameStates {
    const { width } = this.#encoder;
    const means = rowsFor(numbers, inDocument, width);
    const known = round.told.get(paragraph);
    if (known !== undefined && areEqual(known.means, means)) return known.states;
    const states = this.#tell(
      paragraph,
      meansFor(paragraph, readWindows(paragraph), numbers, inDocument, width),
      round,
    );
    round.told.set(paragraph, { means, states });
    return states;
  }

  /**
   * Tells each word of a paragraph the mean state of its equals, and its neighbours what it made of that; in the last round
   * only where names may stand.
   */
  #tell(paragraph: NameStates, means: Int16Array, round: Round): NameStates {
    const { document, after } = round;
    const kernel = this.#kernel;
    const states = new Int16Array(paragraph.states.length);
    const isLast = round === this.#rounds.at(-1);
    const windows = isLast ? nameWindows(paragraph) : readWindows(paragraph);
    for (const rows of runsOfStretches(windows)) {
      this.#enterPairs(rows, paragraph.states, means);
      kernel.linear(this.#pairs, document.linear.inputs, rows.count, document.linear, this.#states.hidden);
      this.#states.add(kernel, document, rows, this.#states.hidden);
      this.#states.convolve(kernel, after, rows);
      this.#keep(rows, states);
    }
    return { ...paragraph, states };
  }

  /** Copies the rounded states of a run's words, without gaps, to their places in the paragraph. */
  #keep(rows: Rows, to: Int16Array): void {
    const width = this.#encoder.width;
    const rounded = this.#states.round(this.#kernel, rows.count) >> 1;
    for (const { start, first, length } of rows.sentences) {
      const from = rounded + first * width;
      to.set(this.#kernel.shorts.subarray(from, from + length * width), start * width);
    }
  }

  /** Lays out the states of the words, and beside each the mean state of its equals. */
  #enterPairs(rows: Rows, states: Int16Array, means: Int16Array): void {
    const { shorts, floats } = this.#kernel;
    const width = this.#encoder.width;
    for (const { start, first, length } of rows.sentences) {
      for (let word = 0; word < length; word++) {
        const from = (start + word) * width;
        const pair = (this.#pairs >> 1) + (first + word) * 2 * width;
        const to = (this.#states.address >> 2) + (first + word) * width;
        for (let j = 0; j < width; j++) {
          const state = states[from + j]!;
          shorts[pair + j] = state;
          shorts[pair + width + j] = means[from + j]!;
          floats[to + j] = state / stretch;
        }
      }
    }
    this.#states.clearGaps(this.#kernel, rows);
  }

  /** The names in a stretch of words; the words in `people` are taken for a person's name more readily. */
  #label(
    { words, states }: NameStates,
    start: number,
    end: number,
    people: ReadonlySet<string>,
  ): LabelledName[] {
    const { shorts, floats } = this.#kernel;
    const width = this.#encoder.width;
    shorts.set(states.subarray(start * width, end * width), this.#pairs >> 1);
    this.#kernel.linear(this.#pairs, width, end - start, this.#out, this.#scores);
    const scores = floats.subarray(this.#scores >> 2);
    for (let word = start; word < end; word++)
      if (people.has(words[word] ?? ''))
        scores[(word - start) * this.#out.outputs + this.#person]! += evidence;
    return this.#labels
      .names(scores, this.#out.outputs, end - start)
      .map(name => ({ ...name, first: name.first + start, last: name.last + start }));
  }
}

function areEqual(one: Int16Array, other: Int16Array): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
