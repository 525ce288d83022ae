import { createReader, type LanguageReader, type ReaderFiles } from '../language/reader/reader';

/** A file of weights, by its name under models/ without its ending. */
export type WeightsFile = keyof ReaderFiles;

/** Gives the bytes of a file of weights. Rejects with an error that tells a person which file it is and what is wrong. */
export type ReadWeights = (file: WeightsFile) => Promise<Uint8Array>;

/** The trained reader, or why there is none, in plain words. */
export type ReaderOrProblem = { readonly reader: LanguageReader } | { readonly problem: string };

/** Loads the trained reader from its weights. Never rejects: without weights, rules read. */
export async function loadReader(read: ReadWeights): Promise<ReaderOrProblem> {
  try {
    const [vectors, names, syntax, quotations] = await Promise.all([
      read('vectors'),
      read('names'),
      read('syntax'),
      // Without these, rules judge what is said; all else is read as well as ever.
      read('quotations').catch(() => undefined),
    ]);
    return { reader: createReader({ vectors, names, syntax, quotations }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Loads the trained reader once, and only when something is to be read: a start without sources costs nothing. */
export class LazyReader {
  readonly #read: ReadWeights;
  readonly #failed: (problem: string) => void;
  #loading: Promise<void> | undefined;
  #loaded: ReaderOrProblem | undefined;

  /** `failed` hears, once, why there will be no reader. */
  constructor(read: ReadWeights, failed: (problem: string) => void) {
    this.#read = read;
    this.#failed = failed;
  }

  /** The trained reader, if it is there by now. */
  get reader(): LanguageReader | undefined {
    return this.#loaded && 'reader' in this.#loaded ? this.#loaded.reader : undefined;
  }

  /** Why there is no reader and will be none. */
  get problem(): string | undefined {
    return this.#loaded && 'problem' in this.#loaded ? this.#loaded.problem : undefined;
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
