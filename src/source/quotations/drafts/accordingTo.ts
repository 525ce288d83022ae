import type { Credit } from '../syntax/credits';
import { creditAt } from '../syntax/credits';
import { trimmed } from '../syntax/extents';
import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import { isBreakAt } from '../syntax/punctuation';
import { piecesAround } from './clauseBefore';
import type { Draft } from './draft';
import { draftOf } from './draft';

/** "According to the report, …", "…, in her view": credit that is given by a phrase; `quoted` are those of words in marks. */
export function accordingToDrafts(syntax: Syntax, quoted: ReadonlySet<number>): Draft[] {
  const { line } = syntax;
  // Who is quoted counts for more than where the quotation was read.
  if (quoted.size > 0) return [];
  return line.items.flatMap((_, at) => {
    const credit = creditAt(line, at);
    const content = credit === undefined ? [] : contentAround(syntax, credit);
    if (credit === undefined || content.length === 0) return [];
    return [draftOf(line, { basis: 'according to', content, cue: credit.cue, source: credit.source })];
  });
}

function contentAround(syntax: Syntax, { first, last }: Credit): Stretch[] {
  const { items } = syntax.line;
  if (items.slice(0, first).every(({ tag }) => tag === 'CCONJ' || tag === 'ADV' || tag === 'PUNCT')) {
    const start = items[last + 1]?.text === ',' ? last + 2 : last + 1;
    return start < items.length - 1 ? [trimmed(items, start, items.length - 1)] : [];
  }
  if (isBreakAt(items, first - 1) && first > 1)
    return piecesAround(syntax, trimmed(items, 0, first - 2), last) ?? [];
  return first > 2 ? [trimmed(items, 0, first - 1)] : [];
}
