import type { Token } from '../paragraph';
import { type Draft, normAt, wordsAt } from './draft';
import { numberValue } from './numbers';
import { timeUnit } from './units';

/** Durations and ages that the plain way of number and unit doesn't reach. */
export function readSpan(tokens: readonly Token[], at: number): Draft | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readDecadeOfLife(tokens, at);
  if (token?.kind !== 'word') return undefined;
  return readJoined(token, at) ?? readHalf(tokens, at) ?? readOne(tokens, at) ?? readTwoUnits(tokens, at);
}

function span(first: number, last: number, value: number, unit: string, old = false): Draft {
  const measure = old ? 'age' : 'duration';
  return { first, last, value, upper: undefined, measure, unit, precision: 'exact', noun: undefined };
}

/** "in their 50s" */
function readDecadeOfLife(tokens: readonly Token[], at: number): Draft | undefined {
  const tens = /^([1-9]0)s$/.exec(normAt(tokens, at));
  if (tens === null || !/^(?:their|his|her|early|mid|late|-)$/.test(normAt(tokens, at - 1))) return undefined;
  return { ...span(at, at + 1, Number(tens[1]), 'year', true), upper: Number(tens[1]) + 9 };
}

/** "four-hour", "twenty-five-year", "nine-year-old". */
function readJoined({ norm }: Token, at: number): Draft | undefined {
  const match =
    /^([a-z]+(?:-[a-z]+)?)-(second|minute|hour|day|week|month|year|decade|century)s?(-olds?)?$/.exec(norm);
  const value = match === null ? undefined : numberValue(match[1] ?? '');
  return value === undefined
    ? undefined
    : span(at, at + 1, value, match?.[2] ?? '', match?.[3] !== undefined);
}

/** "half an hour", "half a century". */
function readHalf(tokens: readonly Token[], at: number): Draft | undefined {
  if (normAt(tokens, at) !== 'half' || !/^an?$/.test(normAt(tokens, at + 1))) return undefined;
  const unit = timeUnit(normAt(tokens, at + 2));
  return unit === undefined ? undefined : span(at, at + 3, 0.5, unit);
}

/** "a year and a half"; "a week" counts where a bound says so: "over a week". */
function readOne(tokens: readonly Token[], at: number): Draft | undefined {
  if (!/^(?:an?|one)$/.test(normAt(tokens, at))) return undefined;
  const unit = timeUnit(normAt(tokens, at + 1));
  if (unit === undefined || normAt(tokens, at + 1) !== unit) return undefined;
  if (wordsAt(tokens, at + 2, at + 5) === 'and a half') return span(at, at + 5, 1.5, unit);
  return /(?:^| )(?:over|more than|less than|under|at least|about|around|almost|nearly)$/.test(
    wordsAt(tokens, at - 2, at),
  ) && !/^(?:ago|later|earlier)$/.test(normAt(tokens, at + 2))
    ? span(at, at + 2, 1, unit)
    : undefined;
}

const smaller: readonly string[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const seconds: Readonly<Record<string, number>> = {
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  second: 1,
};

/** "two hours and five minutes", as so many of the smaller unit; months and days are of no fixed length. */
function readTwoUnits(tokens: readonly Token[], at: number): Draft | undefined {
  const [much, unit] = [numberValue(normAt(tokens, at)), timeUnit(normAt(tokens, at + 1))];
  if (much === undefined || unit === undefined) return undefined;
  const next = at + 2 + (/^(?:and|,)$/.test(normAt(tokens, at + 2)) ? 1 : 0);
  const [more, part] = [numberValue(normAt(tokens, next)), timeUnit(normAt(tokens, next + 1))];
  if (more === undefined || part === undefined || smaller.indexOf(part) <= smaller.indexOf(unit))
    return undefined;
  const factor = unit === 'year' && part === 'month' ? 12 : (seconds[unit] ?? NaN) / (seconds[part] ?? NaN);
  return Number.isInteger(factor) ? span(at, next + 2, much * factor + more, part) : undefined;
}
