import type { SourceId } from '../corpus/model';
import type { FileText } from '../protocol';

/** So many files are read at a time. */
const concurrency = 8;

/** Reads files in the background, in the order in which they were asked for. */
export class Loader {
  readonly #read: (id: SourceId) => Promise<FileText>;
  readonly #done: (id: SourceId, text: FileText) => void;
  readonly #queue = new Set<SourceId>();
  #running = 0;

  /** `read` must not reject; `done` is told of each file. */
  constructor(read: (id: SourceId) => Promise<FileText>, done: (id: SourceId, text: FileText) => void) {
    this.#read = read;
    this.#done = done;
  }

  /** How many files are not read yet. */
  get waiting(): number {
    return this.#queue.size + this.#running;
  }

  add(ids: Iterable<SourceId>): void {
    for (const id of ids) this.#queue.add(id);
    while (this.#running < concurrency && this.#queue.size) void this.#next();
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
    for (const id of this.#queue) {
      this.#queue.delete(id);
      const text = await this.#read(id);
      // Asked for again in the meantime: the file has changed since.
      if (!this.#queue.has(id)) this.#done(id, text);
    }
    this.#running--;
  }
}
