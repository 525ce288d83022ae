import { cueEntries } from '../cues/entries';
import { endOfCue } from '../cues/tails';
import { trimmed } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { endsNounPhrase } from '../syntax/nounPhrases';
import { sourceAfter } from '../syntax/sources';
import type { Syntax } from '../syntax/syntax';
import { groupsBetween } from '../syntax/syntax';
import { isBreakAt, isStopAt } from '../syntax/punctuation';
import { isTimeAt } from '../syntax/times';
import type { VerbGroup } from '../syntax/verbGroups';
import type { Parts } from './draft';

/** Farther than this, in items, no clause is followed. */
const longest = 400;

/** Verbs that may stand before their source behind a clause without marks. */
const speaks = new Set(
  'say report write warn claim insist explain argue announce admit reveal confirm suggest predict tweet'.split(
    ' ',
  ),
);

/** "The bridge is safe, Smith said.", "The bridge, Smith said, is safe.": the clause stands before or around the cue. */
export function contentBeforeVerb(syntax: Syntax, index: number): Parts | undefined {
  const group = syntax.groups[index];
  if (group?.form !== 'finite' || group.passive || !endsHere(syntax, group)) return undefined;
  const source = syntax.subjects[index];
  return source && draftBefore(syntax, group, source);
}

/** "The bridge is safe, said Smith, the mayor." */
export function contentBeforeInversion(syntax: Syntax, index: number): Parts | undefined {
  const { line, groups } = syntax;
  const group = groups[index];
  if (group?.form !== 'finite' || group.first !== group.head || !speaks.has(group.lemma)) return undefined;
  const source = isBreakAt(line.items, group.first - 1) ? sourceAfter(line, group.last + 1) : undefined;
  if (source === undefined) return undefined;
  // "Smith, the mayor, said the bridge is safe": what follows the verb is the subject of another.
  let stop = source.last + 1;
  while (
    stop < line.items.length &&
    stop < source.last + longest &&
    !/^[,.;]$/.test(line.items[stop]?.text ?? '')
  )
    stop++;
  if (groupsBetween(syntax, source.last + 1, stop).some(({ form }) => form === 'finite')) return undefined;
  return draftBefore(syntax, group, source);
}

function draftBefore(syntax: Syntax, group: VerbGroup, source: Stretch): Parts | undefined {
  const { line } = syntax;
  const entry = cueEntries(group.lemma).find(
    ({ frames, particle }) => frames.has('c') && particle === undefined,
  );
  if (entry === undefined) return undefined;
  const last = endOfCue(line.items, group.last);
  const content = piecesBefore(syntax, Math.min(source.first, group.first), Math.max(source.last, last));
  if (content === undefined) return undefined;
  return {
    basis: 'clause before',
    content,
    cue: { first: group.first, last },
    source,
    cueClass: entry.cue,
    negated: group.negated,
    tense: group.tense,
  };
}

/** The clause before the comma in front of item `first`, and what goes on behind item `last`. */
export function piecesBefore(syntax: Syntax, first: number, last: number): Stretch[] | undefined {
  const before = wordsUpTo(syntax.line.items, first);
  return before && piecesAround(syntax, before, last);
}

/** What stands before the comma in front of item `start`, back to a quotation or the line's beginning. */
function wordsUpTo(items: readonly Item[], start: number): Stretch | undefined {
  if (start < 2 || !isBreakAt(items, start - 1)) return undefined;
  let from = start - 2;
  while (
    from > Math.max(0, start - longest) &&
    items[from - 1]?.tag !== 'QUOTE' &&
    items[from - 1]?.text !== ';'
  )
    from--;
  return items[from]?.tag === 'QUOTE' ? undefined : trimmed(items, from, start - 2);
}

/**
 * The pieces of the clause before and behind a credit that ends at item `last`: "The bridge is safe", "The bridge …
 * is safe". Words that make no clause by themselves must go on behind it; a mere "But" is left out.
 */
export function piecesAround(syntax: Syntax, before: Stretch, last: number): Stretch[] | undefined {
  const { items } = syntax.line;
  if (makesClause(syntax, before) || isHeadline(syntax, before)) {
    const rest = restAfter(syntax, last);
    return rest === undefined ? [before] : [before, rest];
  }
  const isAside =
    items[last + 1]?.text === ',' && last + 2 < items.length && items[last + 2]?.tag !== 'QUOTE';
  if (!isAside) return undefined;
  const rest = trimmed(items, last + 2, items.length - 1);
  // "Roe, the mayor, announced a plan, saying": a subject before goes on with its verb behind, or not at all.
  if (endsNounPhrase(items[before.first]) && syntax.groupAt.get(last + 2)?.form !== 'finite')
    return undefined;
  const isLink =
    before.last - before.first < 3 &&
    items.slice(before.first, before.last + 1).every(({ tag }) => tag === 'CCONJ' || tag === 'ADV');
  return isLink ? [rest] : [before, rest];
}

/** "Bridge Unsafe, Engineer Warns": a headline goes without its verb. */
function isHeadline({ line: { passage } }: Syntax, { first, last }: Stretch): boolean {
  return (passage.kind === 'headline' || passage.kind === 'heading') && last > first;
}

function makesClause(syntax: Syntax, { first, last }: Stretch): boolean {
  const opening = syntax.line.items[first];
  if (opening?.tag === 'SCONJ' || /^(?:if|when|while|after|before|by)$/.test(opening?.norm ?? ''))
    return false;
  return last - first > 1 && groupsBetween(syntax, first, last).some(({ form }) => form === 'finite');
}

/** Whether nothing but whom, where and when follows the cue before the sentence or its turn ends. */
function endsHere(syntax: Syntax, group: VerbGroup): boolean {
  const { items } = syntax.line;
  for (let at = group.last + 1; at < group.last + longest; at++) {
    if (isStopAt(items, at)) return true;
    if (items[at]?.norm === 'that' || syntax.groupAt.get(at)?.form === 'finite') return false;
  }
  return false;
}

/** "…, Smith said, is safe": the clause goes on behind the cue. */
function restAfter({ line, groupAt }: Syntax, last: number): Stretch | undefined {
  const { items } = line;
  if (items[last + 1]?.text !== ',' || isTimeAt(items, last + 2)) return undefined;
  const next = items[last + 2];
  if (next === undefined || next.tag === 'QUOTE') return undefined;
  // "…, officials said, in what he called a massacre": the author tells what somebody else says of it.
  if (next.tag === 'ADP' && items[last + 3]?.norm === 'what') return undefined;
  const goesOn =
    groupAt.get(last + 2)?.form === 'finite' ||
    next.tag === 'ADP' ||
    next.norm === 'and' ||
    next.norm === 'but';
  return goesOn ? trimmed(items, last + 2, items.length - 1) : undefined;
}
