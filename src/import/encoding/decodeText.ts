import { analyse } from 'chardet';
import { decodeAs, isBinary, markedEncoding, sampleSize, wideEncoding } from './byteForms';

/** Text with the name of the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** What the detector must be sure of, of 100, to be believed against Windows-1252, the commonest in English. */
const sureEnough = 40;

/**
 * Makes text of bytes in any encoding: what a byte order mark says, else what the file says of itself (`declared`), else
 * UTF-8 where the bytes are that, else what they look like. Gives undefined for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | undefined {
  const marked = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  if (isBinary(bytes)) return undefined;
  const said = declared === undefined ? undefined : decodeAs(bytes, declared);
  if (said !== undefined && !said.text.includes('\ufffd')) return said;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined && !utf8.text.includes('\ufffd')) return utf8;
  return said ?? decodeAs(bytes, likelyEncoding(bytes.subarray(0, sampleSize))) ?? utf8;
}

/** By the bytes alone. Latin-1 stands for Windows-1252, as on the web. */
function likelyEncoding(sample: Uint8Array): string {
  const best = analyse(sample).find(({ name, confidence }) => confidence >= sureEnough && name !== 'UTF-8');
  return best === undefined || best.name === 'ISO-8859-1' ? 'windows-1252' : best.name;
}
