import { trimmed } from '../syntax/extents';
import type { Stretch } from '../syntax/nounPhrases';
import { sourceAfter } from '../syntax/sources';
import type { Syntax } from '../syntax/syntax';
import { clauseUpTo, restAfter } from './clauseBefore';
import type { Draft } from './draft';
import { draftOf } from './draft';

/** "According to the report, …", "…, according to officials": credit that is given by a phrase. */
export function accordingToDrafts(syntax: Syntax, quoted: ReadonlySet<number>): Draft[] {
  const { line } = syntax;
  const drafts: Draft[] = [];
  line.items.forEach((_, at) => {
    const length = phraseAt(syntax, at);
    if (length === 0 || quoted.has(at)) return;
    const source = sourceAfter(line, at + length);
    if (source === undefined) return;
    const content = contentAround(syntax, at, source);
    if (content.length === 0) return;
    drafts.push(
      draftOf(line, { basis: 'according to', content, cue: { first: at, last: at + length - 1 }, source }),
    );
  });
  return drafts;
}

/** How many items the crediting phrase has at this place; none is 0. */
function phraseAt({ line: { items } }: Syntax, at: number): number {
  const norms = items.slice(at, at + 4).map(({ norm }) => norm);
  if (norms[0] === 'according' && norms[1] === 'to') return 2;
  if (norms.join(' ') === 'in the words of') return 4;
  return 0;
}

function contentAround(syntax: Syntax, at: number, source: Stretch): Stretch[] {
  const { items } = syntax.line;
  const opens = at === 0 || (at === 1 && /^(?:CCONJ|ADV)$/.test(items[0]?.tag ?? ''));
  if (opens) {
    const start = items[source.last + 1]?.text === ',' ? source.last + 2 : source.last + 1;
    return start < items.length - 1 ? [trimmed(items, start, items.length - 1)] : [];
  }
  const before = clauseUpTo(items, at) ?? (at > 2 ? trimmed(items, 0, at - 1) : undefined);
  if (before === undefined) return [];
  const rest = restAfter(syntax, source.last);
  return rest === undefined ? [before] : [before, rest];
}
