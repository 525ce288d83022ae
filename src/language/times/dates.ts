import { months, weekdays } from '../lexicon/calendar';
import { ordinalWords } from '../lexicon/numbers';
import { isPlural } from '../nouns';
import type { PartOfYear, Token } from '../paragraph';
import { normAt, reading, type TimeReading } from './reading';

/** "2025-01-26". Of "03/04/2020" nobody knows which is the month, unless one is over 12. */
export function readNumericDate(tokens: readonly Token[], at: number): TimeReading | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(token.text);
  if (iso !== null) return numeric(tokens, at, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(token.text);
  if (slashed === null) return undefined;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (first > 12) return numeric(tokens, at, year, second, first);
  if (second > 12 || first === second) return numeric(tokens, at, year, first, second);
  return reading(tokens, at, at + 1, { year });
}

function numeric(
  tokens: readonly Token[],
  at: number,
  year: number,
  month: number,
  day: number,
): TimeReading | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return reading(tokens, at, at + 1, { year, month, day });
}

/** "January 26, 2025", "26 January", "Jan. 26", "January 2025", "in January", with a weekday before it or not. */
export function readDate(tokens: readonly Token[], at: number): TimeReading | undefined {
  return readMonth(tokens, at) ?? readDayFirst(tokens, at);
}

function readMonth(tokens: readonly Token[], at: number): TimeReading | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const day = dayAt(tokens[at + 1]);
  if (day !== undefined) {
    const comma = tokens[at + 2]?.text === ',' ? 1 : 0;
    const year = yearAt(tokens[at + 2 + comma]);
    return year === undefined
      ? reading(tokens, at, at + 2, { month, day })
      : reading(tokens, at, at + 3 + comma, { year, month, day });
  }
  const of = tokens[at + 1]?.norm === 'of' || tokens[at + 1]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens[at + 1 + of]);
  if (year !== undefined) return reading(tokens, at, at + 2 + of, { year, month });
  return isMonthWord(tokens, at) ? reading(tokens, at, at + 1, { month }) : undefined;
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) return undefined;
  return months.get(token.norm);
}

/** "may" and "march" are words, "April" and "June" are names: alone they are months only after "in", "last" and so on. */
function isMonthWord(tokens: readonly Token[], at: number): boolean {
  const norm = normAt(tokens, at);
  if (!/^(?:may|march|april|june|august|mar|jan|dec|mar\.)$/.test(norm)) return norm.length > 3;
  return /^(?:in|since|until|by|from|last|this|next|early|late|mid|-|during|of|through|and|to|between)$/.test(
    normAt(tokens, at - 1),
  );
}

/** "26 January 2025", "26th of January". */
function readDayFirst(tokens: readonly Token[], at: number): TimeReading | undefined {
  const day = dayAt(tokens[at]);
  if (day === undefined) return undefined;
  const of = normAt(tokens, at + 1) === 'of' ? 1 : 0;
  const month = monthAt(tokens, at + 1 + of);
  if (month === undefined) return undefined;
  const comma = tokens[at + 2 + of]?.text === ',' ? 1 : 0;
  const year = yearAt(tokens[at + 2 + of + comma]);
  return year === undefined
    ? reading(tokens, at, at + 2 + of, { month, day })
    : reading(tokens, at, at + 3 + of + comma, { year, month, day });
}

/** The weekday that a capitalised word names; a short form only before a period, a comma or a figure. */
export function weekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return undefined;
  if (token.norm.length < 4 && !/^[.,]|\d/.test(tokens[at + 1]?.text ?? '')) return undefined;
  return weekdays.get(token.norm);
}

/** The day of the month that a figure names: "26", "26th". */
export function dayAt(token: Token | undefined): number | undefined {
  const match = token?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.norm) : null;
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

function yearAt(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/.test(token.text)) return undefined;
  return Number(token.text);
}

/** A bare year: after a word that wants one, or between brackets. */
export function readYear(tokens: readonly Token[], at: number): TimeReading | undefined {
  const year = yearAt(tokens[at]);
  if (year === undefined) return undefined;
  const before = normAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (next?.tag === 'NOUN') {
    // "the 2018 elections", "a 2013 memo": of one thing there are no two thousand.
    const names = before === 'the' || before === 'of' || !isPlural(next.norm);
    return names ? reading(tokens, at, at + 1, { year }) : undefined;
  }
  return yearWanted.test(before) || looksLikeYear(tokens, at, year)
    ? reading(tokens, at, at + 1, { year })
    : undefined;
}

/** "both 2019 and 2020", "out 2020,": of our time, no round number, and counting nothing. */
function looksLikeYear(tokens: readonly Token[], at: number, year: number): boolean {
  if (year < 1950 || year > 2040 || year % 100 === 0) return false;
  if (!/^(?:both|as|out|than|for|,|’s|'s)$/.test(normAt(tokens, at - 1))) return false;
  return /^(?:[,.;:)]|and|or|to|as|with|in|was|is)$/.test(normAt(tokens, at + 1));
}

const yearWanted =
  /^(?:in|since|until|till|by|from|of|during|before|after|early|late|mid|the|to|and|through|between|-|–|\(|year|born|summer|winter|spring|fall|autumn)$/;

/** "1950s", "mid-1980s", "12th century", "twentieth century". */
export function readEra(tokens: readonly Token[], at: number): TimeReading | undefined {
  const decade = /^(?:mid-)?((?:1[5-9]|20)\d0)s$/.exec(normAt(tokens, at));
  if (decade !== null) return reading(tokens, at, at + 1, { year: Number(decade[1]), years: 10 });
  if (normAt(tokens, at + 1) !== 'century') return undefined;
  const figures = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(normAt(tokens, at));
  const century = figures === null ? ordinalWords.get(normAt(tokens, at)) : Number(figures[1]);
  if (century === undefined || century > 21 || century < 1) return undefined;
  return reading(tokens, at, at + 2, { year: 100 * (century - 1), years: 100 });
}

/** The season that a word names; "fall" and "spring" are verbs too. */
export function seasonAt(tokens: readonly Token[], at: number): PartOfYear | undefined {
  const word = normAt(tokens, at);
  if (word === 'fall') return 'autumn';
  return word === 'spring' || word === 'summer' || word === 'autumn' || word === 'winter' ? word : undefined;
}

/** "summer of 2022", "spring 2020", "third quarter of 2024", "second half of 2023". */
export function readPartOfYear(tokens: readonly Token[], at: number): TimeReading | undefined {
  const season = seasonAt(tokens, at);
  const part = season ?? numberedPart(tokens, at);
  if (part === undefined) return undefined;
  const next = season === undefined ? at + 2 : at + 1;
  const of = normAt(tokens, next) === 'of' ? 1 : 0;
  const year = yearAt(tokens[next + of]);
  return year === undefined ? undefined : reading(tokens, at, next + of + 1, { year, partOfYear: part });
}

function numberedPart(tokens: readonly Token[], at: number): PartOfYear | undefined {
  const number = ordinalWords.get(normAt(tokens, at));
  const noun = normAt(tokens, at + 1);
  if (noun === 'half') return number === 1 ? 'H1' : number === 2 ? 'H2' : undefined;
  if (noun !== 'quarter') return undefined;
  return number === 1 ? 'Q1' : number === 2 ? 'Q2' : number === 3 ? 'Q3' : number === 4 ? 'Q4' : undefined;
}
