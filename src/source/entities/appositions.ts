import type { Section } from '../model';
import { isTrade } from '../../language/lexicon/roles';
import { isRole } from '../../language/titleParts';
import { singular } from '../../language/nouns';
import type { Token } from '../../language/paragraph';
import type { EntityDraft } from './drafts';
import type { NameMention } from './nameMention';
import { isPartyMember } from './partyMembers';

/** The most tokens of an apposition. */
const longest = 30;

/** Gives each name what stands behind it between commas: "a Russian ally and leader of Belarus", "who ran in 2020". */
export function addAppositions(drafts: readonly EntityDraft[], sections: readonly Section[]): void {
  const people = new Map<string, EntityDraft>();
  for (const draft of drafts)
    if (draft.kind === 'person')
      for (const { section, lastToken } of draft.names) people.set(`${section}:${lastToken}`, draft);
  for (const draft of drafts)
    for (const name of draft.names) {
      const section = sections[name.section];
      if (section === undefined) continue;
      const owner = ownerOf(draft, name, section, people);
      if (owner !== draft) owner.origins.add(name.key);
      addApposition(owner, name, section);
    }
}

/** "Adam Schiff of California, the top Democrat": what stands behind the place is said of the person from there. */
function ownerOf(
  draft: EntityDraft,
  name: NameMention,
  { reading: { tokens } }: Section,
  people: ReadonlyMap<string, EntityDraft>,
): EntityDraft {
  if (draft.kind !== 'place' || !/^(?:of|from)$/.test(tokens[name.firstToken - 1]?.norm ?? '')) return draft;
  const before = name.firstToken - 1;
  const direct = people.get(`${name.section}:${before}`);
  if (direct !== undefined) return direct;
  // "Jim Jordan, Republican of Ohio, a founder of …"
  const party = /^(?:Republican|Democrat|Independent|Conservative|Labour|Liberal)$/.test(
    tokens[before - 1]?.text ?? '',
  );
  const comma = tokens[before - 2]?.text === ',';
  return (party && comma ? people.get(`${name.section}:${before - 2}`) : undefined) ?? draft;
}

function addApposition(draft: EntityDraft, name: NameMention, section: Section): void {
  const { tokens } = section.reading;
  const comma = tokens[name.lastToken];
  if (comma === undefined || !/^[,—–―]$/.test(comma.text)) {
    addPredicate(draft, name, section);
    return;
  }
  if (comma.text !== ',' && isDateline(tokens, name)) return;
  const from = behindAge(tokens, name.lastToken + 1);
  const relative = /^(?:who|which)$/.test(tokens[from]?.norm ?? '');
  if (relative && (tokens[from]?.norm === 'who') !== (draft.kind === 'person')) return;
  if (relative && isOfSeveral(tokens, name, from)) return;
  const to = relative ? relativeEnd(tokens, from) : appositionEnd(tokens, from, draft);
  if (to <= from) return;
  describe(draft, section, from, to, relative ? 'predicate' : 'apposition');
}

/** "Jane Roe, 47, a novelist,": where an age and its comma stand, the token behind them. */
function behindAge(tokens: readonly Token[], at: number): number {
  return /^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',' ? at + 2 : at;
}

/** "Russia and Turkey, which back both sides": a verb of several is said of no single one. */
function isOfSeveral(tokens: readonly Token[], { firstToken }: NameMention, relative: number): boolean {
  const verb = tokens[relative + 1];
  if (verb === undefined || tokens[firstToken - 1]?.norm !== 'and') return false;
  return /^(?:are|were|have)$/.test(verb.norm) || (verb.tag === 'VERB' && !/(?:s|ed)$/.test(verb.norm));
}

/** "LIMA, Peru – A strong earthquake": with the dash the report begins, nothing is said of Peru. */
function isDateline(tokens: readonly Token[], { firstToken }: NameMention): boolean {
  return tokens.slice(0, firstToken).every(({ text }) => text === ',' || /^\p{Lu}+$/u.test(text));
}

/** "X is the leader of …": only with a role behind the verb. */
function addPredicate(draft: EntityDraft, name: NameMention, section: Section): void {
  const { tokens } = section.reading;
  const verb = tokens[name.lastToken];
  if (verb === undefined || !/^(?:is|was|became|remains)$/.test(verb.norm)) return;
  const from = name.lastToken + 1;
  if (!/^(?:a|an|the)$/.test(tokens[from]?.norm ?? '')) return;
  const to = nounPhraseEnd(tokens, from);
  if (to > from + 1 && tokens.slice(from, to).some(token => isRole(token)))
    describe(draft, section, from, to, 'predicate');
}

