import { cueNoun } from '../cues/nouns';
import { clauseFrom, objectFrom } from '../syntax/extents';
import type { Item } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { nounPhraseEndingAt } from '../syntax/nounPhraseEnding';
import { nounPhraseStartingAt } from '../syntax/nounPhraseStarting';
import type { Syntax } from '../syntax/syntax';
import { groupsBetween } from '../syntax/syntax';
import type { Parts } from './draft';

/** "his claim that …", "criticism of the plan by doctors", "calls for reform": a noun that stands for words. */
export function nounParts(syntax: Syntax): Parts[] {
  return syntax.line.items.flatMap((item, at) => {
    const parts = item.tag === 'NOUN' ? nounPartsAt(syntax, item, at) : undefined;
    return parts === undefined ? [] : [parts];
  });
}

function nounPartsAt(syntax: Syntax, item: Item, at: number): Parts | undefined {
  const { line } = syntax;
  const noun = cueNoun(item.lemma);
  const next = line.items[at + 1];
  if (noun === undefined || next === undefined) return undefined;
  const source = possessorOf(syntax, at);
  const found = contentBehind(syntax, at, noun.takes);
  if (found === undefined || (source === undefined && found.kind !== 'that')) return undefined;
  return {
    basis: 'noun',
    content: [found.content],
    cue: { first: at, last: found.cueLast },
    source,
    cueClass: noun.cue,
  };
}

function contentBehind(
  syntax: Syntax,
  at: number,
  takes: ReadonlySet<string>,
): { readonly content: Stretch; readonly cueLast: number; readonly kind: 'that' | 'object' } | undefined {
  const { items } = syntax.line;
  const next = items[at + 1];
  if (next === undefined) return undefined;
  if (next.norm === 'that' && takes.has('that') && !opensRelative(items, at + 2))
    return { content: withoutMainVerb(syntax, at, clauseFrom(syntax, at + 1)), cueLast: at, kind: 'that' };
  if (next.norm === 'to' && takes.has('to') && syntax.groupAt.get(at + 1)?.form === 'infinitive')
    return { content: objectFrom(syntax, at + 1), cueLast: at, kind: 'object' };
  if (
    next.tag === 'ADP' &&
    next.norm !== 'to' &&
    takes.has(next.norm) &&
    nounPhraseStartingAt(syntax.line, at + 2) !== undefined
  )
    return { content: objectFrom(syntax, at + 2), cueLast: at + 1, kind: 'object' };
  return undefined;
}

/** "Her claim that the gates were old surprised nobody": where the noun opens the sentence, the last verb is its own. */
function withoutMainVerb(syntax: Syntax, noun: number, content: Stretch): Stretch {
  if (firstFinite(syntax) < noun) return content;
  const inside = groupsBetween(syntax, content.first, content.last).filter(({ form }) => form === 'finite');
  for (const [index, group] of inside.entries()) {
    const before = inside[index - 1];
    if (before === undefined) continue;
    const between = syntax.line.items.slice(before.last + 1, group.first);
    const isLinked = between.some(
      ({ tag, text, norm }) => text === ',' || /^(?:CCONJ|SCONJ|PRON)$/.test(tag) || norm === 'that',
    );
    if (!isLinked) return { first: content.first, last: group.first - 1 };
  }
  return content;
}

/** The item at which the first verb of the line stands that can be its main one. */
function firstFinite({ groups }: Syntax): number {
  return groups.find(({ form }) => form === 'finite')?.first ?? Infinity;
}

/** "a report that largely deals with it": a verb behind "that" makes it a relative clause. */
function opensRelative(items: readonly Item[], from: number): boolean {
  let at = from;
  while (items[at]?.tag === 'ADV') at++;
  return /^(?:VERB|AUX|PUNCT)$/.test(items[at]?.tag ?? 'PUNCT');
}

/** "Smith’s claim", "their repeated claim". */
function possessorOf({ line }: Syntax, noun: number): Stretch | undefined {
  const { items } = line;
  let at = noun - 1;
  while (at >= 0 && /^(?:ADJ|NUM)$/.test(items[at]?.tag ?? '')) at--;
  const item = items[at];
  if (item === undefined) return undefined;
  if (/^(?:his|her|their|its|my|our|your|whose)$/.test(item.norm)) return { first: at, last: at };
  if (item.norm !== "'s" && item.norm !== "'") return undefined;
  const owner = nounPhraseEndingAt(line, at - 1);
  return owner && { first: owner.first, last: at };
}
