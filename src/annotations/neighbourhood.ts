import search from 'approx-string-match';
import { overlaps, type Span } from '../language/span';
import type { Anchor } from './anchor';

/** Of the letters of a passage with its neighbours one in so many may be another. */
const lettersForError = 3;
/** Fewer letters may be like others by chance; more take too long. */
const [shortest, longest] = [32, 600];
/** The best place must have so many errors less than the next. */
const lead = 8;
/** Of the letters of the words so large a share must still be there, in their order, and not too much put in. */
const leastKept = 0.6;
const mostAdded = 48;
/** Letters that are kept count with others beside them: single ones are the same by chance. */
const shortestRun = 3;
/** Words of so few letters are not looked for; of up to so many all of so many letters right on one side must be there still. */
const [few, telling, beside] = [6, 48, 4];
/** Of so many letters on one side so large a share must be there still: what is far away may belong to something else. */
const [near, leastNear] = [24, 0.75];

/**
 * Words that were changed, by the place that they have among their neighbours: the one stretch of a text that is like the
 * words with what stood before and after them, or with one of both where a paragraph has gone elsewhere.
 */
export function findAmongNeighbours(plain: string, anchor: Anchor): Span | undefined {
  const { exact, prefix, suffix } = anchor;
  if (exact.length <= few) return undefined;
  for (const [before, after] of [
    [prefix, suffix],
    [prefix, ''],
    ['', suffix],
  ] as const) {
    const pattern = before + exact + after;
    if (before + after === '' || pattern.length < shortest || pattern.length > longest) continue;
    const place = onlyPlace(plain, pattern);
    const kept = place && keptLetters(plain.slice(place.start, place.end), pattern, before.length, anchor);
    const span = kept && { start: place.start + kept.start, end: place.start + kept.end };
    if (span && (exact.length >= telling || hasNeighbour(plain, anchor, span))) return span;
  }
  return undefined;
}

/** The stretch that is like a pattern; undefined where there is none or another one is as well. */
function onlyPlace(plain: string, pattern: string): Span | undefined {
  const matches = search(plain, pattern, Math.floor(pattern.length / lettersForError));
  const [best, ...others] = [...matches].sort((a, b) => a.errors - b.errors);
  if (!best) return undefined;
  const next = others.find(other => !overlaps(best, other));
  return next && next.errors - best.errors < lead ? undefined : best;
}

/** Where in a text those letters of the words are that it has kept; undefined if too few are, of them or beside them. */
function keptLetters(text: string, pattern: string, from: number, anchor: Anchor): Span | undefined {
  const { exact: words, isOnly } = anchor;
  const pairs = inRuns(keptPairs(text, pattern));
  const to = from + words.length;
  const hasKept = (start: number, end: number, least: number): boolean =>
    end > start && pairs.filter(([, at]) => at >= start && at < end).length >= least * (end - start);
  const isThere = hasKept(from, to, leastKept);
  // Beyond a line end another paragraph may have come in the place of the old one, after the same words.
  const first = Math.max(from - near, isOnly ? 0 : pattern.lastIndexOf('\n', from - 1) + 1);
  const end = Math.min(to + near, isOnly ? pattern.length : `${pattern}\n`.indexOf('\n', to));
  const isBeside = hasKept(first, from, leastNear) || hasKept(to, end, leastNear);
  const kept = pairs.filter(([, at]) => at >= from && at < to);
  const [one, last] = [kept[0], kept.at(-1)];
  if (!isThere || !isBeside || !one || !last) return undefined;
  const span = { start: one[0], end: last[0] + 1 };
  return span.end - span.start <= 2 * words.length + mostAdded ? span : undefined;
}

/** Of letters that were kept those that stand in a run of them. */
function inRuns(pairs: readonly Pair[]): Pair[] {
  const follows = (a: Pair | undefined, b: Pair | undefined): boolean =>
    a !== undefined && b !== undefined && b[0] - a[0] === 1 && b[1] - a[1] === 1;
  return pairs.filter((_, i) => {
    let [first, last] = [i, i];
    while (last - first < shortestRun && follows(pairs[first - 1], pairs[first])) first--;
    while (last - first < shortestRun && follows(pairs[last], pairs[last + 1])) last++;
    return last - first + 1 >= shortestRun;
  });
}

/** Whether what stood right beside the words stands there still, on one side. */
function hasNeighbour(plain: string, { prefix, suffix }: Anchor, { start, end }: Span): boolean {
  const [before, after] = [prefix.slice(-beside), suffix.slice(0, beside)];
  return (
    (before !== '' && plain.slice(0, start).endsWith(before)) ||
    (after !== '' && plain.startsWith(after, end))
  );
}

type Pair = readonly [text: number, pattern: number];

/** The places of letters in a text and in a pattern that stay the same when one is made of the other with the fewest changes. */
function keptPairs(text: string, pattern: string): Pair[] {
  const width = pattern.length + 1;
  // The fewest changes between what is left of both.
  const changes = new Uint16Array((text.length + 1) * width);
  const at = (i: number, j: number): number => changes[i * width + j] ?? 0;
  for (let i = text.length; i >= 0; i--)
    for (let j = pattern.length; j >= 0; j--)
      changes[i * width + j] =
        i === text.length || j === pattern.length
          ? text.length - i + pattern.length - j
          : Math.min(at(i + 1, j + 1) + Number(text[i] !== pattern[j]), at(i + 1, j) + 1, at(i, j + 1) + 1);
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < text.length && j < pattern.length;) {
    const isKept = text[i] === pattern[j];
    if (at(i, j) === at(i + 1, j + 1) + Number(!isKept)) {
      if (isKept) pairs.push([i, j]);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j) + 1) i++;
    else j++;
  }
  return pairs;
}
