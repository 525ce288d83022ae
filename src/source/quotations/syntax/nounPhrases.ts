import type { Item } from './lines';

/** A stretch of items, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Farther than this no subject is looked for; it keeps endless sentences linear. */
export const reach = 80;

/** What begins a clause that tells more of the noun before it. */
export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'whom']);
/** What a noun phrase may begin with. */
export const nominal: ReadonlySet<Item['tag']> = new Set([
  'NOUN',
  'PROPN',
  'PRON',
  'NUM',
  'SYM',
  'X',
  'DET',
  'ADJ',
]);
const inside = new Set<Item['tag']>(['NOUN', 'PROPN', 'NUM', 'SYM', 'X', 'DET', 'ADJ', 'PART']);

/** Whether a noun phrase may end with the item. */
export function endsNounPhrase(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.tag === 'ADJ' || item.tag === 'DET') return false;
  return nominal.has(item.tag) && !relatives.has(item.norm);
}

/** Whether the item can stand in a noun phrase before its last word. */
export function standsInNounPhrase(item: Item): boolean {
  if (relatives.has(item.norm)) return false;
  if (item.tag === 'PART') return item.norm === "'s" || item.norm === "'";
  return inside.has(item.tag) || item.text === '&' || item.text === '/' || item.text === '%';
}

/** "then-Senator", "Sykes-Picot": a hyphen without spaces. */
export function isHyphen(items: readonly Item[], at: number): boolean {
  return (
    /^[-‐‑]$/.test(items[at]?.text ?? '') &&
    items[at]?.end === items[at + 1]?.start &&
    items[at]?.start === items[at - 1]?.end
  );
}

/** "nearly two-thirds", "more than two dozen": what goes with the number behind it. */
export function goesWithNumber(items: readonly Item[], at: number): boolean {
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

/** "and" or a comma between two members of a list. */
export function joinsMembers(items: readonly Item[], at: number): boolean {
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
  if (after?.norm === 'and') return isSerialComma(items, at) && joinsMembers(items, at + 1);
  for (let next = at + 1; next < at + 8; next++) {
    const following = items[next];
    if (following === undefined) return false;
    if (following.norm === 'and') return next > at + 1 && items[at + 1]?.tag === items[next + 1]?.tag;
    if (following.text === ',')
      return items[next + 1]?.norm === 'and'
        ? items[next + 2]?.tag === items[at + 1]?.tag
        : items[next + 1]?.tag === items[at + 1]?.tag && joinsMembers(items, next);
    if (!standsInNounPhrase(following)) return false;
  }
  return false;
}

/** "Smith, Jones, and Brown": the comma before "and" has another one before it, with a noun phrase between them. */
export function isSerialComma(items: readonly Item[], at: number): boolean {
  if (items[at]?.text !== ',') return false;
  for (let before = at - 1; before > Math.max(0, at - 8); before--) {
    const item = items[before];
    if (item === undefined || (item.text !== ',' && !standsInNounPhrase(item))) return false;
    if (item.text === ',') return before < at - 1 && endsNounPhrase(items[before - 1]);
  }
  return false;
}
