import type { TimeExpression } from '../language/paragraph';
import type { IsoDate } from './model';

/** A stretch of whole days, both ends in it, as ISO 8601 days. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const day = 86_400_000;

/**
 * The days that a time expression means in a source of the given date. A weekday is the last one up to that date, as news
 * tells what has been, unless the words say "next". Undefined where it takes a date that is not known.
 */
export function resolveTime(time: TimeExpression, sourceDate: IsoDate | undefined): Days | undefined {
  if (time.year !== undefined) return absolute(time.year, time.month, time.day);
  const today = sourceDate === undefined ? undefined : startOfDay(sourceDate);
  if (today === undefined) return undefined;
  if (time.relative !== undefined && time.weekday === undefined) return relative(time.relative, today);
  if (time.month !== undefined) return nearestYear(time.month, time.day, today);
  return time.weekday === undefined ? undefined : weekday(time.weekday, time.relative?.count ?? 0, today);
}

/** Midnight (UTC) of the day that an ISO date names; the day as it is written, whatever its offset. */
function startOfDay(date: IsoDate): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (match === null) return undefined;
  const value = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(value) ? undefined : value;
}

function iso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

function days(from: number, to: number): Days {
  return { from: iso(from), to: iso(to) };
}

function absolute(year: number, month: number | undefined, date: number | undefined): Days | undefined {
  if (month === undefined) return days(Date.UTC(year, 0, 1), Date.UTC(year, 11, 31));
  if (date === undefined) return days(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0));
  const value = Date.UTC(year, month - 1, date);
  // "February 30" is no day.
  return new Date(value).getUTCMonth() === month - 1 ? days(value, value) : undefined;
}

function relative({ count, unit }: NonNullable<TimeExpression['relative']>, today: number): Days | undefined {
  const now = new Date(today);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  if (Math.abs(count) > 5000) return undefined;
  switch (unit) {
    case 'day':
      return days(today + count * day, today + count * day);
    case 'week': {
      const monday = today - ((now.getUTCDay() + 6) % 7) * day + 7 * count * day;
      return days(monday, monday + 6 * day);
    }
    case 'month':
      return days(Date.UTC(year, month + count, 1), Date.UTC(year, month + count + 1, 0));
    case 'year':
      return days(Date.UTC(year + count, 0, 1), Date.UTC(year + count, 11, 31));
  }
}

/** A date without its year lies as near to the day of the source as it can. */
function nearestYear(month: number, date: number | undefined, today: number): Days | undefined {
  const year = new Date(today).getUTCFullYear();
  let best: Days | undefined;
  let least = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    const found = absolute(candidate, month, date);
    const distance = found === undefined ? Infinity : Math.abs((startOfDay(found.from) ?? 0) - today);
    if (distance >= least) continue;
    best = found;
    least = distance;
  }
  return best;
}

function weekday(wanted: number, weeks: number, today: number): Days {
  const now = new Date(today).getUTCDay();
  const back = (now - wanted + 7) % 7;
  const last = today - back * day;
  if (weeks > 0) return days(last + 7 * day, last + 7 * day);
  // "last Monday" on a Monday is the one a week ago.
  const found = weeks < 0 && back === 0 ? last - 7 * day : last;
  return days(found, found);
}
