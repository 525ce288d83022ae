import { hull, type Span } from '../../language/span';
import type { Outline, Stretch, Term } from '../alignment/outline';
import type { Telling } from '../alignment/tellings';
import { isPlain } from './denials';
import type { Comparison, Evidence, Difference } from './kind';
import { withWholeNames, withoutLooseEnds } from './looseEnds';
import { namedInBoth, type NamedInBoth } from './namedInBoth';
import { piecesOf } from './passages';

/** Below this worth two sentences mostly tell of two things, or of one in the same sense. */
const leastWorth = 1.2;
/** From this worth on more of it makes it surer. */
const doubtfulWorth = 1.4;
/** What is told of things, and denied by neither, is mostly the same in other words: it is worth so much less … */
const worthOfPeople = 0.2;
/** … and holds up at most so often. */
const surestOfThings = 0.5;
const surest = 0.65;
const leastSure = 0.25;
/** Two sources have about as many real differences however much of them runs parallel … */
const mostParallel = 8;
/** … so that where more sentences than that surely tell of the same, one of them says less. */
const surelyParallel = 1.8;

/** Sentences that tell of the same and clearly not alike, where it isn't sure what sort of difference it is. */
export function toldDifferently({ a, b, tellings, identity }: Comparison): Difference[] {
  const parallel = tellings.filter(({ worth }) => worth >= surelyParallel).length;
  const share = Math.min(1, mostParallel / parallel);
  return tellings.flatMap(telling => {
    const named = namedInBoth(a, telling.match.a, b, telling.match.b, identity);
    const isWeighty = isOfPerson(named) || isPlainIn(a, telling.match.a) !== isPlainIn(b, telling.match.b);
    const worth = telling.worth - (isWeighty ? 0 : worthOfPeople);
    if (worth < leastWorth) return [];
    return [
      {
        a: stretchEvidence(a, telling.match.a, telling.onlyA),
        b: stretchEvidence(b, telling.match.b, telling.onlyB),
        question: questionFor(named),
        confidence:
          leastSure +
          share * (Math.min(isWeighty ? surest : surestOfThings, sureness(worth, telling)) - leastSure),
      },
    ];
  });
}

function isOfPerson(named: readonly NamedInBoth[]): boolean {
  return named.some(({ kind }) => kind === 'person');
}

function isPlainIn({ words }: Outline, { firstWord, lastWord }: Stretch): boolean {
  return isPlain(words.slice(firstWord, lastWord));
}

/** Names whom or what both tell of by name: people before anything else, then who comes first in both. */
function questionFor(named: readonly NamedInBoth[]): string {
  const first = named.find(({ kind }) => kind === 'person') ?? named[0];
  return first ? `What is told of ${first.name} differs` : 'The same is told differently';
}

/**
 * The share of such findings that hold up, as counted on articles. Where both have little of their own, one mostly says in
 * other words what the other says.
 */
function sureness(worth: number, { onlyA, onlyB }: Telling): number {
  const own = [...onlyA, ...onlyB].reduce((sum, { weight }) => sum + weight, 0);
  return leastSure + Math.min(0.32 * Math.max(0, worth - doubtfulWorth), 0.07 * own);
}

function stretchEvidence(outline: Outline, stretch: Stretch, only: readonly Term[]): Evidence {
  const { start, end } = stretch;
  const words = only.flatMap(({ word }) => outline.words[word] ?? []).sort((x, y) => x.start - y.start);
  const shown = tellingPart(outline, stretch, only);
  return {
    passage: { start, end },
    focus: piecesOf(words),
    wording: outline.source.text.slice(shown.start, shown.end),
  };
}

/** Longer sentences are shown in part. */
const longestShown = 200;
/** Words that open a clause which says little without the one before it; such a part counts for less. */
const joining = new Set(['that', 'which', 'who', 'whom', 'whose', 'where', 'when', 'to']);
const worthOfJoined = 0.35;

/** The clauses of a sentence that have most in common with the other source and most of their own, as many as fit. */
function tellingPart(outline: Outline, stretch: Stretch, only: readonly Term[]): Span {
  const { clauses, words } = outline;
  if (stretch.end - stretch.start <= longestShown) return stretch;
  const own = clauses.slice(stretch.firstClause, stretch.lastClause);
  const parts = own.flatMap((_, i) => own.slice(i).map((__, k) => own.slice(i, i + k + 1)));
  const weigh = (part: typeof own, isOnly: boolean): number => {
    const [first, last] = [part[0]?.firstWord ?? 0, part.at(-1)?.lastWord ?? 0];
    return stretch.terms
      .filter(term => term.word >= first && term.word < last && only.includes(term) === isOnly)
      .reduce((sum, { weight }) => sum + weight, 0);
  };
  const isJoined = ([first]: typeof own): boolean => {
    const word = words[first?.firstWord ?? 0];
    return word !== undefined && (joining.has(word.norm) || word.norm.endsWith('ing'));
  };
  const worth = (part: typeof own): number =>
    Math.min(weigh(part, true), weigh(part, false)) * (isJoined(part) ? worthOfJoined : 1);
  const isShort = (part: typeof own): boolean => lengthOf(part.map(({ claim }) => claim)) <= longestShown;
  const fitting = parts.filter(part => part.length === 1 || isShort(part));
  const best = fitting.sort((x, y) => worth(y) - worth(x))[0];
  if (!best) return stretch;
  const part = hull(best.map(({ claim }) => claim));
  return withWholeNames(outline, withoutLooseEnds(outline, part, stretch));
}

function lengthOf(spans: readonly Span[]): number {
  const { start, end } = hull(spans);
  return end - start;
}
