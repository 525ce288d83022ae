import type { Item } from './lines';

/** A dash of any length; a hyphen with white space on both sides is one too. */
export function isDashAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (/^(?:[—–―]|-{2,})$/.test(item.text)) return true;
  return item.text === '-' && items[at - 1]?.end !== item.start && items[at + 1]?.start !== item.end;
}

/** A comma or a dash: what sets an aside or a crediting clause apart. */
export function isBreakAt(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ',' || isDashAt(items, at);
}

/** Where a stretch of words without its own verb must end: a comma, a stop, a dash, a quotation. */
export function isStopAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item === undefined || /^[,;:.?!]$/.test(item.text) || item.tag === 'QUOTE' || isDashAt(items, at);
}
