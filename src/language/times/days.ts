import { isCapitalised } from '../characters';
import { numberWords } from '../lexicon/numbers';
import type { PartOfDay, TimeExpression, Token } from '../paragraph';
import { readDate, seasonAt, weekdayAt } from './dates';
import { extended, isInTitle, normAt, reading, type TimeReading } from './reading';

type Relative = NonNullable<TimeExpression['relative']>;

const leads: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "Sunday", "last Monday", "Friday night", "Sunday, January 26, 2025". */
export function readWeekday(tokens: readonly Token[], at: number): TimeReading | undefined {
  const weeks = leads.get(normAt(tokens, at));
  const lead = weeks === undefined ? 0 : 1;
  const weekday = weekdayAt(tokens, at + lead);
  if (weekday === undefined) return undefined;
  const partOfDay = partOfDayAt(tokens, at + lead + 1);
  const next = at + lead + (partOfDay === undefined ? 1 : 2);
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const date = readDate(tokens, next + comma);
  if (date?.time.day !== undefined) return extended(tokens, date, [at, date.lastToken], { weekday });
  const relative = weeks ? ({ count: weeks, unit: 'week' } as const) : undefined;
  return reading(tokens, at, next, { weekday, relative, partOfDay });
}

function partOfDayAt(tokens: readonly Token[], at: number): PartOfDay | undefined {
  const word = normAt(tokens, at);
  return word === 'morning' || word === 'afternoon' || word === 'evening' || word === 'night'
    ? word
    : undefined;
}

const fixed: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "yesterday", "this morning", "last week", "last summer", "two days ago", "in three months", "the weekend". */
export function readRelative(tokens: readonly Token[], at: number): TimeReading | undefined {
  const token = tokens[at];
  if ((token?.kind !== 'word' && token?.kind !== 'number') || isInTitle(tokens, at)) return undefined;
  return (
    readFixed(tokens, at) ?? readShifted(tokens, at) ?? readWeekend(tokens, at) ?? readCounted(tokens, at)
  );
}

function readFixed(tokens: readonly Token[], at: number): TimeReading | undefined {
  const word = normAt(tokens, at);
  const count = fixed.get(word);
  if (count !== undefined) {
    const part = word === 'tonight' ? 'night' : partOfDayAt(tokens, at + 1);
    const last = part === undefined || word === 'tonight' ? at + 1 : at + 2;
    return reading(tokens, at, last, { relative: { count, unit: 'day' }, partOfDay: part });
  }
  // "the day after tomorrow", "the day before yesterday"
  const about = word === 'day' ? `${normAt(tokens, at + 1)} ${normAt(tokens, at + 2)}` : '';
  if (about !== 'after tomorrow' && about !== 'before yesterday') return undefined;
  return reading(tokens, at, at + 3, {
    relative: { count: about === 'after tomorrow' ? 2 : -2, unit: 'day' },
  });
}

/** "last week", "this morning", "last summer", "next November". */
function readShifted(tokens: readonly Token[], at: number): TimeReading | undefined {
  const count = leads.get(normAt(tokens, at));
  const second = tokens[at + 1];
  if (count === undefined || second === undefined || isCountedOrTold(tokens, at)) return undefined;
  const unit = unitAt(tokens, at + 1);
  if (unit?.plural === false && unit.factor === 1)
    return reading(tokens, at, at + 2, { relative: { count, unit: unit.unit } });
  const part = partOfDayAt(tokens, at + 1);
  if (part !== undefined && (count === 0 || part === 'night'))
    return reading(tokens, at, at + 2, { relative: { count, unit: 'day' }, partOfDay: part });
  const season = seasonAt(tokens, at + 1);
  // "This fall was the sharpest": not the season.
  if (season !== undefined && (count !== 0 || second.norm !== 'fall'))
    return reading(tokens, at, at + 2, { relative: { count, unit: 'year' }, partOfYear: season });
  const month = isCapitalised(second.text) ? readDate(tokens, at + 1) : undefined;
  if (month?.lastToken !== at + 2) return undefined;
  const tense = count < 0 ? 'past' : count > 0 ? 'future' : undefined;
  return extended(tokens, month, [at, at + 2], { tense });
}

/** "the next day", "the past year": not counted from the day of the text, or a stretch that ends with it. */
function isCountedOrTold(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  if (word === 'past' || word === 'coming') return true;
  return normAt(tokens, at - 1) === 'the' && word !== 'this';
}

function readWeekend(tokens: readonly Token[], at: number): TimeReading | undefined {
  const count = leads.get(normAt(tokens, at));
  if (count !== undefined && normAt(tokens, at + 1) === 'weekend')
    return reading(tokens, at, at + 2, { relative: { count, unit: 'weekend' } });
  if (normAt(tokens, at) !== 'weekend' || normAt(tokens, at - 1) !== 'the') return undefined;
  return reading(tokens, at, at + 1, { relative: { count: 0, unit: 'weekend' } });
}

/** "two days ago"; "in two weeks", which is a stretch rather where the clause doesn't tell of what will be. */
function readCounted(tokens: readonly Token[], at: number): TimeReading | undefined {
  const count = countAt(tokens, at);
  const unit = count === undefined ? undefined : unitAt(tokens, at + 1);
  if (count === undefined || unit === undefined) return undefined;
  const relative = (direction: number): Relative => ({
    count: direction * count * unit.factor,
    unit: unit.unit,
  });
  if (normAt(tokens, at + 2) === 'ago') return reading(tokens, at, at + 3, { relative: relative(-1) });
  return normAt(tokens, at - 1) === 'in'
    ? reading(tokens, at - 1, at + 2, { relative: relative(1), tense: 'future' })
    : undefined;
}

/** The number of units that a word or figure names: "two", "10", "a". */
export function countAt(tokens: readonly Token[], at: number): number | undefined {
  const word = normAt(tokens, at);
  const count =
    word === 'a' || word === 'an'
      ? 1
      : (numberWords.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : NaN));
  return count >= 1 && count <= 5000 ? count : undefined;
}

/** The unit of time that a word names. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
):
  | { readonly unit: Exclude<Relative['unit'], 'weekend'>; readonly factor: number; readonly plural: boolean }
  | undefined {
  const match = /^(day|week|month|year|decade)(s?)$/.exec(normAt(tokens, at));
  if (match === null) return undefined;
  const unit = match[1] as 'day' | 'week' | 'month' | 'year' | 'decade';
  const plural = match[2] === 's';
  return unit === 'decade' ? { unit: 'year', factor: 10, plural } : { unit, factor: 1, plural };
}
