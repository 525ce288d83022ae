import type { Span } from '../language/span';

/** Words of a source with a little of what stands around them, on one line. */
export interface Excerpt {
  readonly text: string;
  /** Where the words are in it, half-open. */
  readonly words: readonly [number, number];
}

/**
 * Words with what stands before and behind them on their line, as much as so many characters hold, cut between words.
 * Words over several lines come without anything around them.
 */
export function excerptAround(text: string, span: Span, before: number, after: number): Excerpt {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const head = headOf(text.slice(Math.max(0, span.start - before - 1), span.start), before);
  const tail = tailOf(text.slice(span.end, span.end + after + 1), after);
  return { text: head + words + tail, words: [head.length, head.length + words.length] };
}

function headOf(text: string, length: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  if (line.length <= length) return line.trimStart();
  const space = line.indexOf(' ');
  return space < 0 ? '…' : `…${line.slice(space + 1)}`;
}

function tailOf(text: string, length: number): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  if (line.length <= length) return line.trimEnd();
  const space = line.lastIndexOf(' ');
  return space < 0 ? '…' : `${line.slice(0, space)}…`;
}
