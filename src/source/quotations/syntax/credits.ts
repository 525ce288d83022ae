import { wordSet } from '../../../language/lexicon/wordSet';
import { singular } from '../../../language/nouns';
import type { Item, Line } from './lines';
import type { Stretch } from './nounPhrases';
import { nounPhraseStartingAt } from './nounPhraseStarting';
import { sourceAfter } from './sources';

/** A phrase that credits somebody without a verb: "according to Smith", "in her view". */
export interface Credit {
  readonly first: number;
  readonly last: number;
  readonly cue: Stretch;
  readonly source: Stretch;
}

const standpoints = new Set(
  'words view opinion estimation judgment judgement telling account phrase assessment eyes mind'.split(' '),
);

/** What things are sorted, given and paid by. */
const measures = wordSet(`
  size age rank height length weight need ability income wealth type kind colour color quality taste preference wish season severity
  circumstance gender sex race merit seniority popularity status`);
/** The same without an article; with one, these are documents. */
const manners = new Set('plan schedule law custom protocol procedure design'.split(' '));

/** The crediting phrase that begins at the item. */
export function creditAt(line: Line, at: number): Credit | undefined {
  const { items } = line;
  const norm = items[at]?.norm;
  if (norm === 'according') return items[at + 1]?.norm === 'to' ? creditBefore(line, at, 2) : undefined;
  if (norm !== 'in') return undefined;
  const opensWords = ['the', 'words', 'of'].every((word, i) => items[at + 1 + i]?.norm === word);
  return opensWords ? creditBefore(line, at, 4) : standpointAt(line, at);
}

function creditBefore(line: Line, first: number, length: number): Credit | undefined {
  const source = isMeasure(line, first + length) ? undefined : sourceAfter(line, first + length);
  return source && { first, last: source.last, cue: { first, last: first + length - 1 }, source };
}

/** "according to size", "to their needs", "according to plan": what things are done by, and nobody who speaks. */
function isMeasure({ items }: Line, first: number): boolean {
  let head = first;
  while (/^(?:DET|PRON|ADJ|NUM)$/.test(items[head]?.tag ?? '')) head++;
  if (items[head]?.tag !== 'NOUN') return false;
  while (items[head + 1]?.tag === 'NOUN') head++;
  const { norm = '' } = items[head] ?? {};
  return measures.has(norm) || measures.has(singular(norm)) || (head === first && manners.has(norm));
}

/** "in Smith’s view", "in their own words" */
function standpointAt(line: Line, at: number): Credit | undefined {
  const { items } = line;
  const phrase = nounPhraseStartingAt(line, at + 1);
  if (phrase === undefined) return undefined;
  const end = Math.min(phrase.last, at + 10);
  for (let noun = at + 2; noun <= end; noun++) {
    if (!standpoints.has(items[noun]?.norm ?? '')) continue;
    const owner = items[noun - 1]?.norm === 'own' ? noun - 2 : noun - 1;
    const source = { first: phrase.first, last: owner };
    return isOwner(items[owner])
      ? { first: at, last: noun, cue: { first: noun, last: noun }, source }
      : undefined;
  }
  return undefined;
}

function isOwner(item: Item | undefined): boolean {
  return item !== undefined && /^(?:'s|'|his|her|their|its|my|our)$/.test(item.norm);
}
