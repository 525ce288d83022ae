import { slice } from '../../../language/span';
import { cueEntries, cueForms } from '../cues/entries';
import type { QuotedBlock } from './marks';
import type { Word } from './passage';

const small = /^(?:a|an|the|of|in|on|for|to|and|or|but|with|at|by|from|is|as|vs\.?|v\.?)$/i;
/** As far, in words, who speaks a quotation is looked for. */
const near = 8;

/** Whether words are in title case, and no sentence. */
export function isTitle(words: string, count: number): boolean {
  if (count === 0 || count > 12) return false;
  const parts = words.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  return parts.length > 0 && parts.every((part, at) => /^\p{Lu}/u.test(part) || (at > 0 && small.test(part)));
}

/** “Never Look Back,” her first novel, was printed: a title with the comma of its sentence inside the marks. */
export function isTitleWithComma(text: string, block: QuotedBlock, words: readonly Word[]): boolean {
  const inner = slice(text, block.inner);
  const count = words.slice(block.firstWord, block.lastWord).filter(({ kind }) => kind === 'word').length;
  if (count < 2 || !inner.endsWith(',') || !/\p{Ll}/u.test(inner) || !isTitle(inner, count)) return false;
  const before = words.slice(Math.max(0, block.firstWord - 4), Math.max(0, block.firstWord - 1));
  const behind = words.slice(block.lastWord + 1, block.lastWord + 1 + near);
  const stop = behind.findIndex(({ text: mark }) => /^[,.;:?!]$/.test(mark));
  const beside = [...before, ...(stop < 0 ? behind : behind.slice(0, stop))];
  return behind.length > 0 && !beside.some(speaks);
}

function speaks({ norm }: Word): boolean {
  const entries = cueEntries(cueForms(norm)?.lemma ?? '');
  return (
    norm === 'according' || entries.some(({ frames, particle }) => frames.has('q') && particle === undefined)
  );
}
