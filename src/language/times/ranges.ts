import type { TimeExpression, Token } from '../paragraph';
import { dayAt } from './dates';
import { extended, normAt, reading, type TimeReading } from './reading';

/**
 * Puts a stretch together that begins with a time: "February 7 to 16", "1932–33", "from May 2016 to June 2019", "between
 * January 10 and January 17", "Monday through Wednesday". `read` reads the time at a token.
 */
export function asRange(
  tokens: readonly Token[],
  start: TimeReading,
  read: (at: number) => TimeReading | undefined,
): TimeReading {
  if (start.time.clock !== undefined || start.time.until !== undefined || start.time.from !== undefined)
    return start;
  const joint = normAt(tokens, start.lastToken);
  const at = start.lastToken + 1;
  if (!joins(tokens, start, joint) && !isNextDay(tokens, start, at)) return start;
  const short = shortEnd(tokens, start, at);
  if (short !== undefined) return short;
  const end = read(at);
  if (end === undefined || grain(end.time) !== grain(start.time) || end.time.clock !== undefined)
    return start;
  // "26 July to 11 August 2024": the year is said once.
  const year = start.time.year ?? end.time.year;
  return extended(tokens, start, [start.firstToken, end.lastToken], { year, until: end.time });
}

function joins(tokens: readonly Token[], { firstToken }: TimeReading, joint: string): boolean {
  const opener = normAt(tokens, firstToken - 1);
  if (joint === 'and') return opener === 'between';
  return /^(?:to|through|until|till|-|–|—)$/.test(joint);
}

/** "January 20 and 21" */
function isNextDay(tokens: readonly Token[], { time, lastToken }: TimeReading, at: number): boolean {
  if (normAt(tokens, lastToken) !== 'and' || time.day === undefined) return false;
  return dayAt(tokens[at]) === time.day + 1 && tokens[at + 1]?.tag !== 'NOUN';
}

/** An end in figures alone: the day of the same month, the year of the same century. */
function shortEnd(tokens: readonly Token[], start: TimeReading, at: number): TimeReading | undefined {
  const { year, month, day } = start.time;
  const figures = tokens[at];
  const whole: readonly [number, number] = [start.firstToken, at + 1];
  if (figures?.kind !== 'number') return undefined;
  if (day === undefined && month === undefined && year !== undefined && /^\d\d$/.test(figures.text)) {
    const last = 100 * Math.floor(year / 100) + Number(figures.text);
    if (last <= year) return undefined;
    return extended(tokens, start, whole, { until: reading(tokens, at, at + 1, { year: last }).time });
  }
  const last = dayAt(figures);
  if (day === undefined || last === undefined || last <= day || tokens[at + 1]?.text === '%')
    return undefined;
  return extended(tokens, start, whole, {
    until: reading(tokens, at, at + 1, { year, month, day: last }).time,
  });
}

/** What a time is made of: only like goes with like. */
function grain({ year, month, day, weekday, relative, partOfYear }: TimeExpression): string {
  if (relative !== undefined || partOfYear !== undefined) return 'relative';
  return day !== undefined
    ? 'day'
    : month !== undefined
      ? 'month'
      : year !== undefined
        ? 'year'
        : `weekday ${weekday === undefined}`;
}
