import { isRole } from '../../language/titleParts';
import { singular } from '../../language/nouns';
import type { Token } from '../../language/paragraph';
import type { Section } from '../model';
import type { EntityDraft } from './drafts';
import type { NameMention } from './nameMentions';

/** The most tokens a title is looked for in. */
const reach = 14;

/**
 * Gives each name the title that stands before it: "German Foreign Minister", "human rights organization", "The President
 * of Belarus –". A courtesy title alone ("Mr.") describes nobody.
 */
export function addTitles(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  for (const draft of drafts)
    for (const name of draft.names) {
      const section = sections[name.section];
      if (section !== undefined) addTitle(draft, name, section);
    }
}

function addTitle(draft: EntityDraft, name: NameMention, section: Section): void {
  const { tokens } = section.reading;
  const range = titleBefore(tokens, name.firstToken);
  if (range === undefined) return;
  const first = tokens[range.from];
  const last = tokens[range.to - 1];
  if (first === undefined || last === undefined) return;
  const start = section.start + first.start;
  const end = section.start + last.end;
  draft.descriptions.push({
    start,
    end,
    text: section.reading.text.slice(first.start, last.end),
    role: 'title',
  });
  draft.roles.add(headRole(tokens, range));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function titleBefore(tokens: readonly Token[], name: number): Range | undefined {
  const to = /^[–—-]$/.test(tokens[name - 1]?.text ?? '') ? name - 1 : name;
  const head = headBefore(tokens, to, name);
  if (head < 0) return undefined;
  let from = head;
  while (from > 0 && head - from < 8 && extendsTitle(tokens, from - 1)) from--;
  while (from < head && !startsTitle(tokens[from])) from++;
  return { from, to };
}

/** The role that heads the title: right before the name, or before "of Belarus", "for Foreign Affairs and Security Policy". */
function headBefore(tokens: readonly Token[], to: number, name: number): number {
  if (isBodyOrRole(tokens[to - 1])) return to - 1;
  // "an ally of Putin": the name belongs to the preposition, there is no title.
  for (let i = to - 1; i >= Math.max(0, to - reach); i--) {
    const token = tokens[i];
    if (token === undefined) return -1;
    if (/^(?:of|for|to|on)$/.test(token.norm) && isBodyOrRole(tokens[i - 1]))
      return i === to - 1 ? -1 : accepted(tokens, i, to, name);
    if (token.tag === 'VERB' || token.tag === 'AUX' || token.kind === 'punctuation' || token.tag === 'PRON')
      return -1;
    if (token.tag === 'ADP' && !/^(?:of|for)$/.test(token.norm)) return -1;
  }
  return -1;
}

/** Without a dash, "secretary of state Rubio" is a title, "the minister of the party Kallas left" none: no article inside. */
function accepted(tokens: readonly Token[], preposition: number, to: number, name: number): number {
  if (to < name) return preposition - 1;
  for (let i = preposition + 1; i < to; i++) {
    const token = tokens[i];
    if (token?.tag === 'DET' && tokens[i + 1]?.norm !== 'house') return -1;
  }
  return to - preposition <= 4 ? preposition - 1 : -1;
}

const bodies =
  /^(?:organi[sz]ation|group|company|firm|agency|party|newspaper|magazine|outlet|broadcaster|network|union|watchdog|charity|bank|airline|giant|startup)$/;

function isBodyOrRole(token: Token | undefined): boolean {
  return token?.kind === 'word' && (isRole(token) || bodies.test(token.norm));
}

function extendsTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return token.text === '-' && tokens[at - 1]?.end === token.start;
  return /^(?:NOUN|PROPN|ADJ|PART|NUM)$/.test(token.tag) || isRole(token) || /(?:ed|ing)$/.test(token.norm);
}

function startsTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.norm !== "'s" &&
    token.norm !== "'" &&
    token.kind === 'word' &&
    token.tag !== 'NUM'
  );
}

/** The noun that says what somebody is: "minister" in "former foreign minister". */
export function headRole(tokens: readonly Token[], { from, to }: Range): string {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || /^(?:of|for|to|on)$/.test(token.norm)) break;
    const next = tokens[i + 1];
    if (isBodyOrRole(token) && (i + 1 >= to || !isBodyOrRole(next))) return singular(token.norm);
  }
  return singular(tokens[to - 1]?.norm ?? '');
}
