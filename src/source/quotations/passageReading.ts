import type { MarkedPassage } from '../model';
import { accordingToDrafts } from './drafts/accordingTo';
import type { Draft } from './drafts/draft';
import { draftOf } from './drafts/draft';
import { fragmentDraft } from './drafts/fragments';
import { headlineDraft } from './drafts/headlines';
import type { UsedVerbs } from './drafts/usedVerbs';
import type { Credit, CreditReader } from './judging/credits';
import { markedUseOf } from './markedUse';
import { SpanIndex } from './spanIndex';
import type { Item } from './syntax/lines';
import type { QuotedBlock } from './syntax/marks';
import type { Stretch } from './syntax/nounPhrases';
import type { Syntax } from './syntax/syntax';

/** What a line tells of somebody's words beside quotations that stand alone. */
export interface LineReading {
  readonly drafts: readonly Draft[];
  readonly marked: readonly MarkedPassage[];
}

/**
 * Reads one line; `direct` are the quotations in marks of the line, `used` the verbs that introduce them.
 */
export function readLine(
  text: string,
  syntax: Syntax,
  direct: readonly Draft[],
  used: UsedVerbs,
  credits: CreditReader,
): LineReading {
  const headline = headlineDraft(syntax);
  const drafts = headline === undefined ? creditedByWords(syntax, direct, used, credits) : [headline];
  const credited = new SpanIndex([...direct, ...drafts].flatMap(({ content }) => content));
  const marked: MarkedPassage[] = [];
  for (const [block, words] of inlinedOf(syntax.line.items)) {
    const use = markedUseOf(text, syntax.line, block, words);
    if (use !== undefined) {
      marked.push({ ...block.inner, use });
      continue;
    }
    if (credited.touches(block)) continue;
    const fragment = fragmentDraft(syntax, words);
    if (fragment === undefined) marked.push({ ...block.inner, use: 'scare' });
    else drafts.push(fragment);
  }
  return { drafts, marked };
}

/** The blocks whose words take part in the line, with these words. */
function inlinedOf(items: readonly Item[]): Map<QuotedBlock, Stretch> {
  const blocks = new Map<QuotedBlock, Stretch>();
  items.forEach(({ inMarks }, at) => {
    if (inMarks !== undefined) blocks.set(inMarks, { first: blocks.get(inMarks)?.first ?? at, last: at });
  });
  return blocks;
}

function creditedByWords(
  syntax: Syntax,
  direct: readonly Draft[],
  used: UsedVerbs,
  credits: CreditReader,
): Draft[] {
  const { line } = syntax;
  const draftsOf = (found: readonly Credit[]): Draft[] =>
    found.map(({ parts, sure }) => draftOf(line, parts, sure));
  const byVerb = draftsOf(credits.byVerbs(syntax, group => used.has(line, group)));
  const cues = new SpanIndex([...direct, ...byVerb].flatMap(({ cue }) => cue));
  const nouns = draftsOf(credits.byNouns(syntax)).filter(({ cue }) => !cue.some(span => cues.touches(span)));
  // Who is quoted counts for more than where the quotation was read.
  const isQuoted = direct.some(({ cue }) => cue.length > 0);
  return [...byVerb, ...(isQuoted ? [] : accordingToDrafts(syntax)), ...nouns];
}
