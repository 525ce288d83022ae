import type { Kernel } from './kernel';
import { NameReader } from './nameReader';
import type { NameStates, Words } from './nameStates';
import { plainKernel } from './plainKernel';
import { simdKernel } from './simdKernel';
import { type SyntaxReading, SyntaxReader } from './syntaxReader';
import type { LabelledName } from './labels';
import { readWeights, WeightsError } from './weights';
import { WordVectors } from './wordVectors';

/** The bytes of the files under models/. */
export interface ReaderFiles {
  readonly vectors: Uint8Array;
  readonly names: Uint8Array;
  readonly syntax: Uint8Array;
}

/** What is read of a paragraph by itself. */
export interface ParagraphReading extends SyntaxReading {
  readonly nameStates: NameStates;
}

/** The trained reader: grammar and names of English text. Pure: the same words give the same answers on every host. */
export interface LanguageReader {
  /** Reads one paragraph by itself. */
  readParagraph(words: Words): ParagraphReading;
  /** The names of a document, paragraph by paragraph, each told what the others say of the same words. */
  readNames(paragraphs: readonly NameStates[]): LabelledName[][];
}

/** Makes the reader from its weights. Throws a WeightsError, with a message for people, if a file is damaged. */
export function createReader(
  files: ReaderFiles,
  make: (bytes: number) => Kernel = kernelFor,
): LanguageReader {
  try {
    const vectors = new WordVectors(readWeights(files.vectors));
    const names = new NameReader(readWeights(files.names), vectors, make);
    const syntax = new SyntaxReader(readWeights(files.syntax), vectors, make);
    return {
      readParagraph: words => ({ ...syntax.read(words), nameStates: names.readParagraph(words) }),
      readNames: paragraphs => names.names(paragraphs),
    };
  } catch (error) {
    if (error instanceof WeightsError) throw error;
    throw new WeightsError(
      `The weights can't be used: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** WebAssembly where the host allows it, else plain JavaScript with the same results. */
export function kernelFor(bytes: number): Kernel {
  return simdKernel(bytes) ?? plainKernel(bytes);
}
