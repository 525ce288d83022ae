import { overlaps } from '../../language/span';
import type { MarkedPassage } from '../model';
import { accordingToDrafts } from './drafts/accordingTo';
import { contentBeforeInversion, contentBeforeVerb } from './drafts/clauseBefore';
import type { Draft } from './drafts/draft';
import { fragmentDraft } from './drafts/fragments';
import { headlineDraft } from './drafts/headlines';
import { contentBehindVerb } from './drafts/indirect';
import { nounDrafts } from './drafts/nounCues';
import { passiveDraft } from './drafts/passive';
import { markedUseOf } from './markedUse';
import type { Syntax } from './syntax/syntax';
import type { VerbGroup } from './syntax/verbGroups';

/** What a line tells of somebody's words beside quotations that stand alone. */
export interface LineReading {
  readonly drafts: readonly Draft[];
  readonly marked: readonly MarkedPassage[];
}

/** Reads one line; `direct` are the quotations in marks of the passage, `used` the verbs that introduce them. */
export function readLine(
  text: string,
  syntax: Syntax,
  direct: readonly Draft[],
  used: ReadonlySet<VerbGroup>,
): LineReading {
  const headline = headlineDraft(syntax);
  const drafts = headline === undefined ? creditedByWords(syntax, direct, used) : [headline];
  const marked: MarkedPassage[] = [];
  for (const block of syntax.line.inlined) {
    const use = markedUseOf(text, syntax.line, block);
    if (use !== undefined) {
      marked.push({ ...block.inner, use });
      continue;
    }
    const covered = [...direct, ...drafts].some(({ content }) => content.some(span => overlaps(span, block)));
    if (covered) continue;
    const fragment = fragmentDraft(syntax, block);
    if (fragment === undefined) marked.push({ ...block.inner, use: 'scare' });
    else drafts.push(fragment);
  }
  return { drafts, marked };
}

function creditedByWords(syntax: Syntax, direct: readonly Draft[], used: ReadonlySet<VerbGroup>): Draft[] {
  const { groups, line } = syntax;
  const byVerb = groups.flatMap((group, index) => {
    if (used.has(group) || line.items[group.head]?.inMarks === true) return [];
    const draft =
      passiveDraft(syntax, index) ??
      contentBeforeInversion(syntax, index) ??
      contentBehindVerb(syntax, index) ??
      contentBeforeVerb(syntax, index);
    return draft === undefined ? [] : [draft];
  });
  const cues = direct.flatMap(({ cue }) => cue);
  const quoted = new Set(
    line.items.flatMap((item, at) => (cues.some(cue => cue.start === item.start) ? [at] : [])),
  );
  const taken = [...direct, ...byVerb].flatMap(({ cue }) => cue);
  const nouns = nounDrafts(syntax).filter(
    ({ cue }) => !cue.some(span => taken.some(other => overlaps(span, other))),
  );
  return [...byVerb, ...accordingToDrafts(syntax, quoted), ...nouns];
}
