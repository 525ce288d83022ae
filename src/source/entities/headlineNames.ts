import { isCapitalised } from '../../language/characters';
import { type Setting, settingOf } from '../../language/nameRuns';
import { isOrdinaryWord } from '../../language/ordinaryWords';
import type { Token } from '../../language/paragraph';
import type { Section } from '../model';
import { nameKey } from './nameKeys';
import { mentionAt, type NameMention } from './nameMention';

/** The most words of a name that is looked for in a headline. */
const longest = 6;

/** What the text below the headlines says of words. */
interface Known {
  /** Of each name a mention, by its key. */
  readonly names: ReadonlyMap<string, NameMention>;
  /** By each word of a person's name a mention of the whole. */
  readonly parts: ReadonlyMap<string, NameMention>;
  /** Words that are written small. */
  readonly small: ReadonlySet<string>;
}

/** A name that the text knows, where it stands in a headline. */
interface Found {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly as: NameMention;
}

/**
 * The mentions of a document, in text order, those in headlines with capitals everywhere or nowhere held against the text
 * below, because there a capital proves little: of a run of words what the text names is kept ("Party of Bush Yields"),
 * ordinary words alone are no name ("Rivers Keep Rising"), and what the text names is found where it was missed.
 */
export function checkHeadlines(
  mentions: readonly NameMention[],
  sections: readonly Section[],
  small: ReadonlySet<string>,
): readonly NameMention[] {
  const settings = sections.map(settingOfHeadline);
  if (settings.every(setting => setting === undefined)) return mentions;
  const elsewhere = mentions.filter(({ section }) => settings[section] === undefined);
  const known = knownBy(elsewhere, small);
  const inHeadlines = sections.flatMap((section, index) => {
    const setting = settings[index];
    if (setting === undefined) return [];
    const own = mentions.filter(mention => mention.section === index);
    return checkHeadline(own, section, index, setting, known);
  });
  return [...elsewhere, ...inHeadlines].sort((a, b) => a.start - b.start);
}

/** How the capitals of a headline are set; undefined for other text, and for a headline with capitals as in a sentence. */
export function settingOfHeadline({ kind, reading }: Section): Setting | 'small' | undefined {
  if (kind !== 'headline' && kind !== 'heading') return undefined;
  const { tokens } = reading;
  const setting = settingOf(tokens, { firstToken: 0, lastToken: tokens.length });
  if (setting !== 'sentence') return setting;
  const words = tokens.filter(({ text }) => /^\p{L}{4}/u.test(text));
  if (words.length > 0 && words.every(({ text }) => isCapitalised(text))) return 'title';
  return words.length >= 2 && !/\p{Lu}/u.test(reading.text) ? 'small' : undefined;
}

function knownBy(mentions: readonly NameMention[], small: ReadonlySet<string>): Known {
  const names = new Map<string, NameMention>();
  const parts = new Map<string, NameMention>();
  for (const mention of mentions) {
    const { key, confidence, evidence } = mention;
    if (confidence < 0.5) continue;
    if (!names.has(key)) names.set(key, mention);
    if (evidence.person < 1 || evidence.person <= Math.max(evidence.place, evidence.organisation)) continue;
    for (const word of key.split(' ')) if (word.length > 2 && !parts.has(word)) parts.set(word, mention);
  }
  return { names, parts, small };
}

function checkHeadline(
  mentions: readonly NameMention[],
  section: Section,
  index: number,
  setting: Setting | 'small',
  known: Known,
): NameMention[] {
  const { tokens } = section.reading;
  const found = findKnown(tokens, known, setting);
  const kept = mentions.filter(mention => stands(mention, tokens, found, known));
  const missing = found.filter(
    ({ firstToken, lastToken }) =>
      !kept.some(mention => mention.firstToken < lastToken && mention.lastToken > firstToken),
  );
  return [
    ...kept,
    ...missing.map(({ as, firstToken, lastToken }) => mentionAt(as, index, section, firstToken, lastToken)),
  ];
}

/** The names of the text in a headline, at each place the longest. */
function findKnown(tokens: readonly Token[], known: Known, setting: Setting | 'small'): Found[] {
  const found: Found[] = [];
  for (let firstToken = 0; firstToken < tokens.length; firstToken++) {
    let lastToken = Math.min(tokens.length, firstToken + longest);
    let as = knownAs(tokens.slice(firstToken, lastToken), known, setting);
    while (as === undefined && --lastToken > firstToken)
      as = knownAs(tokens.slice(firstToken, lastToken), known, setting);
    if (as === undefined) continue;
    found.push({ firstToken, lastToken, as });
    firstToken = lastToken - 1;
  }
  return found;
}

function knownAs(
  words: readonly Token[],
  { names, parts, small }: Known,
  setting: Setting | 'small',
): NameMention | undefined {
  if (words[0]?.kind !== 'word' || words.at(-1)?.kind !== 'word') return undefined;
  if (setting !== 'small' && !words.some(({ text }) => isCapitalised(text))) return undefined;
  const key = nameKey(words.map(({ text }) => text).join(' '));
  if (words.length > 1) return names.get(key);
  return isOrdinaryWord(key) || small.has(key) ? undefined : (names.get(key) ?? parts.get(key));
}

/**
 * Whether a name that was read in a headline may stay: the text names it so, or it has a word that is nothing but a name
 * and is of a person, a place or a body.
 */
function stands(
  { firstToken, lastToken, key, evidence }: NameMention,
  tokens: readonly Token[],
  found: readonly Found[],
  { names, small }: Known,
): boolean {
  if (names.has(key)) return true;
  if (evidence.other > Math.max(evidence.person, evidence.place, evidence.organisation)) return false;
  return tokens.slice(firstToken, lastToken).some(({ kind, norm }, i) => {
    const at = firstToken + i;
    const isKnown = found.some(name => name.firstToken <= at && at < name.lastToken);
    const isWhole = found.some(name => name.firstToken === firstToken && name.lastToken === lastToken);
    return isWhole || (kind === 'word' && !isKnown && !isOrdinaryWord(norm) && !small.has(norm));
  });
}
