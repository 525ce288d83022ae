import { roleNouns } from '../../../language/lexicon/roles';
import type { Item, Line } from './lines';
import { isDashAt, isStopAt } from './punctuation';
import { isTimeAt } from './times';

/** A stretch of items, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Farther than this no subject is looked for; it keeps endless sentences linear. */
const reach = 80;

const relatives = new Set(['who', 'which', 'whose', 'whom']);
/** Prepositions that begin a turn of their own rather than tell more of the noun before them. */
const leadIn = new Set('after before since until during despite as like amid following'.split(' '));
const nominal = new Set<Item['tag']>(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'DET', 'ADJ']);
const inside = new Set<Item['tag']>(['NOUN', 'PROPN', 'NUM', 'SYM', 'X', 'DET', 'ADJ', 'PART']);

/** Whether a noun phrase may end with the item. */
export function endsNounPhrase(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.tag === 'ADJ' || item.tag === 'DET') return false;
  return nominal.has(item.tag) && !relatives.has(item.norm);
}

/** Whether the item can stand in a noun phrase before its last word. */
function belongs(item: Item): boolean {
  if (relatives.has(item.norm)) return false;
  if (item.tag === 'PART') return item.norm === "'s" || item.norm === "'";
  return inside.has(item.tag) || item.text === '&' || item.text === '/' || item.text === '%';
}

/** "then-Senator", "Sykes-Picot": a hyphen without spaces. */
function isHyphen(items: readonly Item[], at: number): boolean {
  return (
    /^[-‐‑]$/.test(items[at]?.text ?? '') &&
    items[at]?.end === items[at + 1]?.start &&
    items[at]?.start === items[at - 1]?.end
  );
}

/** "The Mayor of Leeds – Ann Roe": a dash between an office and the name of who holds it. */
function isTitleDash(items: readonly Item[], at: number): boolean {
  if (!isDashAt(items, at) || items[at + 1]?.tag !== 'PROPN') return false;
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const item = items[before];
    if (item === undefined || !(belongs(item) || item.tag === 'ADP' || item.tag === 'CCONJ')) return false;
    if (roleNouns.has(item.norm)) return true;
  }
  return false;
}

/** "nearly two-thirds", "more than two dozen": what goes with the number behind it. */
function goesWithNumber(items: readonly Item[], at: number): boolean {
  const [item, next, second] = [items[at], items[at + 1], items[at + 2]];
  if (item?.norm === 'than')
    return next?.tag === 'NUM' && /^(?:more|less|fewer|other)$/.test(items[at - 1]?.norm ?? '');
  if (item?.tag !== 'ADV') return false;
  return (
    next?.tag === 'NUM' ||
    (next?.norm === 'than' && second?.tag === 'NUM') ||
    /^(?:all|half|every|everyone)$/.test(next?.norm ?? '')
  );
}

/**
 * The noun phrase that ends at `end`, with what hangs on it to the left: genitives, "of …" chains, lists, things in
 * parentheses, relative clauses.
 */
export function nounPhraseEndingAt({ items }: Line, end: number): Stretch | undefined {
  const last = items[end];
  if (last === undefined || (!endsNounPhrase(last) && last.text !== ')' && !isSubstantive(items, end)))
    return undefined;
  if (last.tag === 'PRON' && items[end - 1]?.tag !== 'ADP') return { first: end, last: end };
  const floor = Math.max(0, end - reach);
  let first = end;
  for (let at = end; at >= floor; at--) {
    if (items[at]?.text === ')') at = openingOf(items, at, floor);
    else if (at < end && !goesOnLeft(items, at)) {
      const relative = relativeBefore(items, at, floor);
      // "the plan which farmers reject": without a verb between, the pronoun begins another phrase.
      if (relative === undefined || relative === at) break;
      at = relative;
    }
    first = at;
  }
  return withoutLeadingPhrase(items, withoutPlace(items, first, end), end);
}

/** Whether the item is of the same noun phrase as the one behind it. */
function goesOnLeft(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (goesWithNumber(items, at) || isHyphen(items, at) || isTitleDash(items, at)) return true;
  if (item.tag === 'ADP' || joins(items, at))
    return !leadIn.has(item.norm) && (hangsOnNoun(items, at - 1) || isSerialComma(items, at - 1));
  return belongs(item) || isReduced(items, at) || isObjectPronoun(items, at) || isQuantifier(items, at);
}

/** Whether a preposition behind the item can hang on it. */
function hangsOnNoun(items: readonly Item[], at: number): boolean {
  return (
    endsNounPhrase(items[at]) || items[at]?.text === ')' || isBehindNoun(items, at) || isReduced(items, at)
  );
}

/** "many of them", "one of the men" */
function isQuantifier(items: readonly Item[], at: number): boolean {
  return items[at]?.tag === 'PRON' && items[at + 1]?.norm === 'of';
}

/** "a person familiar with it": an adjective behind its noun. */
function isBehindNoun(items: readonly Item[], at: number): boolean {
  return items[at]?.tag === 'ADJ' && items[at - 1]?.tag === 'NOUN';
}

