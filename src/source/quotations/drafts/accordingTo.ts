import type { Credit } from '../syntax/credits';
import { creditAt } from '../syntax/credits';
import { trimmed } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import { isBreakAt } from '../syntax/punctuation';
import { piecesAround } from './clauseBefore';
import type { Draft } from './draft';
import { draftOf } from './draft';

/** "According to the report, …", "…, in her view": credit that is given by a phrase. */
export function accordingToDrafts(syntax: Syntax): Draft[] {
  const { line } = syntax;
  return line.items.flatMap((_, at) => {
    const credit = creditAt(line, at);
    const content = credit === undefined ? [] : contentAround(syntax, credit);
    if (credit === undefined || content.length === 0) return [];
    return [draftOf(line, { basis: 'according to', content, cue: credit.cue, source: credit.source })];
  });
}

function contentAround(syntax: Syntax, { first, last }: Credit): Stretch[] {
  const { items } = syntax.line;
  if (opensLine(items, first)) {
    const start = items[last + 1]?.text === ',' ? last + 2 : last + 1;
    return start < items.length - 1 ? [trimmed(items, start, items.length - 1)] : [];
  }
  if (isBreakAt(items, first - 1) && first > 1)
    return piecesAround(syntax, trimmed(items, 0, first - 2), last) ?? [];
  return first > 2 ? [trimmed(items, 0, first - 1)] : [];
}

/** Whether nothing but "And", "Still," and the like stands before. */
function opensLine(items: readonly Item[], first: number): boolean {
  return first <= 3 && items.slice(0, first).every(({ tag }) => /^(?:CCONJ|ADV|PUNCT)$/.test(tag));
}
