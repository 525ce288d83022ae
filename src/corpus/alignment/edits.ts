import type { Match } from './match';
import type { Outline, Stretch, Word } from './outline';

/** Words that differ between two sentences which are else the same: one is an edited copy of the other. */
export interface Edit {
  /** What stands in their place; one of them may be empty. */
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** The same with the equal words beside them, never empty. */
  readonly aroundA: readonly Word[];
  readonly aroundB: readonly Word[];
}

/** Sentences with less in common are compared as two ways to tell a thing. */
const leastEqual = 5;
const leastShare = 0.7;
/** More changes than this are a rewriting. */
const mostEdits = 3;
const longest = 80;

/** The edits between sentences that are else the same word for word. */
export function editsBetween(a: Outline, b: Outline, matches: readonly Match<Stretch>[]): Edit[] {
  return matches.flatMap(match => {
    const [here, there] = [wordsOf(a, match.a), wordsOf(b, match.b)];
    if (Math.max(here.length, there.length) > longest) return [];
    const equal = equalWords(here, there);
    const isCopy =
      equal.length >= leastEqual && equal.length >= leastShare * Math.max(here.length, there.length);
    const edits = isCopy ? between(here, there, equal) : [];
    return edits.length <= mostEdits ? edits : [];
  });
}

function wordsOf({ words }: Outline, { firstWord, lastWord }: Stretch): readonly Word[] {
  return words.slice(firstWord, lastWord);
}

type Place = readonly [here: number, there: number];

/** The places of the longest sequence of words that both have in this order. */
function equalWords(here: readonly Word[], there: readonly Word[]): Place[] {
  const width = there.length + 1;
  const lengths = new Uint16Array((here.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = here.length - 1; i >= 0; i--)
    for (let j = there.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        here[i]?.norm === there[j]?.norm ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
  const places: Place[] = [];
  for (let [i, j] = [0, 0]; i < here.length && j < there.length;) {
    if (here[i]?.norm === there[j]?.norm) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

function between(here: readonly Word[], there: readonly Word[], equal: readonly Place[]): Edit[] {
  const edges: Place[] = [[-1, -1], ...equal, [here.length, there.length]];
  return edges.slice(1).flatMap(([i, j], k) => {
    const [beforeI, beforeJ] = edges[k] ?? [-1, -1];
    if (i - beforeI <= 1 && j - beforeJ <= 1) return [];
    return [
      {
        a: here.slice(beforeI + 1, i),
        b: there.slice(beforeJ + 1, j),
        aroundA: here.slice(Math.max(0, beforeI), i + 1),
        aroundB: there.slice(Math.max(0, beforeJ), j + 1),
      },
    ];
  });
}
