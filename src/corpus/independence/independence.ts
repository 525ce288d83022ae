import { kin } from '../words/lexicon';
import { type Statement, statementsOf } from './statements';
import type { Outline } from '../alignment/outline';

/** What two articles have in common, as far as it shows whether they come from one original. */
export interface CommonContent {
  /** How many statements the shorter of the two has. */
  readonly statements: number;
  /** How many of them the other tells too, and how many of those in the same order. */
  readonly told: number;
  readonly inOrder: number;
  /** 0 to 1: the share of the shorter one's words that stand in the other in the same runs of words. */
  readonly verbatim: number;
  /** 0 to 1: how much speaks for one original. */
  readonly score: number;
}

/** Statements that are as near as this tell the same. */
const same = 0.5;
/** After so many statements matching pauses. */
const pace = 8;
/** Runs of so many words are hardly written twice by chance. */
const run = 6;
/** Above this two articles come from one original. */
const oneOriginal = 0.5;
/** Two newsrooms may well tell fewer statements alike. */
const fewestTold = 5;
/** Who rewrites a text leaves more of its runs of words standing; who reports by himself may have the same few claims. */
const leastVerbatim = 0.1;

/** What two articles have in common; the same whichever is first. In small steps. */
export function* commonContent(a: Outline, b: Outline): Generator<void, CommonContent> {
  const [short = [], long = []] = [statementsOf(a), statementsOf(b)].sort(
    (one, other) => one.length - other.length || (textOf(one) < textOf(other) ? -1 : 1),
  );
  yield;
  const matches = yield* matchStatements(short, long);
  const told = matches.filter(match => match !== undefined);
  const inOrder = longestRise(told);
  const verbatim = verbatimShare(short, long);
  const share = short.length ? told.length / short.length : 0;
  const order = told.length ? inOrder / told.length : 0;
  // Copies that are put in another order tell as much; an order that is kept is a further sign.
  const score = Math.max(share * (0.75 + 0.25 * order), verbatim);
  return { statements: short.length, told: told.length, inOrder, verbatim, score };
}

/** Whether two articles are likely to come from one original, so that their agreement confirms nothing. */
export function areOneOriginal({ told, verbatim, score }: CommonContent): boolean {
  return told >= fewestTold && verbatim >= leastVerbatim && score >= oneOriginal;
}

/** "tells the same 14 of 17 claims in the same order; likely one original". */
export function sayOneOriginal({ statements, told, inOrder }: CommonContent): string {
  const order = inOrder >= 0.8 * told ? ' in the same order' : '';
  return `tells the same ${told} of ${statements} claims${order}; likely one original`;
}

function textOf(statements: readonly Statement[]): string {
  return statements.map(({ norms }) => norms.join(' ')).join('\n');
}

/** For each statement of the shorter article the likest of the other, each taken once; undefined where none is near. */
function* matchStatements(
  short: readonly Statement[],
  long: readonly Statement[],
): Generator<void, (number | undefined)[]> {
  const holders = new Map<string, number[]>();
  long.forEach(({ words }, index) => {
    for (const word of words.keys()) holders.set(word, [...(holders.get(word) ?? []), index]);
  });
  const others = long.map(broaden);
  yield;
  const pairs: { readonly from: number; readonly to: number; readonly likeness: number }[] = [];
  for (const [from, statement] of short.entries()) {
    const own = broaden(statement);
    const near = new Set([...statement.words.keys()].flatMap(word => holders.get(word) ?? []));
    for (const to of near) pairs.push({ from, to, likeness: likeness(own, others[to]) });
    if (from % pace === 0) yield;
  }
  const matches = new Array<number | undefined>(short.length).fill(undefined);
  const taken = new Set<number>();
  for (const { from, to, likeness } of pairs.sort(
    (x, y) => y.likeness - x.likeness || x.from - y.from || x.to - y.to,
  )) {
    if (likeness < same) break;
    if (matches[from] !== undefined || taken.has(to)) continue;
    matches[from] = to;
    taken.add(to);
  }
  return matches;
}

/** A statement with all the words that mean what one of its own does or nearly so, and how near they are. */
interface Broadened {
  readonly statement: Statement;
  readonly near: ReadonlyMap<string, number>;
}

function broaden(statement: Statement): Broadened {
  const near = new Map<string, number>();
  for (const word of statement.words.keys())
    for (const [other, nearness] of kin(word)) near.set(other, Math.max(near.get(other) ?? 0, nearness));
  return { statement, near };
}

/** How much of what both say is said by the other in the same or like words, 0 to 1. */
function likeness(a: Broadened, b: Broadened | undefined): number {
  if (!b) return 0;
  return Math.sqrt((common(a, b) / a.statement.weight) * (common(b, a) / b.statement.weight));
}

function common({ statement: { words } }: Broadened, { near }: Broadened): number {
  let sum = 0;
  for (const [word, weight] of words) sum += weight * (near.get(word) ?? 0);
  return sum;
}

/** The length of the longest series of rising numbers (patience sorting, Mallows 1963). */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const number of numbers) {
    const place = ends.findIndex(end => end >= number);
    if (place < 0) ends.push(number);
    else ends[place] = number;
  }
  return ends.length;
}

function verbatimShare(short: readonly Statement[], long: readonly Statement[]): number {
  const runs = new Set(long.flatMap(({ norms }) => runsOf(norms)));
  let [words, copied] = [0, 0];
  for (const { norms } of short) {
    const covered = new Set<number>();
    runsOf(norms).forEach((each, from) => {
      if (runs.has(each)) for (let i = from; i < from + run; i++) covered.add(i);
    });
    words += norms.length;
    copied += covered.size;
  }
  return words ? copied / words : 0;
}

function runsOf(norms: readonly string[]): string[] {
  return norms.slice(0, Math.max(0, norms.length - run + 1)).map((_, i) => norms.slice(i, i + run).join(' '));
}
