import type { Passage } from '../syntax/passage';
import type { Draft } from './draft';
import { spanOf } from './draft';
import type { Announcements } from './announcements';
import type { SpeechCue } from './direct';

/** "> It holds.": a paragraph set off as somebody's words, as mail and Markdown do it. */
export function isBlockQuote({ words }: Passage): boolean {
  return words[0]?.text === '>' && words.length > 1;
}

/** The block quotes among the passages, credited as the paragraph before announces; neighbouring ones are one quotation. */
export function blockQuoteDrafts(passages: readonly Passage[], announcements: Announcements): Draft[] {
  const drafts: Draft[] = [];
  let last: { readonly index: number; readonly content: { start: number; end: number }[] } | undefined;
  for (const passage of passages) {
    const [start, end] = [passage.words[1]?.start, passage.words.at(-1)?.end];
    if (!isBlockQuote(passage) || start === undefined || end === undefined) continue;
    if (last?.index === passage.index - 1) {
      last.content.push({ start, end });
      last = { ...last, index: passage.index };
      continue;
    }
    const content = [{ start, end }];
    drafts.push(draftOf(content, announcements.before(passage.index)));
    last = { index: passage.index, content };
  }
  return drafts;
}

function draftOf(content: Draft['content'], lead: SpeechCue | undefined): Draft {
  return {
    basis: 'block quote',
    content,
    cue: lead?.cue === undefined ? [] : [spanOf(lead.line, lead.cue)],
    source: lead?.source === undefined ? [] : [spanOf(lead.line, lead.source)],
    cueClass: lead?.entry?.cue ?? 'neutral',
    negated: false,
    tense: lead?.group?.tense,
    continues: undefined,
  };
}
