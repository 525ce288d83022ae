import { months, weekdays } from './lexicon/calendar';
import { numberWords } from './lexicon/numbers';
import type { TimeExpression, Token } from './paragraph';

/** A time expression with the tokens it takes. */
export interface TimeReading {
  readonly time: TimeExpression;
  readonly firstToken: number;
  readonly lastToken: number;
}

type Fields = Partial<Omit<TimeExpression, 'start' | 'end'>>;

/** Finds the points and stretches of time of a paragraph: dates, weekdays, and what counts from the day of the text. */
export function findTimes(tokens: readonly Token[]): TimeReading[] {
  const found: TimeReading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match =
      readNumericDate(tokens, i) ??
      readWeekday(tokens, i) ??
      readMonth(tokens, i) ??
      readDayFirst(tokens, i) ??
      readRelative(tokens, i) ??
      readYear(tokens, i);
    if (match === undefined) continue;
    found.push(match);
    i = match.lastToken - 1;
  }
  return found;
}

function make(tokens: readonly Token[], firstToken: number, lastToken: number, fields: Fields): TimeReading {
  return {
    firstToken,
    lastToken,
    time: {
      start: tokens[firstToken]?.start ?? 0,
      end: tokens[lastToken - 1]?.end ?? 0,
      year: fields.year,
      month: fields.month,
      day: fields.day,
      weekday: fields.weekday,
      relative: fields.relative,
    },
  };
}

/** "2025-01-26". Of "03/04/2020" nobody knows which is the month, unless one is over 12. */
function readNumericDate(tokens: readonly Token[], at: number): TimeReading | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(token.text);
  if (iso !== null) return numeric(tokens, at, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(token.text);
  if (slashed === null) return undefined;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (first > 12) return numeric(tokens, at, year, second, first);
  if (second > 12 || first === second) return numeric(tokens, at, year, first, second);
  return make(tokens, at, at + 1, { year });
}

function numeric(
  tokens: readonly Token[],
  at: number,
  year: number,
  month: number,
  day: number,
): TimeReading | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return make(tokens, at, at + 1, { year, month, day });
}

/** "Sunday", "last Monday", "Sunday, January 26, 2025". */
function readWeekday(tokens: readonly Token[], at: number): TimeReading | undefined {
  const lead = /^(?:last|next|this|past|coming)$/.test(tokens[at]?.norm ?? '') ? 1 : 0;
  const token = tokens[at + lead];
  const weekday = token === undefined ? undefined : weekdays.get(token.norm);
  if (weekday === undefined || token === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  if (token.norm.length < 4 && !/^[.,]|\d/.test(tokens[at + lead + 1]?.text ?? '')) return undefined;
  const word = tokens[at]?.norm;
  const relative = lead === 0 || word === 'this' ? undefined : weekRelative(word ?? '');
  let next = at + lead + 1;
  if (/^(?:morning|afternoon|evening|night|noon)$/.test(tokens[next]?.norm ?? '')) next++;
  const comma = tokens[next]?.text === ',' ? 1 : 0;
  const date = readMonth(tokens, next + comma) ?? readDayFirst(tokens, next + comma);
  if (date?.time.day !== undefined) return make(tokens, at, date.lastToken, { ...date.time, weekday });
  return make(tokens, at, next, { weekday, relative });
}

function weekRelative(word: string): { count: number; unit: 'week' } {
  return { count: word === 'next' || word === 'coming' ? 1 : -1, unit: 'week' };
}

/** "January 26, 2025", "Jan. 26", "January 2025", "in January". */
function readMonth(tokens: readonly Token[], at: number): TimeReading | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const day = dayAt(tokens[at + 1]);
  if (day !== undefined) {
    const comma = tokens[at + 2]?.text === ',' ? 1 : 0;
    const year = yearAt(tokens[at + 2 + comma]);
    return year === undefined
      ? make(tokens, at, at + 2, { month, day })
      : make(tokens, at, at + 3 + comma, { year, month, day });
  }
  const of = tokens[at + 1]?.norm === 'of' || tokens[at + 1]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens[at + 1 + of]);
  if (year !== undefined) return make(tokens, at, at + 2 + of, { year, month });
  return isMonthWord(tokens, at) ? make(tokens, at, at + 1, { month }) : undefined;
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  return months.get(token.norm);
}

