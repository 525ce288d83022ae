import type { Span } from '../../language/span';

const opening = /["“„«]/;
const closing = /["”“»]/;
const inMarks = /["“„«]([^"“”„«»]+)["”“»]/g;

/** A stretch without the quotation marks around it and the white space inside them. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  const isWhole = to - from > 2 && opening.test(text.charAt(from)) && closing.test(text.charAt(to - 1));
  return isWhole && !closing.test(text.slice(from + 1, to - 1))
    ? { start: from + 1, end: to - 1 }
    : { start: from, end: to };
}

/** The parts of a content that stand in quotation marks, the marks left out. */
export function partsInMarks(text: string, content: readonly Span[]): Span[] {
  return content.flatMap(({ start, end }) => {
    const isQuoted = opening.test(text.charAt(start - 1)) && closing.test(text.charAt(end));
    if (isQuoted) return [{ start, end }];
    return [...text.slice(start, end).matchAll(inMarks)].map(match => {
      const from = start + match.index + 1;
      return { start: from, end: from + (match[1] ?? '').length };
    });
  });
}
