import type { SourceId } from '../corpus/model';
import type { FileText } from '../protocol/library';

/** So many files are read at a time. */
const concurrency = 8;

/** Reads files in the background, in the order in which they were asked for. */
export class Loader {
  readonly #read: (id: SourceId) => Promise<FileText>;
  readonly #done: (id: SourceId, text: FileText) => void;
  readonly #queue = new Set<SourceId>();
  readonly #reading = new Set<SourceId>();
  #running = 0;

  /** `read` must not reject; `done` is told of each file. */
  constructor(read: (id: SourceId) => Promise<FileText>, done: (id: SourceId, text: FileText) => void) {
    this.#read = read;
    this.#done = done;
  }

  /** How many files are not read yet. */
  get waiting(): number {
    return new Set([...this.#queue, ...this.#reading]).size;
  }

  add(ids: Iterable<SourceId>): void {
    for (const id of ids) this.#queue.add(id);
    while (this.#running < concurrency && this.#first() !== undefined) void this.#next();
  }

  remove(ids: Iterable<SourceId>): void {
    for (const id of ids) this.#queue.delete(id);
  }

  /** Forgets what waits; gives how many that were. */
  clear(): number {
    const { size } = this.#queue;
    this.#queue.clear();
    return size;
  }

  async #next(): Promise<void> {
    this.#running++;
    for (let id = this.#first(); id !== undefined; id = this.#first()) {
      this.#queue.delete(id);
      this.#reading.add(id);
      const text = await this.#read(id);
      this.#reading.delete(id);
      // Asked for again in the meantime: the file has changed since.
      if (!this.#queue.has(id)) this.#done(id, text);
    }
    this.#running--;
  }

  /** The first that waits; not one that is being read, or an old text could come after a new one. */
  #first(): SourceId | undefined {
    for (const id of this.#queue) if (!this.#reading.has(id)) return id;
    return undefined;
  }
}
