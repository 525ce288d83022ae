import { afterParticle } from '../cues/complements';
import type { CueEntry } from '../cues/entries';
import { cueEntries } from '../cues/entries';
import type { Item, Line } from '../syntax/lines';
import type { Stretch } from '../syntax/nounPhrases';
import { nounPhraseStartingAt } from '../syntax/nounPhrases';
import { sourceAfter } from '../syntax/sources';
import { subjectOf } from '../syntax/subjects';
import type { Syntax } from '../syntax/syntax';
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

/** The verb that takes words in marks, with the entry that says so. */
function quoting(syntax: Syntax, group: VerbGroup): { entry: CueEntry; last: number } | undefined {
  for (const entry of cueEntries(group.lemma)) {
    const after = afterParticle(syntax, group, entry);
    if (after !== undefined && entry.frames.has('q')) return { entry, last: after - 1 };
  }
  return undefined;
}

/** What stands before item `at`, back to the quotation before: "Smith said, “…", "Smith: “…". */
export function cueBefore(syntax: Syntax, at: number): SpeechCue | undefined {
  const { line, groups } = syntax;
  const { items } = line;
  let from = at;
  while (from > 0 && items[from - 1]?.tag !== 'QUOTE') from--;
  if (from === at) return undefined;
  const colon = items[at - 1]?.text === ':';
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index];
    if (group === undefined || group.first >= at) continue;
    if (group.first < from) break;
    const cue = quoting(syntax, group);
    if (cue !== undefined && !group.passive && leadsTo(items, cue.last + 1, at)) {
      const source = subjectOf(line, groups, index) ?? inverted(syntax, group, at);
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
    if (!colon && group.form === 'finite') break;
  }
  return colon ? beforeColon(syntax, from, at) : undefined;
}

/** Between verb and quotation may stand whom it is said to, where and when, not another thought. */
function leadsTo(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > 25) return false;
  return items
    .slice(from, to)
    .every(item => item.text !== ';' && item.norm !== 'that' && item.tag !== 'QUOTE');
}

function inverted({ line }: Syntax, group: VerbGroup, limit: number): Stretch | undefined {
  const source = nounPhraseStartingAt(line, group.last + 1);
  return source !== undefined && source.last < limit && group.form === 'finite' && group.first === 0
    ? source
    : undefined;
}

/** "Smith: “…”", "She had this to tell them: “…”". */
function beforeColon({ line, groups }: Syntax, from: number, at: number): SpeechCue | undefined {
  const index = groups.findLastIndex(
    group => group.first >= from && group.first < at && group.form === 'finite',
  );
  const group = groups[index];
  if (group !== undefined) {
    const source = subjectOf(line, groups, index);
    return {
      line,
      cue: { first: group.first, last: group.last },
      source,
      entry: undefined,
      group,
      basis: 'colon',
    };
  }
  const source = nounPhraseStartingAt(line, from);
  if (source?.last !== at - 2) return undefined;
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
  while (/^[,—–-]+$/.test(items[at]?.text ?? '')) at++;
  if (items[at]?.norm === 'according' && items[at + 1]?.norm === 'to') {
    const source = sourceAfter(line, at + 2);
    return (
      source && {
        line,
        cue: { first: at, last: at + 1 },
        source,
        entry: undefined,
        group: undefined,
        basis: 'according to',
      }
    );
  }
  const quote = items.findIndex((item, index) => index >= at && item.tag === 'QUOTE');
  const limit = quote < 0 ? items.length : quote;
  for (const [index, group] of groups.entries()) {
    if (group.first < at || group.form === 'infinitive') continue;
    if (group.first > limit) break;
    const cue = quoting(syntax, group);
    if (cue === undefined || group.passive) {
      if (group.first === at) return undefined;
      continue;
    }
    const source = group.first === at ? sourceAfter(line, cue.last + 1) : subjectOf(line, groups, index);
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
  return undefined;
}
