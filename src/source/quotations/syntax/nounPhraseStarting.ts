import type { Item, Line } from './lines';
import {
  standsInNounPhrase,
  endsNounPhrase,
  goesWithNumber,
  isHyphen,
  joinsMembers,
  nominal,
  reach,
  relatives,
  type Stretch,
} from './nounPhrases';
import { isTimeAt } from './times';

/** The noun phrase that begins at `start`, with its "of …" chains and what is told behind a comma left out. */
export function nounPhraseStartingAt({ items }: Line, start: number): Stretch | undefined {
  const first = items[start];
  if (first === undefined || !nominal.has(first.tag) || relatives.has(first.norm)) return undefined;
  if (first.tag === 'PRON') return { first: start, last: start };
  let last = start;
  let at = start;
  while (at < Math.min(items.length, start + reach)) {
    const item = items[at];
    if (item === undefined) break;
    if (item.text === '(') at = closingOf(items, at);
    else if (item.tag === 'ADP') {
      if (!hangsOn(items, at, start)) break;
    } else if (joinsMembers(items, at) || goesWithNumber(items, at) || isHyphen(items, at)) {
      // The phrase goes on.
    } else if (!standsInNounPhrase(item) || (at > start && (isTimeAt(items, at) || isAnother(items, at))))
      break;
    else if (item.tag !== 'DET' || at === start) last = at;
    if (item.text === '(') last = at;
    at++;
  }
  while (
    last > start &&
    !endsNounPhrase(items[last]) &&
    items[last]?.text !== ')' &&
    items[last]?.tag !== 'ADJ'
  )
    last--;
  return { first: start, last };
}

/** "told reporters the dam would hold": an article right behind a noun begins another phrase, but for "half a million". */
function isAnother(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return items[at]?.tag === 'DET' && /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') && before?.norm !== 'half';
}

function closingOf(items: readonly Item[], opening: number): number {
  for (let at = opening; at < Math.min(items.length, opening + 20); at++)
    if (items[at]?.text === ')') return at;
  return opening;
}

const always = new Set(['of', 'for']);
const withCommonNoun = new Set([
  'with',
  'from',
  'at',
  'in',
  'close',
  'to',
  'on',
  'about',
  'within',
  'inside',
  'near',
  'against',
]);
const occasions =
  /^(?:interview|statement|speech|email|e-mail|letter|post|tweet|conference|briefing|meeting|message|report|news|memo|video|article|column|rally|hearing|debate|court|television|tv|twitter|facebook)$/;

/** Whether the preposition ties what follows to the noun phrase rather than telling where and when it was said. */
function hangsOn(items: readonly Item[], at: number, start: number): boolean {
  const preposition = items[at];
  if (preposition === undefined || isTimeAt(items, at + 1)) return false;
  if (always.has(preposition.norm)) return true;
  if (!withCommonNoun.has(preposition.norm)) return false;
  const head = items
    .slice(start, at)
    .findLast(item => item.tag === 'NOUN' || item.tag === 'PROPN' || item.tag === 'ADJ');
  // "a Democrat from Ohio", "a senior executive at the firm": the article tells that it is no name.
  if (head === undefined || (head.tag === 'PROPN' && items[start]?.tag !== 'DET')) return false;
  const object = items.slice(at + 1, at + 6).find(item => item.tag === 'NOUN' || item.tag === 'PROPN');
  return object !== undefined && !occasions.test(object.norm);
}
