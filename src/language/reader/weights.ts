import { checksum } from './checksum';

/** One array of numbers of a file of weights. `scales` brings whole numbers back to what they stand for. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: Int8Array | Uint8Array | Uint32Array | Float32Array;
  /** One for each row, or one for all; empty for floats and plain whole numbers. */
  readonly scales: Float32Array;
}

/** A file of weights, read. */
export interface Weights {
  /** What the model is told beside its numbers: the names of its labels. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  tensor(name: string): Tensor;
}

/** Why weights can't be used, in plain words; from `readWeights` with the file as subject: "is cut off". */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
}

const magic = 0x4c585250; // "PRXL", little endian
const version = 1;
const headerSize = 16;

type Kind = 'i8' | 'u8' | 'u32' | 'f32';

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly shape: readonly number[];
  readonly at: number;
  readonly scalesAt: number;
  readonly scales: number;
}

interface Header {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly tensors: readonly Entry[];
}

/**
 * Reads a file that tools/train/pack.py wrote: magic, version, checksum of all that follows, length of the header, the
 * header as JSON, the numbers, each array at a multiple of 4. Throws a WeightsError if the file is damaged or of another
 * version. The bytes are not copied.
 */
export function readWeights(file: Uint8Array): Weights {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  if (bytes.length < headerSize) throw new WeightsError('is cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== magic) throw new WeightsError('is not a file of weights');
  if (view.getUint32(4, true) !== version) throw new WeightsError('is of another version');
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12)))
    throw new WeightsError('is damaged: its checksum is wrong');
  const length = view.getUint32(12, true);
  const header = JSON.parse(ascii(bytes.subarray(headerSize, headerSize + length))) as Header;
  const start = bytes.byteOffset + headerSize + length;
  const tensors = new Map(header.tensors.map(entry => [entry.name, tensorOf(entry, bytes.buffer, start)]));
  return {
    lists: header.lists,
    tensor: name => {
      const tensor = tensors.get(name);
      if (!tensor) throw new WeightsError(`has no "${name}"`);
      return tensor;
    },
  };
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function tensorOf(entry: Entry, buffer: ArrayBufferLike, start: number): Tensor {
  const count = entry.shape.reduce((product, size) => product * size, 1);
  const at = start + entry.at;
  const values =
    entry.kind === 'i8'
      ? new Int8Array(buffer, at, count)
      : entry.kind === 'u8'
        ? new Uint8Array(buffer, at, count)
        : entry.kind === 'u32'
          ? new Uint32Array(buffer, at, count)
          : new Float32Array(buffer, at, count);
  return {
    shape: entry.shape,
    values,
    scales: new Float32Array(buffer, start + entry.scalesAt, entry.scales),
  };
}
