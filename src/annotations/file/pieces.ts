/**
 * A text in pieces that follow one another. Of a large file that is written again and again most pieces stay the very same
 * strings, so that they are neither made nor encoded again.
 */
export type Pieces = readonly string[];

/** Whether both are the same text, however it is cut. */
export function isSameText(a: Pieces | undefined, b: Pieces | undefined): boolean {
  return a === b || (a !== undefined && a.join('') === b?.join(''));
}

/** How a host makes UTF-8 of texts and back. */
export interface Coding {
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
}

/** The bytes of one file and the text that they are: what was there last is known and isn't made again. */
export class FileBytes {
  readonly #coding: Coding;
  #last: { readonly text: Pieces; readonly bytes: Uint8Array } | undefined;
  #encoded: readonly { readonly piece: string; readonly bytes: Uint8Array }[] = [];

  constructor(coding: Coding) {
    this.#coding = coding;
  }

  /** The text of the file; the same object as long as the bytes are the same. */
  textOf(bytes: Uint8Array): Pieces {
    if (!this.#last || !areSame(bytes, this.#last.bytes)) this.holds([this.#coding.decode(bytes)], bytes);
    return this.#last?.text ?? [];
  }

  /** The bytes of a text that the file held last; undefined for any other. */
  knownBytesOf(text: Pieces): Uint8Array | undefined {
    return this.#last?.text === text ? this.#last.bytes : undefined;
  }

  bytesOf(text: Pieces): Uint8Array {
    this.#encoded = text.map((piece, i) => {
      const before = this.#encoded[i];
      return before?.piece === piece ? before : { piece, bytes: this.#coding.encode(piece) };
    });
    const bytes = new Uint8Array(this.#encoded.reduce((sum, { bytes: { length } }) => sum + length, 0));
    let at = 0;
    for (const { bytes: part } of this.#encoded) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  /** The file holds this text now, which is these bytes. */
  holds(text: Pieces, bytes: Uint8Array): void {
    this.#last = { text, bytes };
  }
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  const isAligned = a.byteOffset % 4 === 0 && b.byteOffset % 4 === 0;
  const words = isAligned ? a.length >> 2 : 0;
  return haveSame(wordsOf(a, words), wordsOf(b, words), 0) && haveSame(a, b, 4 * words);
}

function wordsOf({ buffer, byteOffset }: Uint8Array, count: number): Uint32Array {
  return new Uint32Array(buffer, count > 0 ? byteOffset : 0, count);
}

function haveSame(a: Uint8Array | Uint32Array, b: Uint8Array | Uint32Array, from: number): boolean {
  for (let i = from; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
