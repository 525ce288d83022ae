import type { Amount } from '../paragraph';
import { addAge } from './ages';
import { addBound } from './bounds';
import { addRange, addRangeOfUnits } from './ranges';
import { countedNoun } from './countedNoun';
import { amountOf, type Draft, draftOf, type TaggedTokens } from './draft';
import { readSpan } from './durations';
import { countsNothing } from './labels';
import { type NumberReading, readNumber } from './numbers';
import { currencyBefore, currencyWord, type UnitReading, unitOf } from './units';

/**
 * Finds the amounts of a paragraph: numbers in figures and words with their bounds, units and what they count. Tokens that
 * are `taken`, by a date, are left alone.
 */
export function findAmounts(words: TaggedTokens, taken: readonly boolean[]): Amount[] {
  const amounts: Amount[] = [];
  const { tokens } = words;
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === true) continue;
    const draft = draftAt(words, i);
    if (draft === undefined) continue;
    amounts.push(amountOf(tokens, draft));
    i = Math.max(i, draft.last - 1);
  }
  return amounts;
}

function draftAt(words: TaggedTokens, at: number): Draft | undefined {
  const span = readSpan(words.tokens, at);
  if (span !== undefined) {
    addBound(words, span);
    return span;
  }
  const number = readNumber(words.tokens, at);
  if (number === undefined || !Number.isFinite(number.value)) return undefined;
  const draft = measured(words, number);
  return countsNothing(words.tokens, draft) ? undefined : draft;
}

function measured(words: TaggedTokens, number: NumberReading): Draft {
  const { tokens } = words;
  const draft = draftOf(number);
  const sign = currencyBefore(tokens, draft.first);
  if (sign !== undefined) {
    draft.first = sign.firstToken;
    draft.measure = 'money';
    draft.unit = sign.code;
  }
  addRange(tokens, draft);
  if (!number.ordinal) addUnit(words, draft);
  addRangeOfUnits(tokens, draft);
  addBound(words, draft);
  if (draft.measure === 'count') {
    draft.noun = countedNoun(words, draft.last);
    addAge(words, draft);
  }
  return draft;
}

function addUnit({ tokens }: TaggedTokens, draft: Draft): void {
  if (draft.measure !== 'count' && draft.unit !== '%') return;
  const currency = currencyWord(tokens, draft.last);
  if (currency !== undefined && draft.measure === 'count') {
    draft.measure = 'money';
    draft.unit = currency.code;
    draft.last = currency.lastToken;
    return;
  }
  const unit = metresAt(tokens, draft) ?? unitOf(tokens, draft.last, draft.value);
  if (unit === undefined) return;
  // "a quarter of a percentage point", "a quarter of a century": no share of something.
  if (draft.measure === 'percent') draft.value /= 100;
  draft.measure = unit.measure;
  draft.unit = unit.unit;
  draft.last = unit.lastToken;
}

/** "1,864m", "a 30m high wall": metres, where the number reader saw millions. */
function metresAt(tokens: TaggedTokens['tokens'], draft: Draft): UnitReading | undefined {
  const { last } = draft;
  if (tokens[last - 1]?.norm !== 'm' || draft.upper !== undefined) return undefined;
  const isLength = /^(?:high|tall|long|deep|wide|above|below)$/.test(tokens[last]?.norm ?? '');
  if (!isLength && !tokens[last - 2]?.text.includes(',')) return undefined;
  draft.value /= 1e6;
  return { measure: 'other', unit: 'm', lastToken: last };
}
