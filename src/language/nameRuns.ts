import { isCapitalised } from './characters';
import { months, weekdays } from './lexicon/calendar';
import { closedClass } from './lexicon/closedClass';
import { demonyms, peopleWords } from './lexicon/countries';
import { isGivenName } from './lexicon/givenNames';
import { organisationNouns, organisationOpeners, organisations } from './lexicon/organisations';
import { isKnownName, placeNouns, places } from './lexicon/places';
import { roleNouns } from './lexicon/roles';
import { wordSet } from './lexicon/wordSet';
import type { Sentence, Token } from './paragraph';
import { verbForms } from './verbForms';
import { isOrdinaryWord } from './ordinaryWords';

/** A half-open range of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** How the capitals of a sentence are set: in a headline they prove little. */
export type Setting = 'sentence' | 'title' | 'capitals';

/** Small words that bind two parts of a person's name or a place's. */
const nameParticles = wordSet(
  'de la del da das dos do di du van von der den bin ibn bint al el le les y e ul ur',
);
/** Names with an apostrophe in the middle: "People's Republic", "St. Paul's College". */
const possessiveOpeners = wordSet(
  'people st. st women men children world king queen mcdonald lloyd levi sotheby christie reader valentine lion ben',
);

/** What of a token the setting of capitals and known names can be seen by. */
type Written = Pick<Token, 'kind' | 'text' | 'norm'>;

/** The runs of capitalised words of a sentence, joined over the small words that names hold. */
export function nameRuns(tokens: readonly Token[], sentence: Sentence, setting: Setting): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    if (!isCapital(tokens, i)) continue;
    const known = setting === 'sentence' ? 0 : knownLength(tokens, i, sentence.lastToken, setting);
    const to = known > 0 ? i + known : runEnd(tokens, i, sentence.lastToken, setting);
    if (to > i) runs.push({ from: i, to });
    i = Math.max(i, to - 1);
  }
  return runs;
}

/** How the letters of the sentence are set. */
export function settingOf(
  tokens: readonly Written[],
  { firstToken, lastToken }: Pick<Sentence, 'firstToken' | 'lastToken'>,
): Setting {
  let capitalised = 0;
  let capitals = 0;
  let small = 0;
  let ordinary = 0;
  for (let i = firstToken; i < lastToken; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !/\p{L}{2}/u.test(token.text)) continue;
    if (/^\p{Lu}[^\p{Ll}]*$/u.test(token.text)) capitals++;
    // In a headline only small words of grammar are written small.
    if (!isCapitalised(token.text)) {
      if (!closedClass.has(token.norm)) small++;
      continue;
    }
    if (token.text.length < 4) continue;
    capitalised++;
    if (i > firstToken && isOrdinaryWord(token.norm)) ordinary++;
  }
  if (capitals >= 3 && small === 0 && capitals >= capitalised) return 'capitals';
  return capitalised >= 4 && ordinary >= 2 && small <= 0.1 * capitalised ? 'title' : 'sentence';
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && isCapitalised(token.text);
}

/** A month or a weekday stands in no name, unless a given name stands before it: "Theresa May". */
function isCalendarWord(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (!months.has(norm) && !weekdays.has(norm)) return false;
  return !(/^(?:may|march|august|april|june|jan|mar)$/.test(norm) && isGivenName(tokens[at - 1]?.norm ?? ''));
}

function runEnd(tokens: readonly Token[], from: number, limit: number, setting: Setting): number {
  if (isCalendarWord(tokens, from)) return from + 1;
  if (setting !== 'sentence' && !standsInTitleCase(tokens, from)) return from;
  let end = from + 1;
  while (end < limit) {
    const next = joined(tokens, from, end, limit);
    if (next === end || isCalendarWord(tokens, next - 1)) break;
    if (setting !== 'sentence' && !standsInTitleCase(tokens, next - 1)) break;
    end = next;
  }
  return end;
}

function standsInTitleCase(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const surname =
    isGivenName(tokens[at - 1]?.norm ?? '') && tokens[at]?.tag !== 'ADP' && isCapital(tokens, at - 1);
  if (surname && !verbForms.has(norm) && !closedClass.has(norm)) return true;
  return !isOrdinaryWord(norm) && !peopleWords.has(tokens[at]?.text ?? '');
}

