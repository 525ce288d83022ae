import { isCapitalised } from '../characters';
import type { TimeExpression, Token } from '../paragraph';

/** A time expression with the tokens it takes. */
export interface TimeReading {
  readonly time: TimeExpression;
  readonly firstToken: number;
  readonly lastToken: number;
}

export type TimeFields = Partial<Omit<TimeExpression, 'start' | 'end'>>;

/** A reading of the tokens from `firstToken` to before `lastToken` that says these fields and no others. */
export function reading(
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  fields: TimeFields,
): TimeReading {
  return {
    firstToken,
    lastToken,
    time: {
      start: tokens[firstToken]?.start ?? 0,
      end: tokens[lastToken - 1]?.end ?? 0,
      year: fields.year,
      years: fields.years,
      month: fields.month,
      day: fields.day,
      weekday: fields.weekday,
      partOfYear: fields.partOfYear,
      partOfDay: fields.partOfDay,
      clock: fields.clock,
      relative: fields.relative,
      from: fields.from,
      tense: fields.tense,
      until: fields.until,
    },
  };
}

/** The same reading with other tokens and more fields. */
export function extended(
  tokens: readonly Token[],
  { time }: TimeReading,
  [firstToken, lastToken]: readonly [number, number],
  fields: TimeFields = {},
): TimeReading {
  return reading(tokens, firstToken, lastToken, { ...time, ...fields });
}

export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}

/** Whether a word is part of a title or a name: "Last Week Tonight", "USA Today". */
export function isInTitle(tokens: readonly Token[], at: number): boolean {
  if (!isCapitalised(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    (next?.kind === 'word' && isCapitalised(next.text)) ||
    (before?.kind === 'word' && isCapitalised(before.text))
  );
}
