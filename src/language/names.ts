import { isAllCapitals, isCapitalised } from './characters';
import { months, weekdays } from './lexicon/calendar';
import { closedClass } from './lexicon/closedClass';
import { demonyms, peopleWords } from './lexicon/countries';
import { eitherNames, feminineNames, masculineNames } from './lexicon/givenNames';
import { organisationNouns, organisations } from './lexicon/organisations';
import { placeNouns, placeOpeners, places } from './lexicon/places';
import { courtesyTitles, roleNouns, titleModifiers } from './lexicon/roles';
import type { NameCandidate, NameKind, Sentence, Token } from './paragraph';
import { isOrdinaryWord } from './tags';

/** Words inside a name that are written small: "Ministry of Health", "Ludwig van Beethoven". */
const particles = new Set(
  'of the de la del da dos das do di du van von der den bin ibn al el le les y e and for &'.split(' '),
);
/** Of these only those that bind two parts of a person's name. */
const personParticles = new Set(
  'de la del da dos das do di du van von der den bin ibn al el le y e'.split(' '),
);

/** Finds runs of capitalised words that read as proper names, without titles, articles and the "’s" behind them. */
export function findNames(tokens: readonly Token[], sentences: readonly Sentence[]): NameCandidate[] {
  const names: NameCandidate[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      if (!canBegin(tokens, i)) continue;
      const last = runEnd(tokens, i, sentence.lastToken);
      pushRun(names, tokens, i, last, sentence);
      i = last - 1;
    }
  }
  return names;
}

function canBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && isCapitalised(token.text) && /\p{L}/u.test(token.text);
}

function runEnd(tokens: readonly Token[], from: number, limit: number): number {
  let end = from + 1;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (canBegin(tokens, end)) end++;
    else if (particles.has(token.norm)) {
      let next = end;
      while (next < limit && particles.has(tokens[next]?.norm ?? '') && next - end < 3) next++;
      if (!canBegin(tokens, next)) break;
      end = next + 1;
    } else break;
  }
  return end;
}

function pushRun(
  names: NameCandidate[],
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Sentence,
): void {
  let first = from;
  while (first < to && isLead(tokens, first, to, sentence)) first++;
  if (first >= to) return;
  const token = tokens[first];
  const last = tokens[to - 1];
  if (token === undefined || last === undefined) return;
  const words = tokens.slice(first, to);
  const kind = kindOf(words);
  const initial = first === sentence.firstToken;
  if (
    words.length === 1 &&
    kind === undefined &&
    (initial || isAllCapitals(token.text)) &&
    isOrdinaryWord(token.norm)
  )
    return;
  names.push({
    start: token.start,
    end: last.end,
    firstToken: first,
    lastToken: to,
    kind,
    confidence: kind === undefined ? 0.5 : 0.8,
  });
}

/** Words with a capital that come before a name and are no part of it: titles, demonyms, the word that opens the sentence. */
function isLead(tokens: readonly Token[], at: number, to: number, sentence: Sentence): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { norm } = token;
  if (closedClass.has(norm) || months.has(norm) || weekdays.has(norm)) return true;
  if (courtesyTitles.has(norm.replace(/\.$/, '')) && at + 1 < to) return true;
  if ((roleNouns.has(norm) || titleModifiers.has(norm)) && at + 1 < to) return true;
  if ((demonyms.has(token.text) || peopleWords.has(token.text)) && to - at < 3) return true;
  return at === sentence.firstToken && to - at === 1 && isOrdinaryWord(norm);
}

function kindOf(words: readonly Token[]): NameKind | undefined {
  const text = words.map(word => word.text).join(' ');
  if (organisations.has(text)) return 'organisation';
  if (places.has(text)) return 'place';
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (
    words.length > 1 &&
    (feminineNames.has(first.norm) || masculineNames.has(first.norm) || eitherNames.has(first.norm))
  )
    return 'person';
  if (organisationNouns.has(last.norm)) return 'organisation';
  if (placeNouns.has(last.text) || placeOpeners.has(first.text)) return 'place';
  if (words.length === 2 && words.every(word => personParticles.has(word.norm) || !isOrdinaryWord(word.norm)))
    return 'person';
  return undefined;
}
