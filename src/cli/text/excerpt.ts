import type { Span } from '../../language/span';
import { slice } from '../../language/span';
import type { Cell } from './cells';
import { cellsOf, wrap } from './cells';
import type { TextLayout } from './layout';

/** How an excerpt is shown. */
export interface ExcerptLayout extends TextLayout {
  /** Sets off the words in focus and their carets. */
  readonly highlight: (text: string) => string;
}

/**
 * Lines that show a passage beside its line number, with carets under the focus:
 *
 *     12 | About 10 people were hurt
 *        |       ^^^^^^^^^
 */
export function excerpt(
  text: string,
  line: number,
  passage: Span,
  focus: readonly Span[],
  layout: ExcerptLayout,
): string[] {
  const { style, columns, highlight } = layout;
  const number = String(line).padStart(5);
  const margin = (label: string) => style.faint(`${label} |`);
  return wrap(cellsOf(text, trimmed(text, passage), focus), columns - number.length - 3).flatMap(
    (cells, i) => {
      const words = `${margin(i ? ' '.repeat(number.length) : number)} ${render(cells, highlight)}`;
      const carets = caretsUnder(cells);
      return carets ? [words, `${margin(' '.repeat(number.length))} ${highlight(carets)}`] : [words];
    },
  );
}

function trimmed(text: string, passage: Span): Span {
  const words = slice(text, passage);
  return {
    start: passage.start + words.length - words.trimStart().length,
    end: passage.end - (words.length - words.trimEnd().length),
  };
}

function render(cells: readonly Cell[], highlight: (text: string) => string): string {
  let rendered = '';
  for (let i = 0; i < cells.length;) {
    const marked = cells[i]?.marked;
    let run = '';
    for (; i < cells.length && cells[i]?.marked === marked; i++) run += cells[i]?.text ?? '';
    rendered += marked ? highlight(run) : run;
  }
  return rendered.trimEnd();
}

function caretsUnder(cells: readonly Cell[]): string {
  return cells
    .map(({ width, marked }) => (marked ? '^' : ' ').repeat(width))
    .join('')
    .trimEnd();
}
