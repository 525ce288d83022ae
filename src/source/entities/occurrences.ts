import type { Sentence, Token } from '../../language/paragraph';
import type { Span } from '../../language/span';
import type { Section } from '../model';
import type { EntityDraft } from './drafts';
import { isRead } from './nameMentions';
import { isSaying } from './sayings';
import { syntaxOf } from './syntax/readSyntax';
import type { GrammarRole, Syntax } from './syntax/syntax';

/** A mention of an entity as the resolution of pronouns sees it. */
export interface Occurrence extends Span {
  readonly draft: EntityDraft;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly role: GrammarRole;
  /** Counts all sentences of the document. */
  readonly sentence: number;
  readonly section: number;
  readonly quoted: boolean;
  readonly isPronoun: boolean;
  /** Whether it stands where places do: "in Mayo". */
  readonly isPlace: boolean;
  /** Whether it is the subject of a verb of saying. */
  readonly speaks: boolean;
}

/** A sentence with what its mentions are weighed by. */
export interface SentenceReading {
  readonly number: number;
  readonly section: number;
  /** Offset of the section in the text. */
  readonly offset: number;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly syntax: Syntax;
  /** For each token of the section, whether it stands in quotation marks. */
  readonly quoted: readonly boolean[];
  /** Names of the sentence in text order. */
  readonly names: readonly Occurrence[];
}

const placePrepositions = /^(?:in|at|near|into|across|throughout|outside|inside)$/;

/** All sentences of a document in order, with the names in them. */
export function readSentences(
  drafts: readonly EntityDraft[],
  sections: readonly Section[],
): SentenceReading[] {
  const bySection = namesBySection(drafts);
  const readings: SentenceReading[] = [];
  sections.forEach((section, index) => {
    if (!isRead(section)) return;
    const { tokens, sentences } = section.reading;
    const syntaxFor = syntaxOf(section.reading);
    const quoted = quotedTokens(tokens);
    const names = bySection.get(index) ?? [];
    let next = 0;
    for (const sentence of sentences) {
      const syntax = syntaxFor(sentence);
      const own: Occurrence[] = [];
      for (; next < names.length; next++) {
        const entry = names[next];
        if (entry === undefined || entry.firstToken >= sentence.lastToken) break;
        const { start, end, draft, firstToken, lastToken } = entry;
        own.push({
          start,
          end,
          draft,
          firstToken,
          lastToken,
          role: syntax.roleOf(entry),
          sentence: readings.length,
          section: index,
          quoted: quoted[firstToken] ?? false,
          isPronoun: false,
          isPlace: placePrepositions.test(tokens[firstToken - 1]?.norm ?? ''),
          speaks: speaksAt(tokens, firstToken, lastToken),
        });
      }
      readings.push({
        number: readings.length,
        section: index,
        offset: section.start,
        tokens,
        sentence,
        syntax,
        quoted,
        names: own,
      });
    }
  });
  return readings;
}

/** Whether a verb of saying stands right behind the tokens, or right before them behind a closing mark. */
export function speaksAt(tokens: readonly Token[], from: number, to: number): boolean {
  if (isSaying(tokens[to])) return true;
  return isSaying(tokens[from - 1]) && tokens[from - 2]?.kind === 'mark';
}

interface NameEntry extends Span {
  readonly draft: EntityDraft;
  readonly firstToken: number;
  readonly lastToken: number;
}

function namesBySection(drafts: readonly EntityDraft[]): Map<number, NameEntry[]> {
  const bySection = new Map<number, NameEntry[]>();
  for (const draft of drafts)
    for (const { section, start, end, firstToken, lastToken } of draft.names) {
      const entries = bySection.get(section) ?? [];
      bySection.set(section, entries);
      entries.push({ draft, start, end, firstToken, lastToken });
    }
  for (const entries of bySection.values()) entries.sort((a, b) => a.firstToken - b.firstToken);
  return bySection;
}

/** Which tokens stand between double quotation marks; one that is not closed runs to the end. */
function quotedTokens(tokens: readonly Token[]): boolean[] {
  let open = false;
  return tokens.map(({ kind, text }) => {
    if (kind === 'mark') {
      if (/^(?:[“„«「『]|``)$/.test(text)) open = true;
      else if (/^(?:[”»」』]|'')$/.test(text)) open = false;
      else if (text === '"') open = !open;
    }
    return open && kind !== 'mark';
  });
}
