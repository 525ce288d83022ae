import type { Span } from '../../language/span';

/** A run of text that is one paragraph by its layout: trimmed, never empty. */
export interface Line extends Span {
  readonly text: string;
  /** Whether an empty line stands before it, or it is the first. */
  readonly afterGap: boolean;
}

/**
 * Splits a text into its paragraphs. A line is one, whatever its line end; where the whole text is broken at a fixed
 * width, as in plain-text mail, the lines between two empty ones are joined.
 */
export function splitLines(text: string): Line[] {
  const lines = physicalLines(text);
  return isHardWrapped(lines) ? joinBlocks(text, lines) : lines;
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|[\n\r\u2028\u2029\f\v]|$/g;
  let from = 0;
  let gap = true;
  while (from <= text.length) {
    lineEnd.lastIndex = from;
    const end = lineEnd.exec(text);
    const to = end?.index ?? text.length;
    const line = trimmed(text, from, to, gap);
    if (line !== undefined) lines.push(line);
    gap = line === undefined;
    if (end === null || end[0] === '') break;
    from = to + end[0].length;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number, afterGap: boolean): Line | undefined {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start === end ? undefined : { start, end, text: text.slice(start, end), afterGap };
}

function isBlank(code: number): boolean {
  if (code <= 32) return true;
  return code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;
}

const widest = 120;
const narrowest = 40;

/** Whether nearly every line but the last of its block is as full as a fixed width lets it be. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let width = 0;
  for (const { text } of lines) width = Math.max(width, text.length);
  if (width > widest || width < narrowest) return false;
  let inner = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    const before = lines[i - 1];
    if (line === undefined || before === undefined || line.afterGap) continue;
    inner++;
    const firstWord = /^\S+/.exec(line.text)?.[0] ?? '';
    if (before.text.length + 1 + firstWord.length > width) full++;
  }
  return inner >= 3 && full >= 0.85 * inner;
}

function joinBlocks(text: string, lines: readonly Line[]): Line[] {
  const blocks: Line[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last === undefined || line.afterGap) blocks.push(line);
    else blocks[blocks.length - 1] = { ...last, end: line.end, text: text.slice(last.start, line.end) };
  }
  return blocks;
}
