import type { Sentence, TimeExpression, Token } from '../paragraph';
import { readAnchored } from './anchored';
import { readClock } from './clock';
import { readDate, readEra, readNumericDate, readPartOfYear, readYear } from './dates';
import { readRelative, readWeekday } from './days';
import { asRange } from './ranges';
import { extended, normAt, type TimeReading } from './reading';
import { tenseAround } from './tense';

/**
 * Finds the points and stretches of time of a paragraph: dates, weekdays, times of day, and what counts from the day of the
 * text or from a date before. `tags`: parts of speech; those of the tokens, or better ones.
 */
export function findTimes(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tags: readonly string[],
): TimeReading[] {
  const found: TimeReading[] = [];
  for (const sentence of sentences)
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const match = readTime(tokens, i, found);
      if (match === undefined) continue;
      const told = withTense(tokens, tags, sentence, match);
      if (told === undefined) continue;
      const whole = widened(tokens, told);
      found.push(whole);
      i = whole.lastToken - 1;
    }
  return found;
}

function readTime(
  tokens: readonly Token[],
  at: number,
  earlier: readonly TimeReading[],
): TimeReading | undefined {
  const start = readOne(tokens, at, earlier);
  if (start === undefined) return undefined;
  return withItsYear(
    tokens,
    asRange(tokens, start, next => readOne(tokens, next, earlier)),
  );
}

/** "July last year": the month of the year before that of the text. */
function withItsYear(tokens: readonly Token[], month: TimeReading): TimeReading {
  const { time, firstToken, lastToken } = month;
  const bare = time.month !== undefined && time.year === undefined && time.until === undefined;
  const count = bare
    ? yearsAway.get(`${normAt(tokens, lastToken)} ${normAt(tokens, lastToken + 1)}`)
    : undefined;
  if (count === undefined) return month;
  return extended(tokens, month, [firstToken, lastToken + 2], { relative: { count, unit: 'year' } });
}

const yearsAway: ReadonlyMap<string, number> = new Map([
  ['last year', -1],
  ['this year', 0],
  ['next year', 1],
]);

function readOne(
  tokens: readonly Token[],
  at: number,
  earlier: readonly TimeReading[],
): TimeReading | undefined {
  return (
    readNumericDate(tokens, at) ??
    readClock(tokens, at) ??
    readWeekday(tokens, at) ??
    readDate(tokens, at) ??
    readPartOfYear(tokens, at) ??
    readEra(tokens, at) ??
    readAnchored(tokens, at, earlier) ??
    readRelative(tokens, at) ??
    readYear(tokens, at)
  );
}

/** Tells what was from what will be where that decides the day; undefined where the words are no time then. */
function withTense(
  tokens: readonly Token[],
  tags: readonly string[],
  sentence: Sentence,
  match: TimeReading,
): TimeReading | undefined {
  const { time, firstToken, lastToken } = match;
  const isIn = normAt(tokens, firstToken) === 'in';
  if (!isIn && (time.tense !== undefined || !needsTense(time))) return match;
  const tense = tenseAround(tokens, tags, sentence, [firstToken, lastToken]);
  if (isIn) return tense === 'future' ? match : undefined;
  const until = time.until && { ...time.until, tense };
  return { ...match, time: { ...time, tense, until } };
}

function needsTense({ year, month, day, weekday, relative }: TimeExpression): boolean {
  if (relative !== undefined) return relative.unit === 'weekend' && relative.count === 0;
  if (year !== undefined || day !== undefined) return false;
  return weekday !== undefined || month !== undefined;
}

const rough =
  /^(?:early|earlier|late|later|mid|nearly|almost|about|around|roughly|some|over|more than|at least|just over|end of|beginning of|start of|middle of)$/;

/** Takes in what makes a time less sharp: "late October", "earlier this month", "nearly 20 years ago", "end of 2026". */
function widened(tokens: readonly Token[], match: TimeReading): TimeReading {
  const { time, lastToken } = match;
  if (time.clock !== undefined || time.day !== undefined || time.weekday !== undefined) return match;
  let { firstToken } = match;
  if (normAt(tokens, firstToken - 1) === '-' && normAt(tokens, firstToken - 2) === 'mid') firstToken--;
  for (const length of [2, 1]) {
    const words = [...Array(length).keys()].map(i => normAt(tokens, firstToken - length + i)).join(' ');
    if (
      rough.test(words) &&
      (time.relative?.count !== undefined || !/^(?:about|around|some|over)$/.test(words))
    )
      return extended(tokens, match, [firstToken - length, lastToken]);
  }
  return match;
}
