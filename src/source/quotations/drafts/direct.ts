import { afterParticle } from '../cues/complements';
import { endOfCue } from '../cues/tails';
import type { CueEntry } from '../cues/entries';
import { cueEntries } from '../cues/entries';
import type { Credit } from '../syntax/credits';
import { creditAt } from '../syntax/credits';
import type { Item, Line } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { nounPhraseStartingAt } from '../syntax/nounPhraseStarting';
import { isBreakAt, isDashAt } from '../syntax/punctuation';
import { sourceAfter } from '../syntax/sources';
import type { Syntax } from '../syntax/syntax';
import { groupFrom } from '../syntax/syntax';
import type { VerbGroup } from '../syntax/verbGroups';

/** The cue of a quotation in marks and, where it is named, its source: stretches of `line`. */
export interface SpeechCue {
  readonly line: Line;
  readonly cue: Stretch | undefined;
  readonly source: Stretch | undefined;
  readonly entry: CueEntry | undefined;
  readonly group: VerbGroup | undefined;
  readonly basis: 'cue beside marks' | 'colon' | 'according to';
}

interface Quoting {
  /** None for a verb that is no cue by itself. */
  readonly entry: CueEntry | undefined;
  readonly last: number;
}

/** The verb that takes words in marks, with the entry that says so. */
function quoting(syntax: Syntax, group: VerbGroup): Quoting | undefined {
  for (const entry of cueEntries(group.lemma)) {
    const after = afterParticle(syntax, group, entry);
    if (after !== undefined && entry.frames.has('q'))
      return { entry, last: endOfSpeech(syntax, entry, after - 1) };
  }
  return undefined;
}

/** "said of the plan", "said in a statement" */
function endOfSpeech({ line }: Syntax, { lemma }: CueEntry, last: number): number {
  const end = endOfCue(line.items, last);
  return end === last && lemma === 'say' && line.items[last + 1]?.norm === 'of' ? last + 1 : end;
}

/** What stands before item `at`, back to the quotation before: "Smith said, “…", "Smith: “…". */
export function cueBefore(syntax: Syntax, at: number): SpeechCue | undefined {
  const { line, groups } = syntax;
  const { items } = line;
  let from = at;
  while (from > 0 && items[from - 1]?.tag !== 'QUOTE') from--;
  if (from === at) return undefined;
  const colon = items[at - 1]?.text === ':';
  for (let index = groupFrom(syntax, at) - 1; index >= 0; index--) {
    const group = groups[index];
    if (group === undefined) break;
    if (group.first < from) break;
    const cue = quoting(syntax, group) ?? besideMarks(syntax, group, at);
    const isAsked = group.passive && group.lemma === 'ask';
    if (cue !== undefined && (!group.passive || isAsked) && leadsTo(items, cue.last + 1, at)) {
      // "She was asked, “Why?”": whoever asks is not named.
      const source = isAsked ? undefined : (syntax.subjects[index] ?? inverted(syntax, group, at));
      if (group.form === 'infinitive' && source === undefined) continue;
      const last = colon && cue.last === at - 2 ? at - 1 : cue.last;
      return {
        line,
        cue: { first: group.first, last },
        source,
        entry: cue.entry,
        group,
        basis: 'cue beside marks',
      };
    }
    // "What she wants, Smith complained, is “…”": the verb before tells who speaks.
    if (!colon && group.form === 'finite' && group.lemma !== 'be') break;
  }
  return creditBefore(line, from, at) ?? (colon ? beforeColon(syntax, from, at) : undefined);
}

/** "He mouthed, “Sorry.”": next to the comma or colon before a quotation any verb is one of speaking. */
function besideMarks({ line }: Syntax, group: VerbGroup, at: number): Quoting | undefined {
  const isBeside = group.last === at - 2 && /^[,:]$/.test(line.items[at - 1]?.text ?? '');
  const isCapital = /^["“'‘«]?\p{Lu}/u.test(line.items[at]?.text ?? '');
  return isBeside && isCapital && group.form !== 'participle'
    ? { entry: undefined, last: group.last }
    : undefined;
}

function creditCue(line: Line, { cue, source }: Credit): SpeechCue {
  return { line, cue, source, entry: undefined, group: undefined, basis: 'according to' };
}

/** "In Smith’s words, “…" */
function creditBefore(line: Line, from: number, to: number): SpeechCue | undefined {
  for (let at = from; at < to; at++) {
    const credit = creditAt(line, at);
    if (credit !== undefined && credit.last < to && to - credit.last <= 3) return creditCue(line, credit);
  }
  return undefined;
}

/** Between verb and quotation may stand whom it is said to, where and when, not another thought. */
function leadsTo(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > 25) return false;
  return items
    .slice(from, to)
    .every(item => item.text !== ';' && item.norm !== 'that' && item.tag !== 'QUOTE');
}

