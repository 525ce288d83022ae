import page from '../../../docs/kinds/date.md';
import type { Clock, TimeExpression } from '../../language/paragraph';
import { contains, overlaps } from '../../language/span';
import type { IsoDate } from '../../source/model';
import { canBeSameTime, resolveTime, weekdayOf } from '../../source/times';
import type { ClausePair } from '../alignment/match';
import type { Edit } from '../alignment/edits';
import type { Clause, Outline, Word } from '../alignment/outline';
import type { Comparison, Difference, Kind } from './kind';
import { pairByRole, placed } from './oneRole';
import { evidence } from './passages';
import { withClause } from './withClause';
import { tellSides } from './tell';

/** Different days for the same event. */
export const date: Kind<'date'> = {
  name: 'date',
  label: 'Dates',
  icon: 'calendar',
  meaning: 'another day or time',
  scope: 'another day or time for the same thing',
  page,
  find: comparison => [
    ...comparison.aligned.flatMap(pair => compareTimes(comparison, pair)),
    ...timesOfOneEvent(comparison),
    ...comparison.edits.flatMap(edit => editedTime(comparison, edit) ?? []),
  ],
  tell: (question, sides) => tellSides(question, sides, 'says', 'say'),
};

/** Clauses less like each other may tell of two events. */
const leastLikeness = 0.45;

function compareTimes(comparison: Comparison, pair: ClausePair): Difference[] {
  const { a, b } = comparison;
  const [[here, ...moreHere], [there, ...moreThere]] = [timesIn(a, pair.a), timesIn(b, pair.b)];
  // Of a clause with two dates it isn't sure which one tells when it happened.
  if (pair.likeness < leastLikeness || !here || !there || moreHere.length || moreThere.length) return [];
  if (canAgree(comparison, here, there) || isTold(comparison, here, there)) return [];
  return [
    {
      a: withClause(a, evidence(a, [here], here)),
      b: withClause(b, evidence(b, [there], there)),
      question: 'When this happened',
      confidence: pair.likeness >= 0.6 ? 0.8 : 0.65,
    },
  ];
}

/** Times with less in common may be those of two events. */
const leastLikenessOfRoles = 0.5;

/** Different days for one event, as the grammar of their sentences has it, wherever these stand. */
function timesOfOneEvent(comparison: Comparison): Difference[] {
  const { a, b, identity } = comparison;
  // "Friday" does not settle "Friday at 4:10": that may still differ from a time of the other source.
  const areComparable = (here: TimeExpression, there: TimeExpression): boolean => {
    const areOne = areOneTime(here, comparison.dateA, there, comparison.dateB);
    return areOne === false || (areOne === true && areAsSharp(here, there));
  };
  const pairs = pairByRole(placed(a, a.source.times), placed(b, b.source.times), identity, {
    canBeOne: areComparable,
    areOneSort: areComparable,
    agree: (here, there) => canAgree(comparison, here, there) || isTold(comparison, here, there),
    leastLikeness: leastLikenessOfRoles,
  });
  return pairs.map(({ a: here, b: there, likeness }) => ({
    a: withClause(a, evidence(a, [here.item], here.item)),
    b: withClause(b, evidence(b, [there.item], there.item)),
    question: 'When this happened',
    confidence: Math.min(0.8, likeness),
  }));
}

/** Another day in a sentence that is else the same: it doesn't matter what else happened on that day. */
function editedTime(comparison: Comparison, edit: Edit): Difference | undefined {
  const { a, b } = comparison;
  const timeIn = ({ source }: Outline, words: readonly Word[]): TimeExpression | undefined =>
    source.times.find(time => words.some(word => overlaps(time, word)));
  const [here, there] = [timeIn(a, edit.a), timeIn(b, edit.b)];
  if (!here || !there || canAgree(comparison, here, there)) return undefined;
  const sides = {
    a: withClause(a, evidence(a, [here], here)),
    b: withClause(b, evidence(b, [there], there)),
  };
  return { ...sides, question: 'When this happened', confidence: 0.8 };
}

function timesIn({ source }: Outline, { claim }: Clause): TimeExpression[] {
  return source.times.filter(time => contains(claim, time));
}

/** Whether both can mean one time, or nobody can tell. */
function canAgree({ dateA, dateB }: Comparison, here: TimeExpression, there: TimeExpression): boolean {
  return areOneTime(here, dateA, there, dateB) !== false;
}

/** Whether a source gives the other's date somewhere else: then it tells of both. */
function isTold({ a, b, dateA, dateB }: Comparison, here: TimeExpression, there: TimeExpression): boolean {
  return (
    b.source.times.some(time => areAsSharp(here, time) && areOneTime(here, dateA, time, dateB) === true) ||
    a.source.times.some(time => areAsSharp(time, there) && areOneTime(time, dateA, there, dateB) === true)
  );
}

/** Whether both or neither tell the hour. */
function areAsSharp(here: TimeExpression, there: TimeExpression): boolean {
  return (here.clock === undefined) === (there.clock === undefined);
}

/** Whether two times can be one, by their days and by the clock; undefined where nobody can tell. */
function areOneTime(
  a: TimeExpression,
  dateA: IsoDate | undefined,
  b: TimeExpression,
  dateB: IsoDate | undefined,
): boolean | undefined {
  const day = areOneDay(a, dateA, b, dateB);
  if (day === false || !a.clock || !b.clock) return day;
  return areOneClock(a.clock, b.clock) ?? day;
}

/** Writers round to the quarter of an hour. */
const quarter = 15;
/** Zones are apart by hours, some by half an hour. */
const zoneStep = 30;

function areOneClock(a: Clock, b: Clock): boolean | undefined {
  const [one, other] = [a, b].map(({ hour, minute }) => 60 * hour + minute) as [number, number];
  const apart = Math.abs(one - other);
  if (a.zone !== b.zone) return apart % zoneStep === 0 ? undefined : false;
  const isRounded = apart < quarter && [one, other].some(minutes => minutes % quarter === 0);
  return apart === 0 || isRounded;
}

/**
 * Whether two times can be of one day; undefined where nobody can tell. Without the day of an article its weekdays still
 * differ from each other, and from the weekday of a date.
 */
function areOneDay(
  a: TimeExpression,
  dateA: IsoDate | undefined,
  b: TimeExpression,
  dateB: IsoDate | undefined,
): boolean | undefined {
  const [daysA, daysB] = [resolveTime(a, dateA), resolveTime(b, dateB)];
  if (daysA.length && daysB.length) return canBeSameTime(daysA, daysB);
  const [weekdayA, weekdayB] = [weekdayOf(a, daysA), weekdayOf(b, daysB)];
  if (weekdayA !== undefined && weekdayB !== undefined)
    return weekdayA === weekdayB || (isBeside(weekdayA, weekdayB) && (isNight(a) || isNight(b)));
  if (a.month !== undefined && b.month !== undefined && a.month !== b.month) return false;
  const known = [a, b].every(time => time.month !== undefined && time.day !== undefined);
  return known ? a.month === b.month && a.day === b.day : undefined;
}

function isBeside(a: number, b: number): boolean {
  return [1, 6].includes(Math.abs(a - b));
}

/** In another time zone a night belongs to the day beside it. */
function isNight({ partOfDay }: TimeExpression): boolean {
  return partOfDay === 'night' || partOfDay === 'evening';
}
