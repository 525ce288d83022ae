import { roleNouns } from '../../../language/lexicon/roles';
import type { Item, Line } from './lines';
import {
  standsInNounPhrase,
  endsNounPhrase,
  goesWithNumber,
  isHyphen,
  isSerialComma,
  joinsMembers,
  reach,
  relatives,
  type Stretch,
} from './nounPhrases';
import { isDashAt, isStopAt } from './punctuation';
import { isTimeAt } from './times';

/** Prepositions that begin a turn of their own rather than tell more of the noun before them. */
const leadIn = new Set('after before since until during despite as like amid following'.split(' '));

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
  if (item.tag === 'ADP' || joinsMembers(items, at))
    return !leadIn.has(item.norm) && (hangsOnNoun(items, at - 1) || isSerialComma(items, at - 1));
  return (
    standsInNounPhrase(item) || isReduced(items, at) || isObjectPronoun(items, at) || isQuantifier(items, at)
  );
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

/** "The Mayor of Leeds – Ann Roe": a dash between an office and the name of who holds it. */
function isTitleDash(items: readonly Item[], at: number): boolean {
  if (!isDashAt(items, at) || items[at + 1]?.tag !== 'PROPN') return false;
  for (let before = at - 1; before >= Math.max(0, at - 12); before--) {
    const item = items[before];
    if (item === undefined || !(standsInNounPhrase(item) || item.tag === 'ADP' || item.tag === 'CCONJ'))
      return false;
    if (roleNouns.has(item.norm)) return true;
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
