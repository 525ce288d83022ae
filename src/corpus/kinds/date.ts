import type { TimeExpression } from '../../language/paragraph';
import { contains } from '../../language/span';
import type { IsoDate } from '../../source/model';
import type { Days } from '../../source/times';
import { resolveTime } from '../../source/times';
import type { ClausePair } from '../alignment/match';
import type { Clause, Outline } from '../alignment/outline';
import type { Comparison, Finding, Kind } from './kind';
import { evidence } from './passages';
import { tellSides } from './tell';

/** Different days for the same event. */
export const date: Kind = {
  name: 'date',
  find: comparison => comparison.aligned.flatMap(pair => compareTimes(comparison, pair)),
  tell: (question, sides) => tellSides(question, sides, 'says', 'say'),
};

/** Clauses less like each other may tell of two events. */
const leastLikeness = 0.45;

function compareTimes(comparison: Comparison, pair: ClausePair): Finding[] {
  const { a, b } = comparison;
  const [[here, ...moreHere], [there, ...moreThere]] = [timesIn(a, pair.a), timesIn(b, pair.b)];
  // Of a clause with two dates it isn't sure which one tells when it happened.
  if (pair.likeness < leastLikeness || !here || !there || moreHere.length || moreThere.length) return [];
  if (canAgree(comparison, here, there) || isTold(comparison, here, there)) return [];
  return [
    {
      kind: 'date',
      a: evidence(a, [here], here),
      b: evidence(b, [there], there),
      question: 'When this happened',
      confidence: pair.likeness >= 0.6 ? 0.8 : 0.65,
    },
  ];
}

function timesIn({ source }: Outline, { claim }: Clause): TimeExpression[] {
  return source.times.filter(time => contains(claim, time));
}

/** Whether both can mean one day, or nobody can tell. */
function canAgree({ dateA, dateB }: Comparison, here: TimeExpression, there: TimeExpression): boolean {
  const [daysA, daysB] = [possibleDays(here, dateA), possibleDays(there, dateB)];
  if (daysA.length && daysB.length) return meet(daysA, daysB);
  const known = [here, there].every(time => time.month !== undefined && time.day !== undefined);
  return !known || (here.month === there.month && here.day === there.day);
}

/** Whether a source gives the other's date somewhere else: then it tells of both. */
function isTold({ a, b, dateA, dateB }: Comparison, here: TimeExpression, there: TimeExpression): boolean {
  const [daysA, daysB] = [possibleDays(here, dateA), possibleDays(there, dateB)];
  return (
    b.source.times.some(time => meet(possibleDays(time, dateB), daysA)) ||
    a.source.times.some(time => meet(possibleDays(time, dateA), daysB))
  );
}

/** What a time can mean in a source of that day: a bare weekday is the last one, or the next one of a thing to come. */
function possibleDays(time: TimeExpression, published: IsoDate | undefined): readonly Days[] {
  const days = resolveTime(time, published);
  if (!days) return [];
  const isBareWeekday = time.weekday !== undefined && time.day === undefined && time.relative === undefined;
  return isBareWeekday ? [days, { from: weekAfter(days.from), to: weekAfter(days.to) }] : [days];
}

function weekAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);
}

function meet(a: readonly Days[], b: readonly Days[]): boolean {
  return a.some(x => b.some(y => x.from <= y.to && y.from <= x.to));
}
