import type { TimeExpression } from '../language/paragraph';
import type { IsoDate } from './model';

/** A stretch of whole days, both ends in it, counted from 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const millisecondsOfDay = 86_400_000;

/**
 * The days that a time expression can mean in a source of the given date: mostly one answer; a weekday of which the words
 * don't tell whether it was or will be has two, the last one up to that date and the next. Empty where it takes a date that
 * is not known.
 */
export function resolveTime(time: TimeExpression, sourceDate: IsoDate | undefined): Days[] {
  const today = sourceDate === undefined ? undefined : dayOf(sourceDate);
  return time.until === undefined ? point(time, today) : between(time, time.until, today);
}

function point(time: TimeExpression, today: number | undefined): Days[] {
  const { year, month, day, weekday, relative, tense } = time;
  if (year !== undefined) return listed(yearStretch(year, time));
  const origin = originOf(time, today);
  if (origin === undefined) return [];
  if (relative !== undefined && weekday === undefined) {
    if (month !== undefined) {
      const there = dateOf(origin.first).getUTCFullYear() + relative.count;
      return listed(stretch(there, month, day));
    }
    const shifted = relativeTo(relative, origin, tense);
    return listed(time.partOfYear === undefined ? shifted : season(time, origin.first));
  }
  if (month !== undefined) return listed(withoutYear(month, day, tense, origin.first));
  return weekday === undefined ? [] : weekdays(weekday, relative?.count, tense, origin.first);
}

/** What is counted from: the day of the source, or the time that the words before tell. */
function originOf({ from, relative }: TimeExpression, today: number | undefined): Days | undefined {
  if (from === undefined) return today === undefined ? undefined : { first: today, last: today };
  if (from === 'unknown') return undefined;
  const [days, ...others] = resolveTime(from, today === undefined ? undefined : isoDay(today));
  // Two days after a year is no day.
  const sharp = days && days.last - days.first < longest[relative?.unit ?? 'day'];
  return sharp && others.length === 0 ? days : undefined;
}

/** A stretch must be shorter, in days, to count these units from it. */
const longest = { day: 2, week: 8, weekend: 8, month: 32, year: 367 };

/** A stretch from the days of one time to those of another; empty if they are not told or the wrong way round. */
function between(start: TimeExpression, end: TimeExpression, today: number | undefined): Days[] {
  const [from, ...others] = point(start, today);
  const [to, ...more] = point(end, today);
  if (!from || !to || others.length || more.length) return [];
  if (from.first <= to.last) return [{ first: from.first, last: to.last }];
  // "January to March" in a January: the January before that March.
  const year = dateOf(to.first).getUTCFullYear();
  return start.year === undefined && start.month !== undefined
    ? between({ ...start, year }, { ...end, year }, today)
    : [];
}

/** Whether one of the stretches of the one and one of the other have a day in common. */
export function canBeSameTime(a: readonly Days[], b: readonly Days[]): boolean {
  return a.some(here => b.some(there => here.first <= there.last && there.first <= here.last));
}

/** The day of the week that a time names, or that the one day falls on which it means; 0 is Sunday. */
export function weekdayOf({ weekday, until }: TimeExpression, days: readonly Days[]): number | undefined {
  if (until !== undefined) return undefined;
  const [only, ...others] = days;
  const isDay = only !== undefined && others.length === 0 && only.first === only.last;
  return weekday ?? (isDay ? dateOf(only.first).getUTCDay() : undefined);
}

/** The day that an ISO date names, as it is written, whatever its offset; counted from 1970-01-01. */
export function dayOf(date: IsoDate): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (match === null) return undefined;
  return dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Months count from 1 and may lie outside the year, day 0 is the last of the month before. */
function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / millisecondsOfDay);
}

function dateOf(day: number): Date {
  return new Date(day * millisecondsOfDay);
}

/** A day counted from 1970-01-01 as an ISO date. */
export function isoDay(day: number): IsoDate {
  return dateOf(day).toISOString().slice(0, 10);
}

function listed(days: Days | undefined): Days[] {
  return days === undefined ? [] : [days];
}

