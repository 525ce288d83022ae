import { commonSubsequence } from '../../../language/commonSubsequence';
import type { MarkedWording } from '../../../protocol/card';

/**
 * Two wordings with the words marked that the other has not in that order (longest common subsequence). Case,
 * punctuation, contractions and the style of quotation marks make no difference, nor does it that one of them is cut
 * short at its beginning or end. The pieces of each, put together, give the text back.
 */
export function markedWordings(here: string, there: string): { here: MarkedWording; there: MarkedWording } {
  const a = wordsIn(here);
  const b = wordsIn(there);
  const same = commonSubsequence(
    a.map(word => word.norm),
    b.map(word => word.norm),
  );
  return {
    here: pieces(here, a, unmarked(same, a.length, b.length)),
    there: pieces(
      there,
      b,
      unmarked(
        same.map(([i, j]) => [j, i]),
        b.length,
        a.length,
      ),
    ),
  };
}

/** The indices of words that are the same, and of those before and behind them where the other text has none. */
function unmarked(
  same: readonly (readonly [number, number])[],
  length: number,
  otherLength: number,
): ReadonlySet<number> {
  const indices = new Set(same.map(([i]) => i));
  const [first, last] = [same[0], same.at(-1)];
  if (first?.[1] === 0) for (let i = 0; i < first[0]; i++) indices.add(i);
  if (last?.[1] === otherLength - 1) for (let i = last[0] + 1; i < length; i++) indices.add(i);
  return indices;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
}

/** What contractions are short for. */
const contractions: Readonly<Record<string, string>> = {
  "'ve": 'have',
  "'re": 'are',
  "'ll": 'will',
  "'m": 'am',
};

const word = /[\p{L}\p{N}\p{M}]+(?:[.,-][\p{L}\p{N}\p{M}]+)*|['’ʼ][\p{L}\p{M}]+/gu;

function wordsIn(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: written, index }) => {
    const norm = written.toLowerCase().replace(/[’ʼ]/g, "'");
    return { start: index, end: index + written.length, norm: contractions[norm] ?? norm };
  });
}

/** The text cut where words that are the same meet words that differ; what lies between two changed words is changed. */
function pieces(text: string, words: readonly Word[], same: ReadonlySet<number>): MarkedWording {
  const result: { text: string; changed: boolean }[] = [];
  const add = (piece: string, changed: boolean): void => {
    const last = result.at(-1);
    if (last?.changed === changed) last.text += piece;
    else if (piece) result.push({ text: piece, changed });
  };
  let end = 0;
  words.forEach((word, i) => {
    const changed = !same.has(i);
    add(text.slice(end, word.start), changed && i > 0 && !same.has(i - 1));
    add(text.slice(word.start, word.end), changed);
    end = word.end;
  });
  add(text.slice(end), false);
  return result;
}
