import { months, weekdays } from '../../../language/lexicon/calendar';
import type { Item } from './lines';

const words = new Set('yesterday today tomorrow tonight overnight'.split(' '));
const units =
  /^(?:moment|minute|hour|day|night|morning|afternoon|evening|week|weekend|month|year|decade|spring|summer|autumn|fall|winter|season)s?$/;
const openers = new Set('last next this that earlier later late early'.split(' '));

const distances = new Set('ago earlier later'.split(' '));

/** Whether words that tell when begin at the item: "Monday", "last week", "Jan. 6", "2016". */
export function isTimeAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || items[at + 1]?.norm === "'s") return false;
  if (words.has(item.norm) || weekdays.has(item.norm))
    return item.norm !== 'sun' && item.norm !== 'sat' && item.norm !== 'wed';
  if (months.has(item.norm))
    return (item.norm !== 'may' && item.norm !== 'march') || items[at + 1]?.tag === 'NUM';
  const next = items[at + 1]?.norm ?? '';
  if (item.norm === 'the') return next === 'weekend';
  if (openers.has(item.norm))
    return units.test(next) || weekdays.has(next) || months.has(next) || openers.has(next);
  if (units.test(item.norm)) return distances.has(next);
  if (item.tag === 'NUM')
    return isYearAt(items, at) || (units.test(next) && distances.has(items[at + 2]?.norm ?? ''));
  return item.norm === 'a' && units.test(next) && items[at + 2]?.norm === 'ago';
}

/** A year, and not one that says which thing is meant ("a 2013 memo"). */
function isYearAt(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.tag;
  return (
    /^(?:19|20)\d\d$/.test(items[at]?.text ?? '') && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ'
  );
}

/** The place behind all words that tell when, with their prepositions, from `at` on: "on Monday", "last week". */
export function skipTimesFrom(items: readonly Item[], at: number): number {
  let next = at;
  while (isTimeAt(items, next) || (items[next]?.tag === 'ADP' && isTimeAt(items, next + 1))) {
    if (!isTimeAt(items, next)) next++;
    const first = next;
    do next++;
    while (isAllTime(items, first, next));
  }
  return next;
}

/** Whether words that tell when end right before the item. */
export function isBehindTime(items: readonly Item[], at: number): boolean {
  for (let first = at - 1; first >= Math.max(0, at - 3); first--)
    if (isTimeAt(items, first)) return isAllTime(items, first, at - 1) && !isAllTime(items, first, at);
  return false;
}

/** The place before all words that tell when, going left from `at`: "Smith on Monday said". */
export function skipTimesBefore(items: readonly Item[], at: number): number {
  for (let length = 3; length >= 1; length--) {
    const start = at - length + 1;
    if (start < 1 || !isTimeAt(items, start) || !isAllTime(items, start, at)) continue;
    const before = items[start - 1];
    return before?.tag === 'ADP' ? start - 2 : start - 1;
  }
  return at;
}

function isAllTime(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first + 1; at <= last; at++) {
    const item = items[at];
    if (
      item === undefined ||
      (item.tag !== 'NUM' &&
        !units.test(item.norm) &&
        !distances.has(item.norm) &&
        !weekdays.has(item.norm) &&
        !months.has(item.norm))
    )
      return false;
  }
  return true;
}
