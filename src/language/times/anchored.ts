import type { TimeExpression, Token } from '../paragraph';
import { seasonAt } from './dates';
import { countAt, unitAt } from './days';
import { normAt, reading, type TimeReading } from './reading';

/**
 * What counts from a time named before it: "the next day", "two years later", "that month". It counts from the last time
 * of the paragraph that says a day, a month or a year; where there is none nothing is known of it.
 */
export function readAnchored(
  tokens: readonly Token[],
  at: number,
  earlier: readonly TimeReading[],
): TimeReading | undefined {
  const found = readNeighbour(tokens, at) ?? readLater(tokens, at);
  if (found === undefined) return undefined;
  const anchor = earlier.findLast(({ time }) => time.clock === undefined)?.time;
  return { ...found, time: { ...found.time, from: anchor ?? 'unknown' } };
}

const steps: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
  ['next', 1],
]);

/** "the next day", "the following spring", "the same month", "that year". */
function readNeighbour(tokens: readonly Token[], at: number): TimeReading | undefined {
  const word = normAt(tokens, at);
  const count = steps.get(word);
  if (count === undefined || (word !== 'that' && normAt(tokens, at - 1) !== 'the')) return undefined;
  // "the next day of action", "that day he": a day of something is no date.
  if (normAt(tokens, at + 2) === 'of') return undefined;
  const season = seasonAt(tokens, at + 1);
  if (season !== undefined && word !== 'that')
    return reading(tokens, at, at + 2, { relative: { count, unit: 'year' }, partOfYear: season });
  const unit = unitAt(tokens, at + 1);
  if (unit === undefined || unit.plural || unit.factor > 1) return undefined;
  return reading(tokens, at, at + 2, { relative: { count, unit: unit.unit } });
}

/** "two days later", "a year earlier". */
function readLater(tokens: readonly Token[], at: number): TimeReading | undefined {
  const count = countAt(tokens, at);
  const unit = count === undefined ? undefined : unitAt(tokens, at + 1);
  if (count === undefined || unit === undefined) return undefined;
  const direction = /^(?:later|afterwards?)$/.test(normAt(tokens, at + 2))
    ? 1
    : normAt(tokens, at + 2) === 'earlier'
      ? -1
      : 0;
  if (direction === 0) return undefined;
  const relative: TimeExpression['relative'] = { count: direction * count * unit.factor, unit: unit.unit };
  return reading(tokens, at, at + 3, { relative });
}
