/** A file's text, or in one line why it has none. */
export type Decoded = DecodedText | { readonly problem: string };

/** Text with its encoding; offsets count in `text`, which has no byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** What a person should know about how the text was read. */
  readonly note?: string;
}

/** How much of a file is looked at to tell text from other things, in bytes. */
const sampleSize = 64 * 1024;

/**
 * Makes text of the bytes of a file: UTF-8 and UTF-16 by their byte order mark, else by what the bytes look like, else
 * Windows-1252 (which holds Latin-1). Line ends stay as they are. Files that are not text are refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  return decodeMarked(bytes) ?? decodeUnmarked(bytes);
}

/** Text that says its encoding by a byte order mark; undefined without one. */
function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return { problem: 'is UTF-32, which is not read here; save it as UTF-8' };
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be');
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes);
  return undefined;
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const format = knownFormat(bytes);
  if (format) return { problem: `is ${format}, not plain text; save its text as .txt` };
  const wide = utf16Pattern(bytes);
  if (wide) return decodeUtf16(bytes, wide);
  if (looksBinary(bytes)) return { problem: 'is not text (it holds binary data)' };
  return decodeUtf8(bytes);
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** UTF-8, or Windows-1252 where more of the letters beyond ASCII make sense in that. */
function decodeUtf8(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const whole = (text.match(/[^\0-\x7F]/g)?.length ?? 0) - broken;
    if (whole > broken) {
      const note = `holds bytes that are not UTF-8; they are shown as \uFFFD`;
      return { text, encoding: 'utf-8', note };
    }
    const note = 'is not UTF-8; read as Windows-1252 (Latin-1)';
    return { text: windows1252(bytes), encoding: 'windows-1252', note };
  }
}

/** The letters of Windows-1252 at 0x80 to 0x9F; it is Latin-1 elsewhere, and where a control character stands here. */
const above127 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** By hand, since TextDecoder in several versions of Node takes Windows-1252 for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9F]/g, letter => above127[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** UTF-16 without a byte order mark: Latin letters leave every second byte zero. */
function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2) return undefined;
  const zeros = [0, 0] as [number, number];
  const length = Math.min(bytes.length, sampleSize);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2 ? 1 : 0]++;
  const [even, odd] = zeros;
  if (odd > length / 4 && even === 0) return 'utf-16le';
  if (even > length / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Zero bytes, or more control characters than a text that slipped once or twice would have. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sampleSize);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > 2 && controls > length / 100;
}

/** Files that people take for text, by their first bytes. */
const formats: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive (as Word and OpenDocument files are)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word document'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document'],
];

function knownFormat(bytes: Uint8Array): string | undefined {
  return formats.find(([signature]) => startsWith(bytes, signature))?.[1];
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
