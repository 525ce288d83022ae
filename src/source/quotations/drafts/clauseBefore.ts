import { cueEntries } from '../cues/entries';
import { trimmed } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { sourceAfter } from '../syntax/sources';
import { subjectOf } from '../syntax/subjects';
import type { Syntax } from '../syntax/syntax';
import { isTimeAt } from '../syntax/times';
import type { VerbGroup } from '../syntax/verbGroups';
import type { Draft } from './draft';
import { draftOf } from './draft';

/** "The bridge is safe, Smith said.", "The bridge, said Smith, is safe.": the clause stands before or around the cue. */
export function contentBeforeVerb(syntax: Syntax, index: number): Draft | undefined {
  const { line, groups } = syntax;
  const { items } = line;
  const group = groups[index];
  if (group?.form !== 'finite' || group.passive) return undefined;
  const entry = cueEntries(group.lemma).find(
    ({ frames, particle }) => frames.has('c') && particle === undefined,
  );
  if (entry === undefined || !endsHere(syntax, group)) return undefined;
  const isInverted = isBreak(items[group.first - 1]);
  const source = isInverted ? sourceAfter(line, group.last + 1) : subjectOf(line, groups, index);
  if (source === undefined) return undefined;
  const start = Math.min(source.first, group.first);
  const content = clauseUpTo(items, start);
  if (content === undefined) return undefined;
  const rest = restAfter(syntax, Math.max(source.last, group.last));
  return draftOf(line, {
    basis: 'clause before',
    content: rest === undefined ? [content] : [content, rest],
    cue: { first: group.first, last: group.last },
    source,
    cueClass: entry.cue,
    negated: group.negated,
  });
}

function isBreak(item: Item | undefined): boolean {
  return item !== undefined && /^(?:,|[—–]|--+)$/.test(item.text);
}

/** What stands before the comma in front of item `start`, back to a quotation or the line's beginning. */
export function clauseUpTo(items: readonly Item[], start: number): Stretch | undefined {
  if (!isBreak(items[start - 1])) return undefined;
  let from = start - 2;
  while (from > 0 && items[from - 1]?.tag !== 'QUOTE' && items[from - 1]?.text !== ';') from--;
  return start - 1 - from < 3 ? undefined : trimmed(items, from, start - 2);
}

/** Whether nothing but whom, where and when follows the cue before the sentence or its turn ends. */
function endsHere({ line, groups }: Syntax, group: VerbGroup): boolean {
  const next = groups.find(({ first }) => first > group.last);
  const rest = line.items.slice(group.last + 1, next?.first ?? line.items.length);
  const stop = rest.findIndex(item => /^[,.;?!—–]$/.test(item.text) || item.tag === 'QUOTE');
  if (stop < 0 && next !== undefined) return false;
  return rest.slice(0, stop < 0 ? rest.length : stop).every(item => item.norm !== 'that');
}

/** "…, Smith said, is safe": the clause goes on behind the cue. */
export function restAfter({ line, groupAt }: Syntax, last: number): Stretch | undefined {
  const { items } = line;
  if (items[last + 1]?.text !== ',' || isTimeAt(items, last + 2)) return undefined;
  const next = items[last + 2];
  if (next === undefined || next.tag === 'QUOTE') return undefined;
  const goesOn =
    groupAt.get(last + 2)?.form === 'finite' ||
    next.tag === 'ADP' ||
    next.norm === 'and' ||
    next.norm === 'but';
  return goesOn ? trimmed(items, last + 2, items.length - 1) : undefined;
}
