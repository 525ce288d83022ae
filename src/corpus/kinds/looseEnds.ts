import type { Tag } from '../../language/paragraph';
import type { Span } from '../../language/span';
import { contains } from '../../language/span';
import type { Outline, Word } from '../alignment/outline';

const needNext: ReadonlySet<Tag> = new Set(['DET', 'ADP', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'PRON', 'ADV']);
const needPrevious: ReadonlySet<Tag> = new Set(['ADP', 'CCONJ', 'PART']);

/**
 * A piece of a clause without the words at its ends that need what was cut off: "to keep the", "'s top lawyer". What ends
 * where the clause does needs nothing.
 */
export function withoutLooseEnds({ words, source }: Outline, wording: Span, clause: Span): Span {
  const inside = words.filter(word => contains(wording, word));
  const isCutBefore = words.some(({ start, end }) => start >= clause.start && end <= wording.start);
  const isCutAfter = words.some(({ start, end }) => start >= wording.end && end <= clause.end);
  const first = isCutBefore ? inside.find(word => !needPrevious.has(word.tag)) : inside[0];
  const last = isCutAfter ? inside.findLast((word, i) => !isLoose(word, inside[i - 1])) : inside.at(-1);
  if (!first || !last || first.start > last.start) return wording;
  const end = isCutAfter ? last.end : wording.end;
  return { start: first.start, end: isCutAfter ? beforeLateComma(source.text, first.start, end) : end };
}

/** A verb needs its object: "to keep", "from getting". */
function isLoose({ tag, norm }: Word, before: Word | undefined): boolean {
  if (needNext.has(tag)) return true;
  return tag === 'VERB' && (norm.endsWith('ing') || before?.norm === 'to');
}

/** What is left of a part behind a comma that has just begun is dropped: ", President". */
const justBegun = 0.75;

function beforeLateComma(text: string, start: number, end: number): number {
  const comma = text.lastIndexOf(', ', end);
  return comma > start + justBegun * (end - start) ? comma : end;
}

/** A piece of a text with all of the names and compounds at its ends: "Staten Island", "lame-duck". */
export function withWholeNames({ words, source: { text } }: Outline, piece: Span): Span {
  let first = words.findIndex(({ end }) => end > piece.start);
  let last = words.findLastIndex(({ start }) => start < piece.end);
  const areOne = (one: Word | undefined, next: Word | undefined): boolean => {
    if (!next || one?.section !== next.section) return false;
    const between = text.slice(one.end, next.start);
    const isName = one.mention === 'name' && next.mention === 'name' && one.entity === next.entity;
    return /^[-‐‑]$/.test(between) || (isName && between === ' ');
  };
  while (areOne(words[first - 1], words[first])) first--;
  while (areOne(words[last], words[last + 1])) last++;
  const [start, end] = [words[first]?.start ?? piece.start, words[last]?.end ?? piece.end];
  return { start: Math.min(start, piece.start), end: Math.max(end, piece.end) };
}