/** "Said Vos, the mayor: “…”" */
function inverted({ line }: Syntax, group: VerbGroup, limit: number): Stretch | undefined {
  // Alone at the beginning, "said" looks like a participle.
  const mayOpen = group.first === 0 && (group.form === 'finite' || group.form === 'participle');
  const source = mayOpen ? sourceAfter(line, group.last + 1) : undefined;
  return source !== undefined && source.last < limit ? source : undefined;
}

/** "Smith: “…”", "She had this to tell them: “…”". */
function beforeColon(syntax: Syntax, from: number, at: number): SpeechCue | undefined {
  const { line, groups } = syntax;
  let index = groupFrom(syntax, at) - 1;
  while (index >= 0 && groups[index]?.form !== 'finite') index--;
  const group = groups[index];
  if (group === undefined || group.first < from) return label(line, from, at);
  const cue = { first: group.first, last: group.last };
  return { line, cue, source: syntax.subjects[index], entry: undefined, group, basis: 'colon' };
}

/** "Jane Roe: “…", "The week ahead - Jane Roe: “…", "The minister on the vote: “…" */
function label(line: Line, from: number, at: number): SpeechCue | undefined {
  const { items } = line;
  const dash = items.findLastIndex((_, index) => index > from && index < at && isDashAt(items, index));
  const phrase = nounPhraseStartingAt(line, dash < 0 ? from : dash + 1);
  if (phrase === undefined || (phrase.last !== at - 2 && items[phrase.last + 1]?.norm !== 'on'))
    return undefined;
  const topic = items.findIndex(({ norm }, index) => index > phrase.first && index < at && norm === 'on');
  const source = { first: phrase.first, last: topic < 0 ? phrase.last : topic - 1 };
  return {
    line,
    cue: { first: at - 1, last: at - 1 },
    source,
    entry: undefined,
    group: undefined,
    basis: 'colon',
  };
}

/** What stands from item `start` on: "…,” said Smith", "…,” Smith, the mayor, said", "…,” according to Smith". */
export function cueAfter(syntax: Syntax, start: number): SpeechCue | undefined {
  const { line, groups } = syntax;
  const { items } = line;
  let at = start;
  while (isBreakAt(items, at)) at++;
  const credit = creditAt(line, at);
  if (credit !== undefined) return creditCue(line, credit);
  const signed = signature(line, start);
  if (signed !== undefined) return signed;
  let limit = at;
  while (limit < items.length && items[limit]?.tag !== 'QUOTE') limit++;
  for (let index = groupFrom(syntax, at); index < groups.length; index++) {
    const group = groups[index];
    if (group === undefined || group.first > limit) break;
    const cue = group.form === 'infinitive' || group.passive ? undefined : quoting(syntax, group);
    if (cue === undefined) {
      if (group.first === at) return undefined;
      continue;
    }
    const source = group.first === at ? sourceAfter(line, cue.last + 1) : syntax.subjects[index];
    if (source === undefined || (source.first < at && source.last < group.first)) continue;
    return {
      line,
      cue: { first: group.first, last: cue.last },
      source,
      entry: cue.entry,
      group,
      basis: 'cue beside marks',
    };
  }
  return endsInComma(items[start - 1]) ? anyVerbAfter(syntax, at, limit) : undefined;
}

/** "“…” – Jane Roe", "“…” ― Jane Roe, Leeds": a name behind a dash and nothing more. */
function signature(line: Line, dash: number): SpeechCue | undefined {
  const { items } = line;
  if (!isDashAt(items, dash) || items[dash + 1]?.tag !== 'PROPN') return undefined;
  const source = nounPhraseStartingAt(line, dash + 1);
  const next = source && items[source.last + 1];
  if (source === undefined || (next !== undefined && next.text !== ',' && next.tag !== 'QUOTE'))
    return undefined;
  const hasVerb = items.slice(source.last + 1).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  if (hasVerb) return undefined;
  const cue = { first: dash, last: dash };
  return { line, cue, source, entry: undefined, group: undefined, basis: 'colon' };
}

function endsInComma(quotation: Item | undefined): boolean {
  return /,["”’'»]*$/.test(quotation?.text ?? '');
}

/** "“Fine,” she smiled": behind a comma inside the marks any verb with its subject is one of speaking. */
function anyVerbAfter(syntax: Syntax, at: number, limit: number): SpeechCue | undefined {
  const { line, groups } = syntax;
  let index = groupFrom(syntax, at + 1);
  while (index < groups.length && groups[index]?.form !== 'finite') index++;
  const [group, source] = [groups[index], syntax.subjects[index]];
  if (group === undefined || group.first > limit || group.lemma === 'be' || group.passive) return undefined;
  if (source?.first !== at) return undefined;
  return {
    line,
    cue: { first: group.first, last: group.last },
    source,
    entry: undefined,
    group,
    basis: 'cue beside marks',
  };
}
