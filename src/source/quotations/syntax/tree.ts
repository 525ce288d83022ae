import type { Line } from './lines';

/** Farther up than this no head is followed; it keeps nonsense linear. */
const deepest = 40;

/** The parse of a line: heads, relations and reach of its items. */
export interface Tree {
  /** For each item the item it hangs on; -1 where that is none of the line. */
  readonly heads: readonly number[];
  /** For each item its relation to its head, without the subtype. */
  readonly relations: readonly string[];
  /** For each item the first and the last item of what hangs on it, itself included. */
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/** The parse of a line; undefined where the trained reader made none. A whole quotation hangs where its first word does. */
export function treeOf({ items, passage }: Line): Tree | undefined {
  const { grammar } = passage;
  if (grammar === undefined) return undefined;
  const places = new Map<number, number>();
  items.forEach(({ token, block }, at) => {
    if (block === undefined) places.set(token, at);
    else for (let word = block.firstWord; word < block.lastWord; word++) places.set(word, at);
  });
  const tokens = items.map(({ token, block }) => block?.firstWord ?? token);
  const heads = tokens.map((token, at) => {
    const head = places.get(grammar.heads[token] ?? -1) ?? -1;
    return head === at ? -1 : head;
  });
  const firsts = heads.map((_, at) => at);
  const lasts = heads.map((_, at) => at);
  heads.forEach((_, at) => {
    let above = heads[at] ?? -1;
    for (let steps = 0; above >= 0 && steps < deepest; steps++) {
      firsts[above] = Math.min(firsts[above] ?? at, at);
      lasts[above] = Math.max(lasts[above] ?? at, at);
      above = heads[above] ?? -1;
    }
  });
  return {
    heads,
    relations: tokens.map(token => (grammar.relations[token] ?? '').replace(/:.*/, '')),
    firsts,
    lasts,
  };
}
