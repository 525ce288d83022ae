import { readFileSync } from 'node:fs';
import type { Amount, Paragraph, PartOfDay, TimeExpression } from '../../src/language/paragraph';
import { type Days, resolveTime } from '../../src/source/times';

/*
 * The marked expressions in test/language/expressions: a line is a paragraph with ⟦words = normal form⟧; "@ 2025-01-27"
 * gives the day of the texts below it, "@ -" says that it is not known.
 *
 * Normal forms of times: ISO 8601 with X for what is not said ("XXXX-01-26", "195X"), "2024-Q3", "2023-H2", "2022-SU",
 * "2025-01-26TNI" for a night, "T14:30 ET", "from/to" for stretches, "?" for what can't be known, "a|b" for what may be
 * either. Of amounts: bound (~ > < >= <=), value, upper value, then "duration" and unit, "age", the unit or currency, or the
 * noun that is counted; "#3" is an ordinal.
 */

/** An expression where it stands, with its normal form. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly normal: string;
}

export interface MarkedLine {
  readonly text: string;
  readonly day: string | undefined;
  readonly expressions: readonly Expression[];
}

/** The marked lines of one of the files. */
export function markedLines(name: string): MarkedLine[] {
  let day: string | undefined;
  const lines: MarkedLine[] = [];
  for (const line of readFileSync(`test/language/expressions/${name}.txt`, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('@')) day = line === '@ -' ? undefined : line.slice(2);
    else lines.push({ ...unmarked(line), day });
  }
  return lines;
}

function unmarked(line: string): { text: string; expressions: Expression[] } {
  let text = '';
  let at = 0;
  const expressions: Expression[] = [];
  for (const mark of line.matchAll(/⟦(.*?) = (.*?)⟧/g)) {
    const [whole, words = '', normal = ''] = mark;
    text += line.slice(at, mark.index);
    expressions.push({ start: text.length, end: text.length + words.length, normal });
    text += words;
    at = mark.index + whole.length;
  }
  return { text: text + line.slice(at), expressions };
}

/** What was read of a paragraph, in normal forms. */
export function expressionsOf({ times, amounts }: Paragraph, day: string | undefined): Expression[] {
  return [
    ...times.map(time => ({ start: time.start, end: time.end, normal: normalTime(time, day) })),
    ...amounts.map(amount => ({ start: amount.start, end: amount.end, normal: normalAmount(amount) })),
  ];
}

const bounds = { exact: '', about: '~', more: '>', less: '<', 'at-least': '>=', 'at-most': '<=' };

function normalAmount({ value, upper, measure, unit, precision, noun }: Amount): string {
  const figures = (number: number): string => String(Number(number.toFixed(unit === '%' ? 1 : 4)));
  const number = bounds[precision] + figures(value) + (upper === undefined ? '' : `..${figures(upper)}`);
  if (measure === 'ordinal') return `#${number}`;
  if (measure === 'count') return noun === undefined ? number : `${number} ${noun}`;
  if (measure === 'duration') return `${number} duration ${unit ?? ''}`;
  if (measure === 'age') return `${number} age${unit === undefined || unit === 'year' ? '' : ` ${unit}`}`;
  return `${number} ${unit ?? ''}`;
}

const partsOfDay: Readonly<Record<PartOfDay, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};
const seasons: Readonly<Record<string, string>> = { spring: 'SP', summer: 'SU', autumn: 'AU', winter: 'WI' };

function normalTime(time: TimeExpression, day: string | undefined): string {
  if (time.clock !== undefined)
    return [time.clock, ...(time.until?.clock ? [time.until.clock] : [])].map(normalClock).join('/');
  const days = resolveTime(time, day);
  const [stretch] = days;
  if (stretch === undefined) return normalDate(time);
  if (time.until !== undefined) return normalStretch(time, stretch);
  return days.map(found => normalDays(time, found)).join('|');
}

function normalClock({ hour, minute, zone }: NonNullable<TimeExpression['clock']>): string {
  return `T${two(hour)}:${two(minute)}${zone === undefined ? '' : ` ${zone}`}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A date of which the year is not known; nothing else can be told without the day of the text. */
function normalDate({ month, day, until }: TimeExpression): string {
  if (month === undefined || until !== undefined) return '?';
  return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

function normalDays({ year, years, partOfYear, partOfDay }: TimeExpression, days: Days): string {
  const first = iso(days.first);
  if (years !== undefined) return first.slice(0, years === 10 ? 3 : 2) + (years === 10 ? 'X' : 'XX');
  if (partOfYear !== undefined) return `${year ?? first.slice(0, 4)}-${seasons[partOfYear] ?? partOfYear}`;
  return short(days) + (partOfDay === undefined ? '' : partsOfDay[partOfDay]);
}

/** Both ends as sharply as the words tell them. */
function normalStretch(time: TimeExpression, { first, last }: Days): string {
  const length = time.day !== undefined || time.weekday !== undefined ? 10 : time.month !== undefined ? 7 : 4;
  return `${iso(first).slice(0, length)}/${iso(last).slice(0, length)}`;
}

/** A whole year or month by its name, else the days. */
function short({ first, last }: Days): string {
  const [from, to] = [iso(first), iso(last)];
  if (first === last) return from;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && iso(last + 1).endsWith('-01'))
    return from.slice(0, 7);
  return `${from}/${to}`;
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
