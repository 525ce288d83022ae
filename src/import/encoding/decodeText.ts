import { analyse } from 'chardet';
import { utf32 } from './utf32';
import { windows1252 } from './windows1252';

/** Text with the name of the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** How much is looked at to find out the encoding, in bytes. */
const sampleSize = 64 * 1024;
/** What the detector must be sure of, of 100, to be believed against Windows-1252, the commonest in English. */
const sureEnough = 40;

/**
 * Makes text of bytes in any encoding: what a byte order mark says, else what the file says of itself (`declared`), else
 * UTF-8 where the bytes are that, else what they look like. Gives undefined for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const marked = markedEncoding(bytes) ?? wideEncoding(sample);
  if (marked !== undefined) return decodeAs(bytes, marked);
  if (isBinary(sample)) return undefined;
  const said = declared === undefined ? undefined : decodeAs(bytes, declared);
  if (said !== undefined && !said.text.includes('\ufffd')) return said;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined && !utf8.text.includes('\ufffd')) return utf8;
  return said ?? decodeAs(bytes, likelyEncoding(sample)) ?? utf8;
}

/** Decodes by the name of an encoding; undefined where there is none of that name. */
function decodeAs(bytes: Uint8Array, name: string): DecodedText | undefined {
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

function markedEncoding(bytes: Uint8Array): string | undefined {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (starts(0xff, 0xfe, 0, 0)) return 'utf-32le';
  if (starts(0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return starts(0xef, 0xbb, 0xbf) ? 'utf-8' : undefined;
}

/** UTF-16 without a byte order mark: Latin letters leave every second byte zero. */
function wideEncoding(sample: Uint8Array): string | undefined {
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
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x0e && byte !== 0x0f)
      controls++;
  }
  return controls > 2 && controls > sample.length / 100;
}

/** By the bytes alone. Latin-1 stands for Windows-1252, as on the web. */
function likelyEncoding(sample: Uint8Array): string {
  const best = analyse(sample).find(({ name, confidence }) => confidence >= sureEnough && name !== 'UTF-8');
  return best === undefined || best.name === 'ISO-8859-1' ? 'windows-1252' : best.name;
}
