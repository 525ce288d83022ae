import { isAllCapitals } from '../../language/characters';
import { countries } from '../../language/lexicon/countries';
import { isGivenName } from '../../language/lexicon/givenNames';
import { organisations } from '../../language/lexicon/organisations';
import { isOrdinaryWord } from '../../language/ordinaryWords';
import { newsOrganisations } from '../../language/lexicon/newsOrganisations';
import { kindEvidence } from '../../language/nameKinds';
import { recapitalised } from '../../language/nameRuns';
import { statedKind } from '../../language/statedKinds';
import type { Grammar, KindEvidence, NameCandidate, Paragraph } from '../../language/paragraph';
import { remembered } from '../../language/remembered';
import type { Section } from '../model';
import { checkHeadlines, settingOfHeadline } from './headlineNames';
import { nameKey } from './nameKeys';
import { type NameMention, wordsOf } from './nameMention';
import { isMemberFromPlace } from './partyMembers';

/** What rules see of a name's kind, against what the trained reader sees. */
const trust = 0.5;
/** The same in a paragraph in capitals, in which the reader sees less. */
const inCapitals = 1;
/** What a text says outright of a name's kind, against what the trained reader sees in one place. */
const outright = 20;
/** The same where an apposition says it: that is of the name and of nothing else, however often it is named. */
const inApposition = 100;

/** What speaks for a place where a report is dated from. */
const dateline = 6;

/** Sections whose words are not the article's own. */
export function isRead(section: Section): boolean {
  return section.kind !== 'boilerplate' && section.kind !== 'front-matter';
}

/**
 * The names of a document in text order: those that their paragraph is sure of, and of the others those that the rest
 * of the document bears out.
 */
export function collectNames(sections: readonly Section[]): NameMention[] {
  const found = sections.flatMap((section, index) => (isRead(section) ? mentionsOf(section, index) : []));
  const small = smallWords(sections);
  const all = checkHeadlines(found, sections, small);
  const surest = new Map<string, number>();
  for (const { key, confidence } of all) surest.set(key, Math.max(surest.get(key) ?? 0, confidence));
  const partWords = new Set<string>();
  for (const { key, confidence, evidence } of all)
    if (confidence >= 0.5 && evidence.person >= 1 && evidence.person > evidence.organisation)
      for (const word of key.split(' ')) partWords.add(word);
  return all.filter(mention => isBorneOut(mention, surest.get(mention.key) ?? 0, partWords, small));
}

function mentionsOf(place: Section, section: number): NameMention[] {
  const { start, reading, kind } = place;
  const opening = reading.names[0];
  return remembered(ownNames, reading, () => namesOf(reading)).map(({ name, text, key, evidence }) => {
    const opens =
      name === opening && (kind === 'dateline' || isDateline(reading, name)) && !isOrganisation(text);
    return {
      section,
      start: start + name.start,
      end: start + name.end,
      firstToken: name.firstToken,
      lastToken: name.lastToken,
      text,
      key,
      confidence: name.confidence,
      evidence: opens ? { ...name.evidence, place: name.evidence.place + dateline } : evidence,
    };
  });
}

/** A name as its paragraph alone shows it. */
type OwnName = Pick<NameMention, 'text' | 'key' | 'evidence'> & { readonly name: NameCandidate };

const ownNames = new WeakMap<Paragraph, readonly OwnName[]>();

function namesOf(reading: Paragraph): OwnName[] {
  return reading.names.flatMap(name => {
    const text = wordsOf(reading, name.firstToken, name.lastToken);
    if (!/\p{L}/u.test(text) || isMemberFromPlace(reading, name)) return [];
    return [{ name, text, key: nameKey(text), evidence: evidenceOf(name, reading) }];
  });
}

/** What speaks for each kind of a name; what rules see around it counts for less where the trained reader found it. */
function evidenceOf({ evidence, firstToken, lastToken }: NameCandidate, reading: Paragraph): KindEvidence {
  if (reading.grammar === undefined) return evidence;
  const setting = isAllCapitals(reading.text) ? 'capitals' : 'sentence';
  const rules = kindEvidence(reading.tokens, { from: firstToken, to: lastToken }, setting);
  const stated = statedKind(reading.tokens, { from: firstToken, to: lastToken });
  const weight = setting === 'capitals' ? inCapitals : trust;
  const seen = {
    ...evidence,
    person: evidence.person + weight * rules.person,
    place: evidence.place + weight * rules.place,
    organisation: evidence.organisation + weight * rules.organisation,
  };
  // "Romania, a NATO member" is no person.
  const isState = stated === 'person' && countries.has(wordsOf(reading, firstToken, lastToken));
  if (stated === undefined || isState) return seen;
  const isApposition =
    reading.tokens[lastToken]?.text === ',' || isNamedBy(firstToken - 1, reading.grammar, lastToken);
  const told = isApposition ? inApposition : outright;
  return { ...seen, [stated]: seen[stated] + told };
}

/** "the broadcaster Calder", not "the broadcaster Calder founded": whether the parse joins the noun with the name behind it. */
function isNamedBy(noun: number, { heads, relations }: Grammar, end: number): boolean {
  const head = heads[noun] ?? -1;
  if (head > noun && head < end) return relations[noun] === 'compound';
  return heads
    .slice(noun + 1, end)
    .some((above, i) => above === noun && /^(?:appos|flat)$/.test(relations[noun + 1 + i] ?? ''));
}

/** "REUTERS –" */
function isOrganisation(text: string): boolean {
  return [text, recapitalised(text)].some(name => organisations.has(name) || newsOrganisations.has(name));
}

/** "WASHINGTON — Two days after …". */
function isDateline({ tokens }: Paragraph, { firstToken, lastToken }: NameCandidate): boolean {
  const isDash = /^(?:[—–―-]|--)$/.test(tokens[lastToken]?.text ?? '');
  return firstToken === 0 && isDash && isAllCapitals(tokens[0]?.text ?? '');
}

/** Words that the document writes small somewhere: with a capital elsewhere they only open a sentence. */
function smallWords(sections: readonly Section[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const section of sections) {
    if (!isRead(section) || settingOfHeadline(section) === 'small') continue;
    for (const token of section.reading.tokens)
      if (token.kind === 'word' && /^\p{Ll}/u.test(token.text)) words.add(token.norm);
  }
  return words;
}

function isBorneOut(
  mention: NameMention,
  surest: number,
  partWords: ReadonlySet<string>,
  small: ReadonlySet<string>,
): boolean {
  const { key, confidence, text } = mention;
  const single = !text.includes(' ');
  const norm = text.toLowerCase();
  if (confidence >= 0.7 || (single && confidence === 0.5 && isAllCapitals(text))) return true;
  if (single && confidence < 0.7 && surest < 0.7 && small.has(norm)) return false;
  if (confidence >= 0.5 || surest >= 0.5) return true;
  if (single && partWords.has(key)) return !isOrdinaryWord(norm) || confidence >= 0.4;
  if (confidence < 0.4) return false;
  const words = norm.split(' ');
  if (single) return !isOrdinaryWord(norm) && confidence < 0.45;
  return isGivenName(words[0] ?? '') || words.some(word => !isOrdinaryWord(word)) || words.length > 1;
}
