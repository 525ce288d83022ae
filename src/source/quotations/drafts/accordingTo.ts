import { afterParticle } from '../cues/complements';
import { cueEntries } from '../cues/entries';
import { creditAt } from '../syntax/credits';
import { trimmed } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import { isBreakAt, isStopAt } from '../syntax/punctuation';
import { piecesAround } from './clauseBefore';
import type { Draft, Parts } from './draft';
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

/** "As Smith has said, it holds", "It holds, as Smith said": credit by a clause with "as". */
export function asClause(syntax: Syntax, index: number): Parts | undefined {
  const { line, groups, subjects } = syntax;
  const [group, source] = [groups[index], subjects[index]];
  if (group?.form !== 'finite' || group.passive || source === undefined || source.last >= group.first)
    return undefined;
  const entry = cueEntries(group.lemma).find(({ frames }) => frames.has('c'));
  const cueLast = entry && afterParticle(syntax, group, entry);
  if (entry === undefined || cueLast === undefined) return undefined;
  if (line.items[source.first - 1]?.norm !== 'as' || !isStopAt(line.items, cueLast)) return undefined;
  const content = contentAround(syntax, { first: source.first - 1, last: cueLast - 1 });
  if (content.length === 0) return undefined;
  const cue = { first: group.first, last: cueLast - 1 };
  const { negated, tense } = group;
  return { basis: 'according to', content, cue, source, cueClass: entry.cue, negated, tense };
}

/** What the crediting words from `first` to `last` stand in. */
function contentAround(syntax: Syntax, { first, last }: Stretch): Stretch[] {
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
