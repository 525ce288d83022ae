import { hull, type Span } from '../../../language/span';
import { CodePointOffsets } from '../../codePoints';
import type { PassageTarget } from '../../model';
import { targetIn } from '../../saying';
import type { ExchangedSource } from '../exchange';
import { lineEnd } from './standoff';

const withoutLineEnd = new RegExp(`[^${lineEnd}]+`, 'g');
const lineEnds = new RegExp(`[${lineEnd}]`, 'g');

/** A text with the offsets that brat counts in. Its line ends are LF. */
export class BratText {
  readonly text: string;
  readonly #offsets: CodePointOffsets;

  constructor(text: string) {
    this.text = text;
    this.#offsets = new CodePointOffsets(text);
  }

  /** A span as brat takes it: no piece crosses a line end, none is empty. None where there are no words, or half ones. */
  pieces({ start, end }: Span): Span[] {
    const words = this.text.slice(start, end);
    if (!words.trim() || /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words)) return [];
    const lines = words.matchAll(withoutLineEnd);
    return Array.from(lines, ({ index, 0: line }) => ({
      start: start + index,
      end: start + index + line.length,
    }));
  }

  words({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  toBrat({ start, end }: Span): Span {
    return { start: this.#offsets.fromUtf16(start), end: this.#offsets.fromUtf16(end) };
  }

  /** The stretches that pieces stand for: those that only line ends part are one. Pieces outside the text are left out. */
  stretches(pieces: readonly Span[]): Span[] {
    const stretches: Span[] = [];
    for (const piece of pieces) {
      const span = { start: this.#offsets.toUtf16(piece.start), end: this.#offsets.toUtf16(piece.end) };
      if (span.end > this.text.length) continue;
      const before = stretches.at(-1);
      const between = before && this.text.slice(before.end, span.start);
      const isNext = before && between && !between.replaceAll(lineEnds, '');
      if (isNext) stretches.splice(-1, 1, hull([before, span]));
      else stretches.push(span);
    }
    return stretches;
  }

  /** Passages for stretches of a source. */
  targets(source: string, stretches: readonly Span[]): PassageTarget[] {
    return stretches.map(span => targetIn(source, this.text, span));
  }
}

/** The name of the document for each source, without an ending: brat knows ".txt" files only. */
export function documentNames(sources: readonly ExchangedSource[]): Map<string, string> {
  const plain = sources.filter(({ path }) => path.endsWith('.txt')).map(({ path }) => path.slice(0, -4));
  const taken = new Set(plain);
  const free = (path: string): string => {
    let name = path;
    for (let n = 2; taken.has(name); n++) name = `${path}-${n}`;
    taken.add(name);
    return name;
  };
  return new Map(sources.map(({ path }) => [path, path.endsWith('.txt') ? path.slice(0, -4) : free(path)]));
}

/** The source that a document stands for, among those that there are; else its own name with ".txt". */
export function sourceOfDocument(name: string, paths: ReadonlySet<string>): string {
  return !paths.has(`${name}.txt`) && paths.has(name) ? name : `${name}.txt`;
}
