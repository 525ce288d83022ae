import type { Item, Line } from './lines';
import type { Stretch } from './nounPhrases';
import { nounPhraseStartingAt } from './nounPhrases';
import { isTimeAt } from './times';

/**
 * The source that stands behind its cue: "said Smith, the mayor", "according to a report by the ministry". What is
 * told of it behind a comma is included as far as it is a phrase of its own.
 */
export function sourceAfter(line: Line, start: number): Stretch | undefined {
  const phrase = nounPhraseStartingAt(line, start);
  if (phrase === undefined) return undefined;
  return { first: phrase.first, last: endOfApposition(line, phrase.last) };
}

function endOfApposition(line: Line, last: number): number {
  const { items } = line;
  const next = items[last + 2];
  if (items[last + 1]?.text !== ',' || next === undefined || isTimeAt(items, last + 2)) return last;
  if (/^(?:who|whose|which)$/.test(next.norm)) return endOfRelative(items, last + 2);
  if (!isApposition(next)) return last;
  const apposition = nounPhraseStartingAt(line, last + 2);
  if (apposition === undefined) return last;
  const closing = items[apposition.last + 1];
  if (closing === undefined || /^[.,;:—–?!]$/.test(closing.text)) return apposition.last;
  if (/^(?:who|which|that|whose)$/.test(closing.norm)) return endOfRelative(items, apposition.last + 1);
  return closing.tag === 'ADP' || closing.tag === 'QUOTE' ? apposition.last : last;
}

function isApposition(item: Item): boolean {
  return /^(?:DET|NOUN|ADJ|PROPN|NUM)$/.test(item.tag) || /^(?:his|her|its|their)$/.test(item.norm);
}

/** A relative clause goes on to the next comma or the end of the line. */
function endOfRelative(items: readonly Item[], from: number): number {
  let at = from;
  while (
    at + 1 < Math.min(items.length, from + 60) &&
    !/^[,;:.—–?!]$/.test(items[at + 1]?.text ?? '') &&
    items[at + 1]?.tag !== 'QUOTE'
  )
    at++;
  return at;
}
