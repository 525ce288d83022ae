/**
 * Remembers values by a key, those asked for lately: when it is full, what was not asked for since the last time it was full
 * is forgotten.
 */
export class Recent<K, V> {
  readonly #half: number;
  readonly #sizeOf: (value: V) => number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();
  #size = 0;

  /** At most about `capacity` in all, as `sizeOf` counts; what is larger than half of it is not kept. */
  constructor(capacity: number, sizeOf: (value: V) => number) {
    this.#half = capacity / 2;
    this.#sizeOf = sizeOf;
  }

  get(key: K): V | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    const size = this.#sizeOf(value);
    if (size > this.#half) return;
    if (!this.#young.has(key)) this.#size += size;
    this.#young.set(key, value);
    if (this.#size <= this.#half) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#size = 0;
  }
}
