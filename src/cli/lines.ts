import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, as soon as each is complete, without their ends (LF or CRLF). `node:readline` would
 * also split at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...more] = decoder.write(Buffer.from(chunk)).split('\n');
    pieces.push(first);
    for (const next of more) {
      yield withoutReturn(pieces.join(''));
      pieces = [next];
    }
  }
  pieces.push(decoder.end());
  const last = pieces.join('');
  if (last) yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
