import { utf32 } from './utf32';
import { windows1252 } from './windows1252';

/** How much of a file is looked at to tell what its bytes are. */
export const sampleSize = 64 * 1024;

/** The encoding that a byte order mark names; undefined without one. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0xff, 0xfe, 0, 0)) return 'utf-32le';
  if (starts(0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return starts(0xef, 0xbb, 0xbf) ? 'utf-8' : undefined;
}

/** UTF-16 without a byte order mark: Latin letters leave every second byte zero. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2) return undefined;
  const sample = bytes.subarray(0, sampleSize);
  let [even, odd] = [0, 0];
  for (let i = 0; i < sample.length; i++)
    if (sample[i] === 0) {
      if (i % 2) odd++;
      else even++;
    }
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  if (even > sample.length / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Zero bytes, or more control characters than a text that slipped once or twice would have. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    // Escape and the shifts belong to encodings of Chinese, Japanese and Korean.
    const isText = (byte >= 0x08 && byte <= 0x0f) || byte === 0x1b;
    if (byte < 0x20 && !isText) controls++;
  }
  return controls > 2 && controls > sample.length / 100;
}

/** Decodes by the name of an encoding, without a byte order mark; undefined where there is none of that name. */
export function decodeAs(
  bytes: Uint8Array,
  name: string,
): { readonly text: string; readonly encoding: string } | undefined {
  const encoding = name.toLowerCase();
  if (encoding === 'utf-32le' || encoding === 'utf-32be')
    return { text: utf32(bytes, encoding.endsWith('le')), encoding };
  try {
    const decoder = new TextDecoder(encoding);
    const text = decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
    return { text, encoding: decoder.encoding };
  } catch {
    return undefined;
  }
}
