import { editDistance } from '../../language/editDistance';
import { isGivenName } from '../../language/lexicon/givenNames';
import { organisations } from '../../language/lexicon/organisations';
import { places } from '../../language/lexicon/places';
import { isOrdinaryWord } from '../../language/ordinaryWords';
import type { Section } from '../model';
import { newDraft, type EntityDraft } from './drafts';
import { GenderedHomes } from './genderedHomes';
import { decideKind, groupByKey, sumOf, type KeyGroup } from './keyGroups';
import { initialsOf, isSubsequence } from './nameKeys';
import type { NameMention } from './nameMention';

/** So many fuller names with one word in common are looked at; a text with more is a list. */
const mostFuller = 40;

/** More than this for each of its mentions speaks for a person only where a title does. */
const titled = 6;

/**
 * Puts the names of a document together into entities: a short name joins the full one it is part of, an acronym the
 * words it stands for. A short name that fits two goes, each time, to the one named last whose gender is that of the
 * pronouns beside it.
 */
export function clusterNames(mentions: readonly NameMention[], sections: readonly Section[]): EntityDraft[] {
  const groups = groupByKey(mentions);
  const index = indexByWord(groups.values());
  const longestFirst = [...groups.values()].sort((a, b) => b.words.length - a.words.length);
  for (const group of longestFirst) findHomes(group, index);
  findMisspelt(groups.values());
  for (const group of groups.values()) if (standsForPlace(group)) group.kind = 'place';
  const genders = new GenderedHomes(mentions, groups, sections);
  for (const group of groups.values()) if (genders.areAllOther(group)) group.homes = [group];
  const drafts = new Map<KeyGroup, EntityDraft>();
  const last = new Map<KeyGroup, number>();
  mentions.forEach((mention, place) => {
    const group = groups.get(mention.key);
    if (group === undefined) return;
    const home = homeOf(mention, { ...group, homes: genders.homesFor(mention, group) }, last);
    last.set(home, place);
    const draft = drafts.get(home) ?? newDraft(home.kind);
    drafts.set(home, draft);
    draft.names.push(mention);
  });
  for (const [home, draft] of drafts)
    if (home.scores[home.kind] < 1) draft.kind = decideKind(sumOf(draft.names), draft.names);
  return [...drafts.values()];
}

function indexByWord(groups: Iterable<KeyGroup>): ReadonlyMap<string, KeyGroup[]> {
  const index = new Map<string, KeyGroup[]>();
  const add = (word: string, group: KeyGroup): void => {
    const known = index.get(word);
    if (known === undefined) index.set(word, [group]);
    else if (known.length < mostFuller) known.push(group);
  };
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const word of new Set(group.words)) add(word, group);
    if (group.kind !== 'person') add(initialsOf(group.key), group);
  }
  return index;
}

function findHomes(group: KeyGroup, index: ReadonlyMap<string, KeyGroup[]>): void {
  const near = index.get(group.words.at(-1) ?? '') ?? [];
  const roots = new Set<KeyGroup>();
  for (const fuller of near) {
    if (fuller === group || fuller.words.length <= group.words.length || !isPartOf(group, fuller)) continue;
    for (const root of fuller.homes) roots.add(root);
  }
  group.homes = roots.size > 0 ? [...roots] : [group];
}

/** Whether one name can be the short form of the other. */
function isPartOf(short: KeyGroup, full: KeyGroup): boolean {
  if (full.kind === 'person') return isShortPerson(short, full);
  if (full.kind === 'organisation') return isShortBody(short, full);
  return false;
}

function isShortPerson(short: KeyGroup, full: KeyGroup): boolean {
  if (!isSubsequence(short.words, full.words)) return false;
  if (short.words.length === 1 && /^\p{L}\.?$/u.test(short.key)) return false;
  const { person, organisation, place } = short.scores;
  const each = short.mentions.length;
  const isSurname = short.words.length === 1 && short.words[0] === full.words.at(-1);
  return organisation - person < (isSurname ? 7 : 4.1) * each && place - person < 3.5 * each;
}

/** "Washington has pledged aid": where nobody is named in full by the name of a place, it is the place that acts. */
function standsForPlace({ key, kind, homes, mentions, words, scores }: KeyGroup): boolean {
  if (kind !== 'person' || homes[0]?.key !== key || words.length > 1 || isGivenName(key)) return false;
  return scores.person < titled * mentions.length && mentions.every(({ text }) => places.has(text));
}

/** "Tump" in a text about Donald Trump: named once, one letter from the surname of somebody named often. */
function findMisspelt(groups: Iterable<KeyGroup>): void {
  const often = new Map<string, KeyGroup[]>();
  const once: KeyGroup[] = [];
  for (const group of groups) {
    const [word = ''] = group.words;
    const home = group.homes[0] ?? group;
    if (group.words.length > 1 || group.homes.length > 1 || word.length < 4) continue;
    if (home !== group && home.kind === 'person' && group.mentions.length >= 3)
      often.set(word.charAt(0), [...(often.get(word.charAt(0)) ?? []), group]);
    else if (home === group && group.kind === 'person' && group.mentions.length === 1) once.push(group);
  }
  for (const group of once) {
    const [word = ''] = group.words;
    const near = (often.get(word.charAt(0)) ?? []).slice(0, mostFuller);
    const alike = near.filter(({ words }) => editDistance(word, words[0] ?? '', 1) <= 1);
    if (alike.length === 1) group.homes = alike[0]?.homes ?? group.homes;
  }
}

function isShortBody(short: KeyGroup, full: KeyGroup): boolean {
  const [word = ''] = short.words;
  if (short.words.length === 1) {
    const isAcronym = short.mentions.some(({ text }) => /^(?:\p{Lu}\.?){2,}$/u.test(text));
    if (isAcronym) return initialsOf(full.key) === short.key;
    const known = short.mentions.some(({ text }) => places.has(text));
    // "the Commission" of a text about the European Commission, "Rovers" of one about Harborough Rovers; but Congress is itself
    const isKnown = known || isGivenName(word) || short.mentions.some(({ text }) => organisations.has(text));
    if (short.kind === 'organisation' && (isOrdinaryWord(word) || !isKnown) && full.words.at(-1) === word)
      return true;
    return (
      full.words[0] === word &&
      !known &&
      short.kind !== 'place' &&
      !isOrdinaryWord(word) &&
      !isGivenName(word)
    );
  }
  const sameEnd = short.words.every(
    (part, i) => part === full.words[full.words.length - short.words.length + i],
  );
  const sameStart = short.words.every((part, i) => part === full.words[i]);
  return (sameEnd || sameStart) && short.kind !== 'place' && short.kind !== 'person';
}

/** The entity of one mention: of several that fit, the one named last; before the first, the first to come. */
function homeOf(mention: NameMention, group: KeyGroup, last: ReadonlyMap<KeyGroup, number>): KeyGroup {
  const { evidence } = mention;
  if (group.homes[0]?.kind === 'person' && evidence.place - evidence.person >= 3.5) return group;
  let best = group.homes[0] ?? group;
  for (const home of group.homes) if ((last.get(home) ?? -1) > (last.get(best) ?? -1)) best = home;
  return best;
}
