import type { Span } from '../language/span';
import type { MarkedWording } from '../protocol/card';
import type { TreeNode } from '../protocol/trees';
import { shorten } from './places';

/** How much of a wording a label holds, in characters. */
export interface LabelSize {
  /** Same words before the first change: the change itself must be seen in a narrow sidebar. */
  readonly lead: number;
  /** Same words behind the last change. */
  readonly tail: number;
  readonly longest: number;
}

/** For a line of its own. */
export const wholeLine: LabelSize = { lead: 16, tail: 200, longest: 120 };

/** A label with the words in it that are to be seen first, as `TreeNode` has them. */
export type MarkedLabel = Required<Pick<TreeNode, 'label' | 'highlights'>>;

/** A wording, on one line, as the label of a node: from shortly before its first changed words on, those highlighted. */
export function wordingLabel(wording: MarkedWording, { lead, tail, longest }: LabelSize): MarkedLabel {
  const first = wording.findIndex(({ changed }) => changed);
  const last = wording.findLastIndex(({ changed }) => changed);
  let label = '';
  const highlights: (readonly [number, number])[] = [];
  wording.forEach(({ text, changed }, i) => {
    const start = label.length;
    if (i < first) label += endOf(text, lead);
    else label += first >= 0 && i > last ? beginningOf(text, tail) : text;
    if (changed) highlights.push([start, label.length]);
  });
  const cut = shorten(label, longest);
  return {
    label: cut,
    highlights: highlights
      .filter(([start]) => start < cut.length)
      .map(([start, end]) => [start, Math.min(end, cut.length)]),
  };
}

/** A passage with the words in it that differ. */
export function markedPassage(text: string, passage: Span, focus: readonly Span[]): MarkedWording {
  const inside = focus.filter(({ start, end }) => start >= passage.start && end <= passage.end);
  const pieces: { text: string; changed: boolean }[] = [];
  const add = (start: number, end: number, changed: boolean): void => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    if (words) pieces.push({ text: words, changed });
  };
  let at = passage.start;
  for (const { start, end } of inside) {
    if (start < at) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, passage.end, false);
  return pieces;
}

function endOf(text: string, length: number): string {
  if (text.length <= length) return text;
  return `…${text.slice(text.indexOf(' ', text.length - length) + 1)}`;
}

function beginningOf(text: string, length: number): string {
  if (text.length <= length || length === 0) return text.slice(0, length);
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, Math.max(0, space))}…`;
}
