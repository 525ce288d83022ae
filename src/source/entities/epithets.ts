import type { TokenRange } from '../../language/dependencyTree';
import { demonyms } from '../../language/lexicon/countries';
import type { Sentence, Token } from '../../language/paragraph';
import type { EntityDraft, Gender } from './drafts';
import type { Occurrence, SentenceReading } from './occurrences';

/** What stands for a person by age or country alone: "the Swede", "the 61-year-old", "the 58-year-old Dutchman". */
export interface Epithet extends TokenRange {
  /** The country, where one is told. */
  readonly country: string | undefined;
  readonly gender: Gender;
}

/** Whom an epithet means, with what was said of them before, where anything was. */
export interface Meant {
  readonly occurrence: Occurrence;
  readonly isSaid: boolean;
}

/** So many sentences before an epithet are looked at for somebody who is said to be from that country. */
const reach = 12;
/** And so many for somebody of whom nothing is said. */
const nearest = 2;

/** The epithets of a sentence, in text order. */
export function epithets(tokens: readonly Token[], { firstToken, lastToken }: Sentence): Epithet[] {
  const found: Epithet[] = [];
  for (let i = firstToken; i < lastToken; i++) {
    if (tokens[i]?.norm !== 'the') continue;
    const isAged = tokens[i + 1]?.kind === 'number' && isYearOld(tokens, i + 2);
    const behind = isAged ? i + 6 : i + 1;
    const country = countryOf(tokens[behind]?.text ?? '');
    const last = country === undefined ? behind : behind + 1;
    if (last === i + 1 || last > lastToken || goesOn(tokens[last])) continue;
    found.push({ firstToken: i, lastToken: last, country, gender: genderOf(tokens[last - 1]?.norm ?? '') });
  }
  return found;
}

function isYearOld(tokens: readonly Token[], at: number): boolean {
  return ['-', 'year', '-', 'old'].every((text, i) => tokens[at + i]?.text === text);
}

/** The country of a word for one person: "Swede", "Dutchman"; undefined for peoples and for "British". */
function countryOf(word: string): string | undefined {
  const stem = /^(\p{Lu}.{2,}(?:sh|ch))(?:wo)?man$/u.exec(word)?.[1];
  if (stem !== undefined) return demonyms.get(stem);
  return /(?:s|sh|ese|tch|ench)$/.test(word) ? undefined : demonyms.get(word);
}

/** "the American public", "the 61-year-old politician", "the Swiss-based": the phrase goes on. */
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.tag) || next.text === '-');
}

function genderOf(norm: string): Gender {
  if (norm.endsWith('woman')) return 'feminine';
  return norm.endsWith('chman') || norm.endsWith('shman') ? 'masculine' : 'unknown';
}

/**
 * The one person of the sentences before whom the text has called by that country; else, of the people in the last sentence
 * that speaks of any, the only one, the only one who is new, or the only subject, unless the text has them from elsewhere.
 * Nobody where two would fit, and nobody who is named in the same sentence.
 * @param called the countries that epithets before called people by
 */
export function meantBy(
  epithet: Epithet,
  recent: readonly Occurrence[],
  reading: Pick<SentenceReading, 'number' | 'section' | 'names' | 'sentence' | 'quoted'>,
  called: ReadonlyMap<EntityDraft, string>,
): Meant | undefined {
  const { country, gender } = epithet;
  const { number, names } = reading;
  const here = new Set(names.map(({ draft }) => draft));
  for (const { sentence, draft } of recent) if (sentence === number) here.add(draft);
  const people = recent.filter(
    ({ draft, sentence }) =>
      draft.kind === 'person' &&
      number - sentence <= reach &&
      !here.has(draft) &&
      (gender === 'unknown' || draft.gender === 'unknown' || draft.gender === gender),
  );
  const said = people.filter(
    ({ draft }) => country !== undefined && (called.get(draft) === country || originsOf(draft).has(country)),
  );
  if (said.length > 0) return only(said, true);
  const isOpen = (draft: EntityDraft): boolean =>
    country === undefined || (!called.has(draft) && originsOf(draft).size === 0);
  return spokenOf(
    people.filter(({ draft }) => isOpen(draft)),
    epithet,
    reading,
  );
}

/** Of the people in the last sentence that speaks of any, the one who stands out. */
function spokenOf(
  people: readonly Occurrence[],
  { firstToken }: Epithet,
  { number, section, sentence: { firstToken: first }, quoted }: Parameters<typeof meantBy>[2],
): Meant | undefined {
  const near = people.filter(
    occurrence =>
      number - occurrence.sentence <= nearest &&
      // What opens a paragraph goes on with the one before.
      (occurrence.section === section || first === 0) &&
      // "I told him": whom somebody speaks of is not whom the article speaks of.
      (quoted[firstToken] === true || !occurrence.quoted),
  );
  const before = near.filter(({ sentence }) => sentence === near.at(-1)?.sentence);
  const isNew = ({ start, draft }: Occurrence): boolean => draft.names[0]?.start === start;
  return (
    only(before, false) ??
    only(before.filter(isNew), false) ??
    only(
      before.filter(({ role }) => role === 'subject'),
      false,
    )
  );
}

function only(occurrences: readonly Occurrence[], isSaid: boolean): Meant | undefined {
  const occurrence = occurrences.at(-1);
  if (occurrence === undefined || occurrences.some(({ draft }) => draft !== occurrence.draft))
    return undefined;
  return { occurrence, isSaid };
}

/** The countries that the text says somebody is of: "the Swedish singer". */
function originsOf(draft: EntityDraft): ReadonlySet<string> {
  const words = draft.descriptions.slice(0, reach).flatMap(({ text }) => text.split(/[\s,]+/));
  return new Set(words.flatMap(word => demonyms.get(word) ?? countryOf(word) ?? []));
}
