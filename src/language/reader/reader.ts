import { mostRows, runsOf } from './convolution';
import type { Kernel } from './kernel';
import { NameReader } from './nameReader';
import type { NameStates, Words } from './nameStates';
import { windowsTogether } from './nameWindows';
import { plainKernel } from './plainKernel';
import { simdKernel } from './simdKernel';
import { type SyntaxReading, SyntaxReader } from './syntaxReader';
import type { LabelledName } from './labels';
import { readWeights, type Weights, WeightsError } from './weights';
import { WordPlaces } from './wordPlaces';
import { WordVectors } from './wordVectors';

/** The bytes of the files under models/. */
export interface ReaderFiles {
  readonly vectors: Uint8Array;
  readonly names: Uint8Array;
  readonly syntax: Uint8Array;
  /** Without them quotations are read by rules alone. */
  readonly quotations?: Uint8Array | undefined;
}

/** What is read of a paragraph by itself. */
export interface ParagraphReading extends SyntaxReading {
  readonly nameStates: NameStates;
}

/** The trained reader: grammar and names of English text. Pure: the same words give the same answers on every host. */
export interface LanguageReader {
  /** Reads paragraphs, each by itself: together they go faster. */
  readParagraphs(paragraphs: readonly Words[]): ParagraphReading[];
  /** The names of a document, paragraph by paragraph, each told what the others say of the same words. */
  readNames(paragraphs: readonly NameStates[]): (readonly LabelledName[])[];
  /** How common a word is in English, by its norm: 0 is the commonest; undefined if it is not among the known 100,000. */
  readonly commonness: (norm: string) => number | undefined;
  /** The weights that judge who is credited with what; undefined where rules alone do. */
  readonly quotations: Weights | undefined;
}

/** Makes the reader from its weights. Throws a WeightsError, with a message for people, if a file is damaged. */
export function createReader(
  files: ReaderFiles,
  make: (bytes: number) => Kernel = kernelFor,
): LanguageReader {
  const vectors = from('vectors', files.vectors, weights => new WordVectors(weights));
  const names = from('names', files.names, weights => new NameReader(weights, vectors, make));
  const quotations = files.quotations && from('quotations', files.quotations, weights => weights);
  const syntax = from(
    'syntax',
    files.syntax,
    weights => new SyntaxReader(weights, vectors, make, quotations),
  );
  const places = new WordPlaces();
  const readTogether = (paragraphs: readonly Words[]): ParagraphReading[] => {
    const words = paragraphs.flatMap(paragraph => paragraph.words);
    const lengths = paragraphs.flatMap(paragraph => paragraph.lengths);
    const runs = runsOf(lengths).map(run => places.place(words, run));
    const reading = syntax.read(runs, words.length);
    const states = names.read(words, windowsTogether(paragraphs));
    let end = 0;
    return paragraphs.map(paragraph => {
      const start = end;
      end += paragraph.words.length;
      const own = states.slice(start * names.width, end * names.width);
      return { ...part(reading, start, end), nameStates: { ...paragraph, states: own } };
    });
  };
  return {
    readParagraphs: paragraphs => groupsOf(paragraphs).flatMap(readTogether),
    readNames: paragraphs => names.names(paragraphs),
    commonness: norm => vectors.commonnessOf(norm),
    quotations,
  };
}

/** So many words are read together: they fill a few runs, and more would only need more room. */
const together = 4 * mostRows;

function groupsOf(paragraphs: readonly Words[]): Words[][] {
  const groups: Words[][] = [];
  let words = together;
  for (const paragraph of paragraphs) {
    if (words >= together) {
      groups.push([]);
      words = 0;
    }
    groups.at(-1)?.push(paragraph);
    words += paragraph.words.length;
  }
  return groups;
}

/** What is read of the words from `start` to `end`. */
function part({ tags, heads, relations, traces }: SyntaxReading, start: number, end: number): SyntaxReading {
  return {
    tags: tags.slice(start, end),
    heads: heads.slice(start, end).map(head => (head < 0 ? -1 : head - start)),
    relations: relations.slice(start, end),
    traces: traces && {
      width: traces.width,
      values: traces.values.slice(start * traces.width, end * traces.width),
    },
  };
}

/** Makes a part of the reader from a file; what is wrong with the file is told with its name. */
function from<T>(file: keyof ReaderFiles, bytes: Uint8Array, make: (weights: Weights) => T): T {
  try {
    return make(readWeights(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = error instanceof WeightsError ? reason : `can't be used (${reason})`;
    throw new WeightsError(`models/${file}.bin ${problem}`);
  }
}

/** WebAssembly where the host allows it, else plain JavaScript with the same results. */
export function kernelFor(bytes: number): Kernel {
  return simdKernel(bytes) ?? plainKernel(bytes);
}
