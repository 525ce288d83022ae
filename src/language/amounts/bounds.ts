import type { Precision } from '../paragraph';
import { type Draft, normAt, type TaggedTokens, wordsAt } from './draft';

const before: readonly (readonly [RegExp, Precision])[] = [
  [
    /^(?:more than|greater than|higher than|upwards of|in excess of|north of|over|above|exceeding|topping)$/,
    'more',
  ],
  [/^(?:less than|fewer than|lower than|under|below|not quite|just under)$/, 'less'],
  [/^(?:at least|no less than|no fewer than|a minimum of|not less than|minimum)$/, 'at-least'],
  [/^(?:at most|up to|no more than|as many as|as much as|a maximum of|not more than|maximum)$/, 'at-most'],
  [
    /^(?:about|around|approximately|roughly|some|circa|an estimated|estimated|close to|approx.|nearly about|nearly|almost|or so|~)$/,
    'about',
  ],
];

const behind: readonly (readonly [RegExp, Precision])[] = [
  [/^(?:or|and) (?:more|older|over|above|up)$/, 'at-least'],
  [/^or so$/, 'about'],
  [/^(?:or|and) (?:less|fewer|younger|under|below)$/, 'at-most'],
];

/** Takes in the words that make a bound or an estimate of a number: "more than", "up to", "about", "or so". */
export function addBound(words: TaggedTokens, draft: Draft): void {
  const { tokens } = words;
  for (const length of [3, 2, 1]) {
    if (draft.first < length) continue;
    const bound = boundIn(wordsAt(tokens, draft.first - length, draft.first), before);
    if (bound === undefined || isPlace(words, draft)) continue;
    draft.first -= length;
    draft.precision = bound;
    return;
  }
  const bound = boundIn(wordsAt(tokens, draft.last, draft.last + 2), behind);
  if (bound === undefined) return;
  draft.precision = bound;
  draft.last += 2;
}

function boundIn(words: string, bounds: typeof before): Precision | undefined {
  return bounds.find(([pattern]) => pattern.test(words))?.[1];
}

/** "spread over three million hectares": where, not how many; "about one topic": of what. */
function isPlace({ tokens }: TaggedTokens, { first, value, measure }: Draft): boolean {
  const at = first - 1;
  // "He talked about one topic."
  if (value === 1 && measure === 'count' && normAt(tokens, at) === 'about') return true;
  return (
    normAt(tokens, at) === 'over' &&
    /^(?:spread|spreads|spreading|scattered|extends?|extended|stretch(?:es|ed)?)$/.test(
      normAt(tokens, at - 1),
    )
  );
}
