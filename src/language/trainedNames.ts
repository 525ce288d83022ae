import { isAllCapitals, isCapitalised } from './characters';
import { weekdays } from './lexicon/calendar';
import { closedClass } from './lexicon/closedClass';
import { countries, demonyms, peopleWords } from './lexicon/countries';
import { newsOrganisations } from './lexicon/newsOrganisations';
import { bodyNouns, organisations } from './lexicon/organisations';
import { courtesyTitles, feminineTitles, masculineTitles, roleNouns } from './lexicon/roles';
import { isOrdinaryWord } from './ordinaryWords';
import type { NameCandidate, NameKind, Paragraph, Token } from './paragraph';
import type { LabelledName } from './reader/labels';
import type { LanguageReader } from './reader/reader';
import { isScoreAt } from './scores';

const kinds: ReadonlyMap<string, NameKind> = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ORG', 'organisation'],
  ['MISC', 'other'],
]);

/** Well-known organisations whose names are also those of people, places or things. */
const ambiguous = new Set([
  'Amazon',
  'Ford',
  'Fox',
  'Disney',
  'Shell',
  'Stanford',
  'Yale',
  'MIT',
  'ETA',
  'Labour',
  'Guardian',
]);
const articles = new Set(['the', 'a', 'an']);
/** Letters behind a person's name that tell of honours and offices. */
const postnominals = new Set('KC QC SC MP MEP MSP MLA MBE OBE CBE KBE DBE PhD MD DDS JP'.split(' '));
const tails = new Set(["'s", "'", ',', '-']);
/** Names of other kinds are marked in half of the training data only: by how much one must beat no name at all. */
const leastOther = 1;
/** Offices that stand before a person's name and are no part of it, beside the courtesy titles. */
const offices = new Set(
  'president minister senator governor professor general captain colonel judge justice chairman secretary det ch insp supt sgt con dci pc'.split(
    ' ',
  ),
);

/**
 * The same paragraphs with the names that the whole document shows: a name seen once in full helps its short forms.
 * Paragraphs that rules have read stay as they are. The states, large and used up, are left out of the result.
 */
export function nameDocument(
  paragraphs: readonly Paragraph[],
  reader: LanguageReader | undefined,
): readonly Paragraph[] {
  const states = paragraphs.map(
    ({ nameStates }) => nameStates ?? { words: [], lengths: [], states: new Int16Array() },
  );
  const labelled = reader?.readNames(states);
  return paragraphs.map((paragraph, i) => {
    const names = labelled?.[i];
    return names && paragraph.nameStates ? named(paragraph, names) : paragraph;
  });
}

/** By the paragraph without its names: the same names make the same paragraph again, of which others remember more. */
const memory = new WeakMap<
  Paragraph,
  { readonly names: readonly LabelledName[]; readonly made: Paragraph }
>();

function named(paragraph: Paragraph, names: readonly LabelledName[]): Paragraph {
  const known = memory.get(paragraph);
  if (known?.names === names) return known.made;
  const made = { ...paragraph, names: trainedNames(paragraph.tokens, names), nameStates: undefined };
  memory.set(paragraph, { names, made });
  return made;
}

/** Candidates from what the trained reader found, without titles, articles and the "’s" behind them. */
export function trainedNames(tokens: readonly Token[], names: readonly LabelledName[]): NameCandidate[] {
  return firmsOf(tokens, names).flatMap(({ first, last, kind: label, margin }) => {
    if (label === 'MISC' && margin < leastOther) return [];
    const [from, to] = trimmed(tokens, first, last, label === 'PER');
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    if (from >= to || start === undefined || end === undefined) return [];
    const text = tokens
      .slice(from, to)
      .map(token => token.text)
      .join(' ');
    if (!/\p{L}/u.test(text)) return [];
    if (label === 'MISC' && isClause(tokens, from, to)) return [];
    // An emoji beside an ordinary word makes it look like a name.
    const besideEmoji = isEmoji(tokens[first]) || isEmoji(tokens[last - 1]);
    if (besideEmoji && to - from === 1 && isOrdinaryWord(norm(tokens, from))) return [];
    // In capitals everything looks like the name of something.
    if (label === 'MISC' && to - from > 1 && isAllCapitals(text)) return [];
    if (peopleWords.has(text) || demonyms.has(text)) return [];
    if (tokens.slice(from, to).every(token => token.kind === 'address')) return [];
    if ((label === 'LOC' || label === 'MISC') && describesByPeople(tokens, from, to)) return [];
    const kind = knownKind(text) ?? kindByHead(tokens, from, to) ?? kinds.get(label) ?? 'other';
    const sure = Math.max(0, margin) / (2 + Math.max(0, margin));
    const evidence = { person: 0, place: 0, organisation: 0, other: 0, [kind]: 2 + 4 * sure };
    // "Romance," he says: an ordinary word alone is a name only where the rest of the document has it for one.
    const isDoubtful = label === 'MISC' && to - from === 1 && isOrdinaryWord(norm(tokens, from));
    const confidence = isDoubtful ? 0.4 : 0.7 + 0.3 * sure;
    return [{ start, end, firstToken: from, lastToken: to, kind, confidence, evidence }];
  });
}