/** "a senior official", "the accused": what looks like an adjective behind an article and before no noun is a noun. */
function isSubstantive(items: readonly Item[], at: number): boolean {
  return items[at]?.tag === 'ADJ' && /^(?:DET|ADJ|NOUN|PROPN)$/.test(items[at - 1]?.tag ?? '');
}

function isObjectPronoun(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.tag === 'PRON' && items[at - 1]?.tag === 'ADP' && !relatives.has(item.norm);
}

function openingOf(items: readonly Item[], closing: number, floor: number): number {
  for (let at = closing; at >= floor; at--) if (items[at]?.text === '(') return at;
  return closing;
}

/** "and" or a comma between two members of a list. */
function joins(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const [before, after] = [items[at - 1], items[at + 1]];
  if (item?.tag === 'CCONJ' && (item.norm === 'and' || item.norm === 'or' || item.norm === '&'))
    return (
      (endsNounPhrase(before) || isSerialComma(items, at - 1)) &&
      after !== undefined &&
      nominal.has(after.tag) &&
      after.tag !== 'PRON'
    );
  if (item?.text !== ',') return false;
  // A comma of a list has an "and" or another comma of the list to its right.
  if (!endsNounPhrase(before)) return false;
  if (after?.norm === 'and') return isSerialComma(items, at) && joins(items, at + 1);
  for (let next = at + 1; next < at + 8; next++) {
    const following = items[next];
    if (following === undefined) return false;
    if (following.norm === 'and') return next > at + 1 && items[at + 1]?.tag === items[next + 1]?.tag;
    if (following.text === ',')
      return items[next + 1]?.norm === 'and'
        ? items[next + 2]?.tag === items[at + 1]?.tag
        : items[next + 1]?.tag === items[at + 1]?.tag && joins(items, next);
    if (!belongs(following)) return false;
  }
  return false;
}

/** "Smith, Jones, and Brown": the comma before "and" has another one before it, with a noun phrase between them. */
function isSerialComma(items: readonly Item[], at: number): boolean {
  if (items[at]?.text !== ',') return false;
  for (let before = at - 1; before > Math.max(0, at - 8); before--) {
    const item = items[before];
    if (item === undefined || (item.text !== ',' && !belongs(item))) return false;
    if (item.text === ',') return before < at - 1 && endsNounPhrase(items[before - 1]);
  }
  return false;
}

/** A participle right behind a noun and before a preposition: "a man accused of theft". */
function isReduced(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.tag !== 'VERB' || !/(?:ed|en|wn|ing|de|ld)$/.test(item.norm)) return false;
  const [before, after] = [items[at - 1], items[at + 1]];
  return before?.tag === 'NOUN' && (after?.tag === 'ADP' || isTimeAt(items, at + 1));
}

/** The relative pronoun, with a noun before it, of the clause in which the item stands. */
function relativeBefore(items: readonly Item[], from: number, floor: number): number | undefined {
  for (let at = from; at > floor; at--) {
    const item = items[at];
    if (item === undefined || isStopAt(items, at)) return undefined;
    const isRelative =
      relatives.has(item.norm) || (item.norm === 'that' && /^(?:VERB|AUX)$/.test(items[at + 1]?.tag ?? ''));
    if (isRelative) return endsNounPhrase(items[at - 1]) ? at : undefined;
  }
  return undefined;
}

/** "In Leeds, Smith and Jones": what looks like the first of a list hangs on a preposition. */
function withoutPlace(items: readonly Item[], first: number, last: number): number {
  if (items[first - 1]?.tag !== 'ADP') return first;
  const comma = items.slice(first, last).findIndex(({ text }) => text === ',');
  return comma < 0 ? first : first + comma + 1;
}

/** "In a statement the ministry": what leads into the sentence is no part of its subject. */
function withoutLeadingPhrase(items: readonly Item[], first: number, last: number): Stretch | undefined {
  let start = first;
  while (
    start < last &&
    (items[start]?.tag === 'ADP' || items[start]?.tag === 'CCONJ' || items[start]?.text === ',')
  ) {
    start++;
    if (items[start - 1]?.tag !== 'ADP') continue;
    const name = items.findIndex((item, at) => at > start && at <= last && startsAnew(items[at - 1], item));
    if (name < 0) return undefined;
    start = name;
  }
  while (start < last && (items[start]?.tag === 'PART' || /^[-,/]$/.test(items[start]?.text ?? ''))) start++;
  return { first: start, last };
}

/** A name or an article right behind a common noun begins another phrase. */
function startsAnew(before: Item | undefined, item: Item): boolean {
  if (before === undefined || (before.tag !== 'NOUN' && before.tag !== 'NUM' && !isTimeAt([before], 0)))
    return false;
  return item.tag === 'PROPN' || item.tag === 'DET' || item.tag === 'PRON';
}

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
    } else if (joins(items, at) || goesWithNumber(items, at) || isHyphen(items, at)) {
      // The phrase goes on.
    } else if (!belongs(item) || (at > start && (isTimeAt(items, at) || isAnother(items, at)))) break;
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
