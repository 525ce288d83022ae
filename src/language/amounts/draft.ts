import type { Amount, Precision, Token } from '../paragraph';
import type { NumberReading } from './numbers';

/** An amount while the words around its number are looked at; `first` and `last` are token indices, half-open. */
export interface Draft {
  first: number;
  last: number;
  value: number;
  upper: number | undefined;
  measure: Amount['measure'];
  unit: string | undefined;
  precision: Precision;
  noun: string | undefined;
}

/** The tokens of a paragraph with parts of speech in the terms of Universal Dependencies: theirs, or better ones. */
export interface TaggedTokens {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
}

export function draftOf(number: NumberReading): Draft {
  return {
    first: number.firstToken,
    last: number.lastToken,
    value: number.value,
    upper: undefined,
    measure: number.ordinal ? 'ordinal' : number.share ? 'percent' : 'count',
    unit: number.share ? '%' : undefined,
    precision: number.rough ? 'about' : 'exact',
    noun: undefined,
  };
}

export function amountOf(tokens: readonly Token[], draft: Draft): Amount {
  const start = tokens[draft.first]?.start ?? 0;
  const end = tokens[draft.last - 1]?.end ?? start;
  const { value, upper, measure, unit, precision, noun } = draft;
  return { start, end, value, upper, measure, unit, precision, noun };
}

export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}

/** The words from one token to before another, with single spaces. */
export function wordsAt(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = Math.max(0, from); at < to; at++) words += (words && ' ') + normAt(tokens, at);
  return words;
}
