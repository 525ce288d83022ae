import { decodeAs, isBinary, markedEncoding, wideEncoding } from '../import/encoding/byteForms';
import { windows1252 } from '../import/encoding/windows1252';
import { foreignFormat } from '../import/format';

/** A file's text, or in one line why it has none. */
export type Decoded = DecodedText | { readonly problem: string };

/** Text with its encoding; offsets count in `text`, which has no byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** What a person should know about how the text was read. */
  readonly note?: string;
}

/**
 * Makes text of the bytes of a file: UTF-8, UTF-16 and UTF-32 by their byte order mark, else by what the bytes look like, else
 * Windows-1252 (which holds Latin-1). Line ends stay as they are. Files that are not text are refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign !== undefined) return { problem: foreign };
  const wide = markedEncoding(bytes) ?? wideEncoding(bytes);
  const decoded = wide === undefined || wide === 'utf-8' ? undefined : decodeAs(bytes, wide);
  if (decoded) return decoded;
  if (isBinary(bytes)) return { problem: 'is not text (it holds binary data)' };
  return decodeUtf8(bytes);
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
