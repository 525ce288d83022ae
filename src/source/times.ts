import type { TimeExpression } from '../language/paragraph';
import type { IsoDate } from './model';

/** A stretch of whole days, both ends in it, counted from 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const millisecondsOfDay = 86_400_000;

/**
 * The days that a time expression can mean in a source of the given date: mostly one answer; a bare weekday has two, the
 * last one up to that date and the next. Empty where it takes a date that is not known.
 */
export function resolveTime(time: TimeExpression, sourceDate: IsoDate | undefined): Days[] {
  if (time.year !== undefined) return listed(stretch(time.year, time.month, time.day));
  const today = sourceDate === undefined ? undefined : dayOf(sourceDate);
  if (today === undefined) return [];
  if (time.relative !== undefined && time.weekday === undefined)
    return listed(relative(time.relative, today));
  if (time.month !== undefined) return listed(nearestYear(time.month, time.day, today));
  return time.weekday === undefined ? [] : weekday(time.weekday, time.relative?.count, today);
}

/** Whether one of the stretches of the one and one of the other have a day in common. */
export function canBeSameTime(a: readonly Days[], b: readonly Days[]): boolean {
  return a.some(here => b.some(there => here.first <= there.last && there.first <= here.last));
}

/** The day that an ISO date names, as it is written, whatever its offset. */
function dayOf(date: IsoDate): number | undefined {
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

function listed(days: Days | undefined): Days[] {
  return days === undefined ? [] : [days];
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

function relative({ count, unit }: NonNullable<TimeExpression['relative']>, today: number): Days | undefined {
  if (Math.abs(count) > furthest) return undefined;
  const year = dateOf(today).getUTCFullYear();
  const month = dateOf(today).getUTCMonth() + 1;
  switch (unit) {
    case 'day':
      return { first: today + count, last: today + count };
    case 'week': {
      const monday = today - ((dateOf(today).getUTCDay() + 6) % 7) + 7 * count;
      return { first: monday, last: monday + 6 };
    }
    case 'month':
      return { first: dayNumber(year, month + count, 1), last: dayNumber(year, month + count + 1, 0) };
    case 'year':
      return stretch(year + count, undefined, undefined);
  }
}

/** A date without its year lies as near to the day of the source as it can. */
function nearestYear(month: number, day: number | undefined, today: number): Days | undefined {
  const year = dateOf(today).getUTCFullYear();
  let best: Days | undefined;
  let least = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    const found = stretch(candidate, month, day);
    if (found === undefined) continue;
    const distance = Math.abs(found.first - today);
    if (distance < least) [best, least] = [found, distance];
  }
  return best;
}

/** "Sunday" is the last or the next one, "last Sunday" and "next Sunday" the one they say. */
function weekday(wanted: number, weeks: number | undefined, today: number): Days[] {
  const back = (dateOf(today).getUTCDay() - wanted + 7) % 7;
  const latest = today - back;
  const one = (day: number): Days => ({ first: day, last: day });
  if (weeks === undefined) return [one(latest), one(latest + 7)];
  if (weeks > 0) return [one(latest + 7)];
  return [one(back === 0 ? latest - 7 : latest)];
}
