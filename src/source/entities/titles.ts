import { isTrade } from '../../language/lexicon/roles';
import { sortsOfBody } from '../../language/lexicon/sortsOfBody';
import { isCourtesy, isRole } from '../../language/titleParts';
import { singular } from '../../language/nouns';
import type { Token } from '../../language/paragraph';
import type { Section } from '../model';
import type { EntityDraft } from './drafts';
import type { NameMention } from './nameMention';
import { ownerBefore } from './nounPhrases';

/** The most tokens a title is looked for in. */
const reach = 14;

/** A half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each name the title that stands before it: "German Foreign Minister", "human rights organization", "The President
 * of Belarus –", "the minority leader,". A courtesy title alone ("Mr.") describes nobody.
 */
export function addTitles(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  for (const draft of drafts) {
    if (draft.kind === 'place') continue;
    for (const name of draft.names) {
      const section = sections[name.section];
      if (section !== undefined) addTitle(draft, name, section);
    }
  }
}

function addTitle(draft: EntityDraft, name: NameMention, section: Section): void {
  const { tokens } = section.reading;
  const title = titleBefore(tokens, name.firstToken, draft.kind === 'person');
  if (title !== undefined) describe(draft, section, title, 'title');
  if (draft.kind !== 'person') return;
  const start =
    title?.from ?? (isCourtesy(tokens[name.firstToken - 1]) ? name.firstToken - 1 : name.firstToken);
  const office = officeBefore(tokens, start, name.lastToken);
  if (office !== undefined) describe(draft, section, office, 'apposition');
}

function describe(draft: EntityDraft, section: Section, range: Range, role: 'title' | 'apposition'): void {
  const { tokens, text } = section.reading;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  if (first === undefined || last === undefined) return;
  draft.descriptions.push({
    start: section.start + first.start,
    end: section.start + last.end,
    text: text.slice(first.start, last.end),
    role,
  });
  draft.roles.add(headRole(tokens, range));
}

function titleBefore(tokens: readonly Token[], name: number, isPerson: boolean): Range | undefined {
  const courtesy = isCourtesy(tokens[name - 1]) && !isRole(tokens[name - 1]) ? 1 : 0;
  const dash = /^[–—―-]$/.test(tokens[name - 1]?.text ?? '') ? 1 : 0;
  const to = name - courtesy - dash;
  const head = headBefore(tokens, to, dash > 0, isPerson);
  if (head < 0) return undefined;
  let from = head;
  while (from > 0 && head - from < 8 && extendsTitle(tokens, from - 1)) from--;
  while (from < head && !startsTitle(tokens[from])) from++;
  return { from, to };
}

/** The role that heads the title: right before the name, or before "of Belarus", "for Foreign Affairs and Security Policy". */
function headBefore(tokens: readonly Token[], to: number, dash: boolean, isPerson: boolean): number {
  if (isHead(tokens, to - 1, isPerson)) return to - 1;
  if (!isPerson) return -1;
  // "an ally of Smith": the name belongs to the preposition, there is no title.
  for (let i = to - 1; i >= Math.max(0, to - reach); i--) {
    const token = tokens[i];
    if (token === undefined || /^(?:VERB|AUX|PRON)$/.test(token.tag) || token.kind === 'punctuation')
      return -1;
    if (/^(?:of|for|to|on)$/.test(token.norm) && isHead(tokens, i - 1, true)) {
      const over = tokens.slice(i + 1, to);
      if (over.length === 0 || over.at(-1)?.tag === 'DET') return -1;
      return dash || (over.length <= 3 && over.every(({ tag }) => tag !== 'DET')) ? i - 1 : -1;
    }
    if (token.tag === 'ADP' && !/^(?:of|for)$/.test(token.norm)) return -1;
  }
  return -1;
}

/** Whether the token can head a title. In small letters a plural is a verb or many people: "who rivals Trump". */
function isHead(tokens: readonly Token[], at: number, isPerson: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (!isPerson) return sortsOfBody.has(token.norm);
  if (!isRole(token) && !(token.tag === 'NOUN' && isTrade(token.norm))) return false;
  return !/^\p{Ll}/u.test(token.text) || singular(token.norm) === token.norm;
}

function extendsTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return token.text === '-' && tokens[at - 1]?.end === token.start;
  return /^(?:NOUN|PROPN|ADJ|PART)$/.test(token.tag) || isRole(token) || isParticiple(tokens, at);
}

/** "exiled opposition leader", not "blamed Attorney General" or "Saying President": a participle opens its phrase. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (
    !/(?:ed|en)$|^(?:ruling|acting|sitting|leading|serving|outgoing|incoming|founding|managing)$/.test(norm)
  )
    return false;
  const before = tokens[at - 1];
  return before === undefined || before.tag === 'DET' || before.tag === 'ADJ' || /^[.,“"]$/.test(before.text);
}

function startsTitle(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.tag !== 'ADV' && token.norm !== "'s" && token.norm !== "'";
}

/** "the minority leader, Kenneth Fredette,": an office with its article before the comma. */
function officeBefore(tokens: readonly Token[], start: number, end: number): Range | undefined {
  if (tokens[start - 1]?.text !== ',' || !closes(tokens, end)) return undefined;
  const to = start - 1;
  let head = -1;
  for (let i = to - 1; i >= Math.max(0, to - reach); i--) {
    const token = tokens[i];
    // "Roe’s lawyer, Jane Doe,"
    if (token?.norm === "'s" && head >= 0 && tokens[i - 1]?.tag === 'PROPN')
      return { from: ownerBefore(tokens, i, 0), to };
    if (token?.kind !== 'word' || /^(?:VERB|AUX|PRON|SCONJ)$/.test(token.tag)) return undefined;
    if (/^(?:of|for|in|at|to|on)$/.test(token.norm)) head = -1;
    else if (head < 0 && isHead(tokens, i, true)) head = i;
    const opens = token.tag === 'DET' && /^(?:the|its|his|her|their|a|an)$/.test(token.norm);
    if (opens && head >= 0 && !/^(?:of|for|in|at|to|on)$/.test(tokens[i - 1]?.norm ?? ''))
      return beginsItsClause(tokens, i, end) ? undefined : { from: i, to };
    if (opens && !/^(?:of|for|in|at|to|on)$/.test(tokens[i - 1]?.norm ?? '')) return undefined;
  }
  return undefined;
}

/** "Absorbed by its larger neighbor, Roe has …": behind the comma another clause begins, with the name as its subject. */
function beginsItsClause(tokens: readonly Token[], phrase: number, end: number): boolean {
  const isSubject = /^(?:VERB|AUX)$/.test(tokens[end]?.tag ?? '');
  return isSubject && /^(?:ADP|VERB)$/.test(tokens[phrase - 1]?.tag ?? '');
}

function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || /^[,.;()—–]$/.test(token.text) || token.tag === 'VERB' || token.tag === 'AUX')
    return true;
  // "A lawyer for Mr. Roe, Jane Doe of Doe & Partners"
  return /^(?:of|from)$/.test(token.norm) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** The noun that says what somebody is: "minister" in "former foreign minister of Belarus". */
function headRole(tokens: readonly Token[], { from, to }: Range): string {
  let head = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (head !== '' && /^(?:of|for|to|on|in|at)$/.test(token.norm)) break;
    if (isRole(token) || isTrade(token.norm) || sortsOfBody.has(token.norm)) head = singular(token.norm);
  }
  return head === '' ? singular(tokens[to - 1]?.norm ?? '') : head;
}