/** "Kessler & Roth": two surnames with the sign between them are one firm. */
function firmsOf(tokens: readonly Token[], names: readonly LabelledName[]): LabelledName[] {
  const firms: LabelledName[] = [];
  for (const name of names) {
    const before = firms.at(-1);
    const isFirm =
      before !== undefined &&
      tokens[name.first - 1]?.text === '&' &&
      before.last === name.first - 1 &&
      before.last - before.first === 1 &&
      name.last - name.first === 1 &&
      [before, name].every(({ kind }) => kind === 'PER');
    if (isFirm) firms.pop();
    firms.push(
      isFirm
        ? { ...name, first: before.first, kind: 'ORG', margin: Math.min(before.margin, name.margin) }
        : name,
    );
  }
  return firms;
}

/** "Soviet republic": a people's word before common nouns describes something and is the name of nothing. */
function describesByPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const opens = tokens[from]?.text ?? '';
  if (to - from < 2 || !(peopleWords.has(opens) || demonyms.has(opens))) return false;
  return tokens.slice(from + 1, to).every(({ text, tag }) => tag === 'NOUN' && /^\p{Ll}/u.test(text));
}

/** What no text changes: broadcasters, leagues of states and the like, and states. */
function knownKind(text: string): NameKind | undefined {
  if (ambiguous.has(text)) return undefined;
  if (organisations.has(text) || newsOrganisations.has(text)) return 'organisation';
  return countries.has(text) ? 'place' : undefined;
}

/** A party, a ministry or an embassy, whatever country or person its name tells of. */
function kindByHead(tokens: readonly Token[], from: number, to: number): NameKind | undefined {
  if (to - from < 2 || !isCapitalised(tokens[to - 1]?.text ?? '')) return undefined;
  const opens =
    /^(?:ministry|department|embassy|bank|university|institute|bureau)$/.test(norm(tokens, from)) &&
    norm(tokens, from + 1) === 'of';
  const isNational = demonyms.has(tokens[from]?.text ?? '') && /^cent(?:re|er)$/.test(norm(tokens, to - 1));
  return opens || isNational || bodyNouns.has(norm(tokens, to - 1)) ? 'organisation' : undefined;
}

/** "We’ll bat" is the name of no work. */
function isClause(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from > 1 &&
    closedClass.get(norm(tokens, from)) === 'PRON' &&
    closedClass.get(norm(tokens, from + 1)) === 'AUX'
  );
}

function trimmed(tokens: readonly Token[], first: number, last: number, person: boolean): [number, number] {
  let from = first;
  let to = last;
  while (from < to && (articles.has(norm(tokens, from)) || isOutside(tokens[from]))) from++;
  while (person && from < to - 1 && isTitle(norm(tokens, from))) from++;
  if (from < to - 1 && leadsName(tokens, from, person)) from++;
  while (person && to - from > 2 && postnominals.has(tokens[to - 1]?.text ?? '')) to--;
  // The "3" of "Arsenal beat Chelsea 3-1".
  if (to - from > 1 && isScoreAt(tokens, to - 1)) to--;
  if (to - from > 2 && isDay(norm(tokens, to - 1))) to = beforeSmallWords(tokens, from, to - 1);
  if (isCurrency(tokens, to - 1)) to = beforeSmallWords(tokens, from, to - 1);
  while (to > from && (tails.has(norm(tokens, to - 1)) || isOutside(tokens[to - 1]))) to--;
  return [from, to];
}

/** Sorts of bodies that are no part of the names behind them, as the "Channel" of "Channel Nine" is. */
const bodiesBefore =
  /.maker$|^(?:retailer|lender|insurer|broadcaster|giant|startup|brokerage|airline|carrier|charity|regulator|watchdog|developer)$/;

/** "Chipmaker Veltris", "Midfielder Roe" at the start of a sentence; the "Russian" of "pro-Russian Socialists". */
function leadsName(tokens: readonly Token[], at: number, person: boolean): boolean {
  const before = tokens[at - 1]?.text ?? '.';
  if (before === '-') return demonyms.has(tokens[at]?.text ?? '');
  if (!/^[.?!]$/.test(before)) return false;
  const word = norm(tokens, at);
  // "Sister Act", "King Crimson"
  const isCalled = feminineTitles.has(word) || masculineTitles.has(word);
  return (
    bodiesBefore.test(word) || (tokens[at]?.tag === 'NOUN' && roleNouns.has(word) && !isCalled && person)
  );
}

/** The "Sunday" of "the Paris Open on Sunday". */
function isDay(word: string): boolean {
  return word.length > 4 && weekdays.has(word);
}

/** Quotation marks and emoji stand beside a name, never at an end of it. */
function isOutside(token: Token | undefined): boolean {
  return token?.kind === 'mark' || isEmoji(token);
}

function isEmoji(token: Token | undefined): boolean {
  return (
    token?.kind === 'symbol' &&
    /^[\p{Extended_Pictographic}\p{RI}\p{EMod}\p{So}\u20e3\ufe0f]/u.test(token.text)
  );
}

function norm(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}

function isTitle(word: string): boolean {
  const plain = word.replace(/\.$/, '');
  return courtesyTitles.has(plain) || offices.has(plain);
}

/** The "US" of "US$300". */
function isCurrency(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.text === '$' && next.start === tokens[at]?.end;
}

/** Where a name ends that goes on with small words: "Union for" of "Union for US$300". */
function beforeSmallWords(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && /^\p{Ll}/u.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}
