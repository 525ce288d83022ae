import { createReader, type LanguageReader, type ReaderFiles } from '../language/reader/reader';

/** A file of weights, by its name under models/ without its ending. */
export type WeightsFile = keyof ReaderFiles;

/** Gives the bytes of a file of weights. Rejects with an error that tells a person which file it is and what is wrong. */
export type ReadWeights = (file: WeightsFile) => Promise<Uint8Array>;

/** The trained reader, and why it or a part of it is missing, in plain words. */
export interface LoadedReader {
  readonly reader: LanguageReader | undefined;
  readonly problem: string | undefined;
}

/**
 * Loads the trained reader from its weights. Never rejects: without weights, rules read; without those for quotations
 * rules judge what is said, and all else is read as well as ever.
 */
export async function loadReader(read: ReadWeights): Promise<LoadedReader> {
  try {
    const quotations = read('quotations').catch((error: unknown) => new Error(messageOf(error)));
    const [vectors, names, syntax] = await Promise.all([read('vectors'), read('names'), read('syntax')]);
    return withQuotations({ vectors, names, syntax }, await quotations);
  } catch (error) {
    return { reader: undefined, problem: messageOf(error) };
  }
}

/** The reader with the weights for quotations, else without them and with the reason. Throws if the others are damaged. */
function withQuotations(files: ReaderFiles, quotations: Uint8Array | Error): LoadedReader {
  if (quotations instanceof Error) return { reader: createReader(files), problem: quotations.message };
  try {
    return { reader: createReader({ ...files, quotations }), problem: undefined };
  } catch (error) {
    return { reader: createReader(files), problem: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Loads the trained reader once, and only when something is to be read: a start without sources costs nothing. */
export class LazyReader {
  readonly #read: ReadWeights;
  readonly #failed: (problem: string) => void;
  #loading: Promise<void> | undefined;
  #loaded: LoadedReader | undefined;

  /** `failed` hears, once, why there will be no reader, or not all of it. */
  constructor(read: ReadWeights, failed: (problem: string) => void) {
    this.#read = read;
    this.#failed = failed;
  }

  /** The trained reader, if it is there by now. */
  get reader(): LanguageReader | undefined {
    return this.#loaded?.reader;
  }

  /** Why there is no reader, or not all of it, and will be none. */
  get problem(): string | undefined {
    return this.#loaded?.problem;
  }

  /** Resolves when it is clear whether there is a reader. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    this.#loaded = await loadReader(this.#read);
    if (this.problem !== undefined) this.#failed(this.problem);
  }
}