function describe(
  draft: EntityDraft,
  section: Section,
  from: number,
  to: number,
  role: 'apposition' | 'predicate',
): void {
  const { tokens } = section.reading;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return;
  const text = section.reading.text.slice(first.start, last.end);
  draft.descriptions.push({ start: section.start + first.start, end: section.start + last.end, text, role });
  const isRelative = first.norm === 'who' || first.norm === 'which';
  const at = isRelative ? roleInClause(tokens, from, to) : from;
  for (const head of headNouns(tokens, at, to)) draft.roles.add(head);
}

/** "who resigned as justice minister", "who is a pianist": where the clause says what somebody is or was; else its end. */
function roleInClause(tokens: readonly Token[], from: number, to: number): number {
  const verb = tokens[from + 1]?.norm ?? '';
  if (/^(?:is|was)$/.test(verb) && /^(?:a|an|the)$/.test(tokens[from + 2]?.norm ?? '')) return from + 2;
  if (!/^(?:served|serves|worked|works|resigned|retired|quit|trained|acts|acted)$/.test(verb)) return to;
  return tokens[from + 2]?.norm === 'as' ? from + 3 : to;
}

/** The nouns that head an apposition: "ally" and "leader" of "a Russian ally and leader of Belarus". */
function headNouns(tokens: readonly Token[], from: number, to: number): string[] {
  const heads: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || /^(?:ADP|SCONJ|VERB|AUX)$/.test(token.tag) || token.text === ',') break;
    const next = tokens[i + 1];
    const goesOn =
      i + 1 < to && next !== undefined && (next.tag === 'NOUN' || next.norm === "'s" || isRole(next));
    const isHead = token.tag === 'NOUN' || isSomebody(token);
    if (isHead && !goesOn) heads.push(singular(token.norm));
  }
  return heads;
}

/** Where the apposition that begins at a token ends; the same token if none does. */
function appositionEnd(tokens: readonly Token[], from: number, draft: EntityDraft): number {
  const first = tokens[from];
  if (first === undefined) return from;
  const opens =
    /^(?:a|an|the|one|its|his|her|their|our|former|then)$/.test(first.norm) ||
    isRole(first) ||
    opensWithOwner(tokens, from);
  if (!opens) return from;
  let hasHead = false;
  for (let i = from; i < Math.min(tokens.length, from + longest); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'punctuation' && /^(?:,|\.|;|—|–|\(|\))$/.test(token.text)) return hasHead ? i : from;
    // "at the Rialto, a widow named Agnes": somebody new comes in.
    if (draft.kind !== 'person' && token.norm === 'named' && isRole(tokens[i - 1])) return from;
    if (!hasHead && (token.tag === 'NOUN' || isSomebody(token)))
      hasHead = draft.kind !== 'person' || isRoleAhead(tokens, i);
    if (!hasHead && (token.tag === 'VERB' || token.tag === 'AUX') && i > from) return from;
    if (token.tag === 'AUX' && !/^(?:who|which|that)$/.test(tokens[i - 1]?.norm ?? '') && i - from < 4)
      return from;
  }
  return hasHead && tokens.length <= from + longest ? tokens.length : from;
}

function isRoleAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i];
    if (token === undefined || /^(?:ADP|VERB|AUX|PUNCT)$/.test(token.tag)) return false;
    if (isSomebody(token)) return true;
  }
  return false;
}

/** Whether the token says what somebody is: an office, a trade, a party. */
function isSomebody(token: Token): boolean {
  return isRole(token) || isPartyMember(token) || (token.tag === 'NOUN' && isTrade(token.norm));
}

/** "President Barack Obama's national security adviser". */
function opensWithOwner(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (token?.norm === "'s" || token?.norm === "'") return i > from;
    if (token?.kind !== 'word') return false;
  }
  return false;
}

function relativeEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + longest); i++)
    if (tokens[i]?.kind === 'punctuation' && /^(?:,|\.|;|—|–)$/.test(tokens[i]?.text ?? '')) return i;
  return from;
}

function nounPhraseEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + longest); i++) {
    const token = tokens[i];
    if (token === undefined) return i;
    if (token.kind === 'punctuation' || token.kind === 'mark') return i;
    if (i > from + 1 && /^(?:VERB|AUX|SCONJ|PRON|CCONJ)$/.test(token.tag)) return i;
  }
  return Math.min(tokens.length, from + longest);
}
