import { byPlace, hull } from '../../language/span';
import type { DocumentReading } from '../document';
import type { MarkedPassage, Quotation } from '../model';
import { attribute } from './attribution';
import { withContinuity } from './continuity';
import { Announcements } from './drafts/announcements';
import { blockQuoteDrafts, isBlockQuote } from './drafts/blockQuotes';
import type { Draft } from './drafts/draft';
import { postDraft } from './drafts/posts';
import type { Spoken } from './drafts/speech';
import { speechDrafts } from './drafts/speech';
import { draftOfTurn, turnsOf } from './drafts/transcripts';
import { UsedVerbs } from './drafts/usedVerbs';
import { creditReaderOf } from './judging/credits';
import type { Judge } from './judging/judge';
import { withoutNested } from './nesting';
import { readLine } from './passageReading';
import { linesOf } from './syntax/lines';
import { pairMarks } from './syntax/marks';
import type { Passage } from './syntax/passage';
import { passagesOf } from './syntax/passages';
import { syntaxOf } from './syntax/syntax';

/**
 * Who said what: every attribution of the document with source, cue and content, its speaker and how firmly it is
 * credited; and what words in quotation marks are nobody's speech. `judge` is the trained judge
 * of what is a cue and where its content ends, where its weights are at hand. Total, deterministic, linear in the text.
 */
export function readQuotations(
  document: DocumentReading,
  judge?: Judge,
): {
  quotations: Quotation[];
  marked: MarkedPassage[];
} {
  const { text } = document;
  const passages = passagesOf(document.sections);
  const turns = turnsOf(text, passages);
  const prose = passages.filter(
    passage => passage.post === undefined && !turns.has(passage) && !isBlockQuote(passage),
  );
  const spoken = spokenPassages(text, prose);
  const used = new UsedVerbs();
  const speech = speechDrafts(spoken, used);
  const announcements = new Announcements(spoken, used);
  const drafts: Draft[] = [
    ...speech.drafts,
    ...[...turns.values()].map(draftOfTurn),
    ...blockQuoteDrafts(passages, announcements),
    ...postDrafts(document, passages, announcements),
  ];
  const credits = creditReaderOf(judge);
  const marked: MarkedPassage[] = [];
  for (const { syntaxes } of spoken) {
    for (const syntax of syntaxes) {
      const reading = readLine(text, syntax, speech.byLine.get(syntax.line) ?? [], used, credits);
      drafts.push(...reading.drafts);
      marked.push(...reading.marked);
    }
  }
  const blocks = spoken.flatMap(passage => passage.blocks);
  const lines = spoken.flatMap(({ syntaxes }) => syntaxes.map(({ line }) => line));
  const continuity = withContinuity(text, document.sections, withoutNested(drafts), lines);
  marked.push(
    ...continuity.dropped.map((draft): MarkedPassage => ({ ...hull(draft.content), use: 'scare' })),
  );
  return {
    quotations: attribute(document, { drafts: continuity.drafts, marked, blocks }),
    marked: marked.sort(byPlace),
  };
}

function spokenPassages(text: string, prose: readonly Passage[]): Spoken[] {
  let goesOn = false;
  return prose.map(passage => {
    const blocks = pairMarks(text, passage, goesOn);
    goesOn = blocks.at(-1)?.closed === false;
    return { passage: passage.index, blocks, syntaxes: linesOf(text, passage, blocks).map(syntaxOf) };
  });
}

function postDrafts(
  { posts }: DocumentReading,
  passages: readonly Passage[],
  announcements: Announcements,
): Draft[] {
  const owned = posts.map((): Passage[] => []);
  for (const passage of passages) if (passage.post !== undefined) owned[passage.post]?.push(passage);
  return posts.flatMap((post, index) => {
    const own = owned[index] ?? [];
    const draft = postDraft(post, own, announcements.before(own[0]?.index ?? 0));
    return draft === undefined ? [] : [draft];
  });
}