/** "may" and "march" are words, "April" and "June" are names: alone they are months only after "in", "last" and so on. */
function isMonthWord(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (!/^(?:may|march|april|june|august|mar|jan|dec|mar\.)$/.test(norm)) return norm.length > 3;
  return /^(?:in|since|until|by|from|last|this|next|early|late|mid|during|of|through|and|to|between)$/.test(
    tokens[at - 1]?.norm ?? '',
  );
}

/** "26 January 2025", "the 26th of January". */
function readDayFirst(tokens: readonly Token[], at: number): TimeReading | undefined {
  const day = dayAt(tokens[at]);
  if (day === undefined) return undefined;
  const of = tokens[at + 1]?.norm === 'of' ? 1 : 0;
  const month = monthAt(tokens, at + 1 + of);
  if (month === undefined) return undefined;
  const comma = tokens[at + 2 + of]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens[at + 2 + of + comma]);
  return year === undefined
    ? make(tokens, at, at + 2 + of, { month, day })
    : make(tokens, at, at + 3 + of + comma, { year, month, day });
}

function dayAt(token: Token | undefined): number | undefined {
  const match = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.norm) : null;
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearAt(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return undefined;
  return Number(token.text);
}

/** A bare year: after a word that wants one, or between brackets. */
function readYear(tokens: readonly Token[], at: number): TimeReading | undefined {
  const year = yearAt(tokens[at]);
  if (year === undefined) return undefined;
  const before = tokens[at - 1]?.norm ?? '';
  const after = tokens[at + 1];
  if (
    !/^(?:in|since|until|till|by|from|of|during|before|after|early|late|mid|the|to|and|through|between|-|–|\(|year|summer|winter|spring|fall|autumn)$/.test(
      before,
    )
  )
    return undefined;
  if (after?.tag === 'NOUN' && before !== 'the' && before !== 'of') return undefined;
  return make(tokens, at, at + 1, { year });
}

const fixed: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "yesterday", "last week", "two days ago", "in three months". */
function readRelative(tokens: readonly Token[], at: number): TimeReading | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' && token?.kind !== 'number') return undefined;
  const days = fixed.get(token.norm);
  if (days !== undefined) return make(tokens, at, at + 1, { relative: { count: days, unit: 'day' } });
  const shifted = /^(?:last|next|this)$/.test(token.norm) ? relativeUnit(tokens[at + 1], true) : undefined;
  if (shifted !== undefined) {
    const count = token.norm === 'last' ? -1 : token.norm === 'next' ? 1 : 0;
    return make(tokens, at, at + 2, { relative: { count, unit: shifted.unit } });
  }
  return readAgo(tokens, at);
}

function readAgo(tokens: readonly Token[], at: number): TimeReading | undefined {
  const word = tokens[at]?.norm ?? '';
  const count = word === 'a' || word === 'an' ? 1 : (numberWords.get(word) ?? Number.parseInt(word, 10));
  if (!Number.isFinite(count) || count > 5000) return undefined;
  const unit = relativeUnit(tokens[at + 1], false);
  if (unit === undefined) return undefined;
  const after = tokens[at + 2]?.norm ?? '';
  if (after !== 'ago' && after !== 'earlier') return undefined;
  return make(tokens, at, at + 3, { relative: { count: -count * unit.factor, unit: unit.unit } });
}

function relativeUnit(
  token: Token | undefined,
  singularOnly: boolean,
): { unit: 'day' | 'week' | 'month' | 'year'; factor: number } | undefined {
  const match = /^(day|week|month|year|decade)(s?)$/.exec(token?.norm ?? '');
  if (match === null || (singularOnly && match[2] === 's')) return undefined;
  const unit = match[1] as 'day' | 'week' | 'month' | 'year' | 'decade';
  if (unit === 'decade') return singularOnly ? undefined : { unit: 'year', factor: 10 };
  return { unit, factor: 1 };
}