/** Quarters and halves by their months. Seasons are other months in the south: the whole year, and of a winter two. */
function yearStretch(year: number, { years, month, day, partOfYear }: TimeExpression): Days | undefined {
  if (years !== undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year + years - 1, 12, 31) };
  const part = /^([QH])(\d)$/.exec(partOfYear ?? '');
  if (part !== null) {
    const length = part[1] === 'Q' ? 3 : 6;
    const before = length * (Number(part[2]) - 1);
    return { first: dayNumber(year, before + 1, 1), last: dayNumber(year, before + length + 1, 0) };
  }
  if (partOfYear === 'winter') return { first: dayNumber(year - 1, 12, 1), last: dayNumber(year + 1, 3, 0) };
  return stretch(year, month, day);
}

/** "last summer": the year in which the last one began north of the equator. */
function season({ partOfYear, relative }: TimeExpression, today: number): Days | undefined {
  const begins = { spring: 3, summer: 6, autumn: 9, winter: 12 }[String(partOfYear)] ?? 1;
  const month = dateOf(today).getUTCMonth() + 1;
  const count = relative?.count ?? 0;
  const begun = month >= begins ? 0 : -1;
  const year = dateOf(today).getUTCFullYear() + (count < 0 ? begun : count > 0 ? begun + 1 : 0);
  return stretch(year, undefined, undefined);
}

function stretch(year: number, month: number | undefined, day: number | undefined): Days | undefined {
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  const found = dayNumber(year, month, day);
  // "February 30" is no day.
  return dateOf(found).getUTCMonth() === month - 1 ? { first: found, last: found } : undefined;
}

/** So far and no further do "years ago" reach. */
const furthest = 5000;

function relativeTo(
  { count, unit }: NonNullable<TimeExpression['relative']>,
  { first }: Days,
  tense: TimeExpression['tense'],
): Days | undefined {
  if (Math.abs(count) > furthest) return undefined;
  const year = dateOf(first).getUTCFullYear();
  const month = dateOf(first).getUTCMonth() + 1;
  const sinceMonday = (dateOf(first).getUTCDay() + 6) % 7;
  switch (unit) {
    case 'day':
      return { first: first + count, last: first + count };
    case 'week': {
      const monday = first - sinceMonday + 7 * count;
      return { first: monday, last: monday + 6 };
    }
    case 'weekend': {
      const weeks = count === 0 && tense === 'past' && sinceMonday < 5 ? -1 : count;
      const saturday = first - sinceMonday + 7 * weeks + 5;
      return { first: saturday, last: saturday + 1 };
    }
    case 'month':
      return { first: dayNumber(year, month + count, 1), last: dayNumber(year, month + count + 1, 0) };
    case 'year':
      return stretch(year + count, undefined, undefined);
  }
}

/**
 * A date without its year lies as near to the day of the source as it can; a month of which the words tell whether it was
 * or will be, before or after that day.
 */
function withoutYear(
  month: number,
  day: number | undefined,
  tense: TimeExpression['tense'],
  today: number,
): Days | undefined {
  const year = dateOf(today).getUTCFullYear();
  const years = [year, year - 1, year + 1].flatMap(candidate => listed(stretch(candidate, month, day)));
  const may = years.filter(({ first, last }) => {
    if (day !== undefined || tense === undefined) return true;
    return tense === 'past' ? first <= today : last >= today;
  });
  let best: Days | undefined;
  for (const found of may)
    if (best === undefined || Math.abs(found.first - today) < Math.abs(best.first - today)) best = found;
  return best;
}

/** "Sunday" is the last or the next one, "last Sunday" and "next Sunday" the one they say. */
function weekdays(
  wanted: number,
  weeks: number | undefined,
  tense: TimeExpression['tense'],
  today: number,
): Days[] {
  const back = (dateOf(today).getUTCDay() - wanted + 7) % 7;
  const latest = today - back;
  const one = (day: number): Days => ({ first: day, last: day });
  if (weeks !== undefined) return [one(weeks > 0 ? latest + 7 : back === 0 ? latest - 7 : latest)];
  const next = back === 0 ? today : latest + 7;
  if (tense !== undefined) return [one(tense === 'past' ? latest : next)];
  return [one(latest), one(latest + 7)];
}