/** Where the run goes on to from `end`, or `end` if it stops there. */
function joined(tokens: readonly Token[], from: number, end: number, limit: number): number {
  const token = tokens[end];
  if (token === undefined) return end;
  if (isCapital(tokens, end)) return end + 1;
  if (token.norm === '&' && isCapital(tokens, end + 1)) return end + 2;
  if (token.norm === "'s")
    return possessiveOpeners.has(tokens[end - 1]?.norm ?? '') && isCapital(tokens, end + 1) && end + 1 < limit
      ? end + 2
      : end;
  if (nameParticles.has(token.norm)) {
    let next = end + 1;
    while (next < limit && nameParticles.has(tokens[next]?.norm ?? '') && next - end < 3) next++;
    return next < limit && isCapital(tokens, next) ? next + 1 : end;
  }
  return joinedByPreposition(tokens, from, end, limit);
}

/** "Ministry of Foreign Affairs", "Centers for Disease Control and Prevention", "Gulf of Aden". */
function joinedByPreposition(tokens: readonly Token[], from: number, end: number, limit: number): number {
  const word = tokens[end]?.norm ?? '';
  if (!/^(?:of|for|and|on|in)$/.test(word)) return end;
  const article = tokens[end + 1]?.norm === 'the' ? 1 : 0;
  const next = end + 1 + article;
  if (next >= limit || !isCapital(tokens, next)) return end;
  const head = tokens[end - 1];
  const opensOrganisation = (at: number): boolean =>
    organisationOpeners.has(singularNorm(tokens[at]?.norm ?? ''));
  if ((word === 'of' || word === 'for') && isOffice(head, tokens[next])) return next + 1;
  if (word === 'of') {
    const body =
      organisationNouns.has(head?.norm ?? '') && end - from > 1 && isKnownName(tokens[next]?.text ?? '');
    return body || opensOrganisation(end - 1) || placeHeads.has(head?.norm ?? '') ? next + 1 : end;
  }
  if (word === 'for' || word === 'on' || word === 'in')
    return opensOrganisation(end - 1) && article === 0 ? next + 1 : end;
  const second = tokens[next];
  const goesOn =
    second !== undefined &&
    !/^\p{Lu}{2}/u.test(second.text) &&
    !isKnownName(second.text) &&
    !isGivenName(second.norm);
  return goesOn && article === 0 && hasOpener(tokens, from, end) ? next + 1 : end;
}

const placeHeads = wordSet(
  'gulf bay republic kingdom state isle strait cape sea university house bank board bishop city order knights',
);

/** "Secretary of State", "Minister for Health": an office and, in ordinary words, what it is over. */
function isOffice(head: Token | undefined, over: Token | undefined): boolean {
  if (head === undefined || over === undefined) return false;
  return roleNouns.has(singularNorm(head.norm)) && isOrdinaryWord(over.norm);
}

function singularNorm(norm: string): string {
  return norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm;
}

function hasOpener(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end - 1; i++) {
    if (!organisationOpeners.has(singularNorm(tokens[i]?.norm ?? ''))) continue;
    if (/^(?:of|for|on)$/.test(tokens[i + 1]?.norm ?? '')) return true;
  }
  return false;
}

/** How many tokens of a name that everybody knows begin at a token; 0 if none. */
export function knownLength(tokens: readonly Written[], at: number, limit: number, setting: Setting): number {
  let text = '';
  let found = 0;
  for (let length = 1; length <= 5 && at + length <= limit; length++) {
    const token = tokens[at + length - 1];
    if (token?.kind !== 'word') break;
    const word = setting === 'capitals' ? withOneCapital(token.text) : token.text;
    text = length === 1 ? word : `${text} ${word}`;
    if (
      isKnownName(length === 1 && setting === 'capitals' ? recapitalised(token.text) : text) ||
      (setting === 'capitals' && length === 1 && organisations.has(token.text))
    )
      found = length;
  }
  return found;
}

/** "UKRAINE" as "Ukraine"; three letters are left to be an acronym. */
export function recapitalised(text: string): string {
  return text.length < 4 ? text : withOneCapital(text);
}

/** "NEW" as "New". */
export function withOneCapital(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Whether the word is one that names of bodies and places end with. */
export function isNameNoun(token: Token | undefined): boolean {
  return token !== undefined && (organisationNouns.has(token.norm) || placeNouns.has(token.text));
}

/** Whether the word says of what country or people something is. */
export function isPeopleWord(token: Token | undefined): boolean {
  return token !== undefined && (demonyms.has(token.text) || peopleWords.has(token.text));
}

/** Whether the word may not stand at the edge of a name. */
export function isEdgeWord(token: Token | undefined): boolean {
  if (token === undefined || token.norm.endsWith('.')) return false;
  return closedClass.has(token.norm) && !places.has(token.text) && token.text !== 'US';
}
