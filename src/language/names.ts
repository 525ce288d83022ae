import { isAllCapitals } from './characters';
import { months, weekdays } from './lexicon/calendar';
import { demonyms } from './lexicon/countries';
import { isGivenName } from './lexicon/givenNames';
import { isKnownName } from './lexicon/places';
import { plainAcronyms } from './lexicon/plainAcronyms';
import { kindEvidence, strongestKind } from './nameKinds';
import {
  isEdgeWord,
  isNameNoun,
  isPeopleWord,
  nameRuns,
  settingOf,
  type Setting,
  type TokenRange,
} from './nameRuns';
import { isOrdinaryWord } from './ordinaryWords';
import type { NameCandidate, Sentence, Token } from './paragraph';
import { isRole, isTitleOnly, splitTitle } from './titleParts';

/**
 * Finds what reads as a proper name, without titles, articles and the "’s" behind it. Where only the document can tell
 * (a capital that begins a sentence, a headline), the candidate has a confidence below one half.
 */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[]): NameCandidate[] {
  const names: NameCandidate[] = [];
  for (const sentence of sentences) {
    const setting = settingOf(tokens, sentence);
    for (const run of nameRuns(tokens, sentence, setting))
      for (const range of partsOf(tokens, run, sentence)) {
        const name = candidate(tokens, range, sentence, setting);
        if (name !== undefined) names.push(name);
      }
  }
  return names;
}

/** The names in a run: what stands before a title, and what stands behind it. */
function partsOf(tokens: readonly Token[], run: TokenRange, sentence: Sentence): TokenRange[] {
  const trimmed = trim(tokens, run);
  if (trimmed.from >= trimmed.to || isKnownName(wordsOf(tokens, trimmed))) return [trimmed];
  const { before, title, name } = splitTitle(tokens, trimmed);
  if (title.from === title.to) return [withoutLead(tokens, name, sentence)];
  return [withoutLead(tokens, trim(tokens, before), sentence), trim(tokens, name)];
}

function trim(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let first = from;
  let last = to;
  while (first < last && isEdgeWord(tokens[first])) first++;
  while (last > first && (isEdgeWord(tokens[last - 1]) || tokens[last - 1]?.norm === '&')) last--;
  return { from: first, to: last };
}

/** Takes off what only the sentence or grammar put there: the word that opens a sentence, a demonym before a person. */
function withoutLead(tokens: readonly Token[], range: TokenRange, sentence: Sentence): TokenRange {
  let { from } = range;
  const { to } = range;
  if (to - from < 2) return range;
  const bodyNoun = isNameNoun(tokens[to - 1]);
  if (
    from === sentence.firstToken &&
    isOrdinaryWord(tokens[from]?.norm ?? '') &&
    !bodyNoun &&
    !isGivenName(tokens[from]?.norm ?? '')
  )
    from++;
  while (
    to - from > 1 &&
    isPeopleWord(tokens[from]) &&
    !bodyNoun &&
    !isOrdinaryWord(tokens[from + 1]?.norm ?? '')
  )
    from++;
  return trim(tokens, { from, to });
}

function candidate(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  sentence: Sentence,
  setting: Setting,
): NameCandidate | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const confidence = confidenceOf(tokens, { from, to }, sentence, setting);
  if (confidence === 0) return undefined;
  const evidence = kindEvidence(tokens, { from, to }, setting);
  return {
    start: first.start,
    end: last.end,
    firstToken: from,
    lastToken: to,
    kind: strongestKind(evidence),
    confidence,
    evidence,
  };
}

/** How sure it is that the words are a name at all. */
function confidenceOf(
  tokens: readonly Token[],
  range: TokenRange,
  sentence: Sentence,
  setting: Setting,
): number {
  const { from, to } = range;
  const words = tokens.slice(from, to);
  const text = wordsOf(tokens, range);
  if (/^[DRI]-\p{Lu}/u.test(text)) return 0;
  if (tokens[to]?.text === '$' && tokens[to].start === words.at(-1)?.end) return 0;
  if (isKnownName(text)) return 0.95;
  if (isPeoplePhrase(words, text)) return 0;
  if (words.length === 1 && plainAcronyms.has(text.toLowerCase())) return 0;
  if (words.length === 1 && (months.has(words[0]?.norm ?? '') || weekdays.has(words[0]?.norm ?? '')))
    return 0;
  if (isTitleOnly(tokens, range)) return 0;
  const ordinary = words.every(word => isOrdinaryWord(word.norm) || isRole(word));
  const opens = opensSentence(tokens, from, sentence);
  if (words.length === 1 && words[0]?.text.length === 1) return 0.3;
  if (setting !== 'sentence') return ordinary ? 0.1 : 0.4;
  if (ordinary && opens) return words.length === 1 ? 0.1 : 0.45;
  if (opens) return words.length === 1 ? 0.55 : 0.8;
  if (ordinary && words.length === 1) return isAllCapitals(words[0]?.text ?? '') ? 0.5 : 0.45;
  return 0.8;
}

const quarters =
  /^(?:North|South|East|West|Central|Latin|Northern|Southern|Eastern|Western|Native|African|Asian|Anglo|Pan|Sub-Saharan|Sri|Costa|Puerto|Hong|Saudi|Burkina|New|Papua|Sierra|Cape)$/;

/** "Belarusian", "South American", "Latin Americans". */
function isPeoplePhrase(words: readonly Token[], text: string): boolean {
  if (words.every(word => isPeopleWord(word)) || demonyms.has(text)) return true;
  if (words.length === 1 && /\p{Ll}{3}(?:ists?|ologists?)$/u.test(text)) return true;
  const last = words.at(-1);
  const isKin =
    isPeopleWord(last) ||
    /^(?:Lankans?|Ricans?|Kongers?|Zealanders?|Guineans?|Leoneans?|Verdeans?|Arabians?)$/.test(
      last?.text ?? '',
    );
  return words.length === 2 && isKin && quarters.test(words[0]?.text ?? '');
}

/** Whether the token is the first of its sentence or of a quotation in it. */
function opensSentence(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at === sentence.firstToken) return true;
  const before = tokens[at - 1];
  if (before?.kind === 'mark') return before.end === tokens[at]?.start && !/^[”»’]$/.test(before.text);
  return (
    before !== undefined && /^(?:[:•*([…]|-+|—|–|\.+)$/.test(before.text) && at - sentence.firstToken < 3
  );
}

function wordsOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  let text = '';
  for (let i = from; i < to; i++) text += (i > from ? ' ' : '') + (tokens[i]?.text ?? '');
  return text;
}
