import type { Item, Line } from './lines';
import type { Stretch } from './nounPhrases';
import { nounPhraseStartingAt } from './nounPhraseStarting';
import { isStopAt } from './punctuation';
import { isTimeAt } from './times';

/**
 * The source that stands behind its cue: "said Smith, the mayor", "according to a report by the ministry". What is
 * told of it is included: appositions, ages, places, relative clauses.
 */
export function sourceAfter(line: Line, start: number): Stretch | undefined {
  const phrase = nounPhraseStartingAt(line, start);
  if (phrase === undefined) return undefined;
  let last = endOfRestriction(line, phrase.last);
  for (let asides = 0; asides < 4; asides++) {
    const end = endOfAside(line, last);
    if (end === last) break;
    last = end;
  }
  return { first: phrase.first, last };
}

/** "people who know him", "a poll released on Monday": what follows without a comma. */
function endOfRestriction({ items }: Line, last: number): number {
  const next = items[last + 1];
  if (next === undefined) return last;
  if (/^(?:who|whose|that|which)$/.test(next.norm)) return endOfClause(items, last + 1);
  const isReduced = next.tag === 'VERB' && /(?:ed|ing|wn)$/.test(next.norm) && items[last]?.tag === 'NOUN';
  return isReduced || /^(?:familiar|close)$/.test(next.norm) ? endOfClause(items, last + 1) : last;
}

/** The end of one more aside behind a comma; `last` where there is none. */
function endOfAside(line: Line, last: number): number {
  const { items } = line;
  const next = items[last + 2];
  if (items[last + 1]?.text !== ',' || next === undefined || isTimeAt(items, last + 2)) return last;
  if (/^(?:who|whose|which)$/.test(next.norm)) return endOfClause(items, last + 2);
  if (next.norm === 'of') return nounPhraseStartingAt(line, last + 3)?.last ?? last;
  if (!/^(?:DET|NOUN|ADJ|PROPN|NUM)$/.test(next.tag) && !/^(?:his|her|its|their)$/.test(next.norm))
    return last;
  const apposition = nounPhraseStartingAt(line, last + 2);
  if (apposition === undefined) return last;
  const end = endOfRestriction(line, apposition.last);
  return isStopAt(items, end + 1) || items[end + 1]?.tag === 'ADP' ? end : last;
}

/** A relative clause goes on to the next comma or the end of the line. */
function endOfClause(items: readonly Item[], from: number): number {
  let at = from;
  while (at + 1 < from + 60 && !isStopAt(items, at + 1)) at++;
  return at;
}
