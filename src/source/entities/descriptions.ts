import { demonyms } from '../../language/lexicon/countries';
import { countries } from '../../language/lexicon/countries';
import { cities } from '../../language/lexicon/cities';
import { states } from '../../language/lexicon/regions';
import type { Token } from '../../language/paragraph';
import { singular } from '../../language/nouns';
import type { EntityDraft } from './drafts';
import type { NounPhrase } from './nounPhrases';
import type { Occurrence } from './occurrences';

/** Offices that are called by a wider word afterwards. */
const wider: ReadonlyMap<string, RegExp> = new Map([
  [
    'leader',
    /^(?:president|premier|chancellor|minister|king|dictator|ruler|strongman|chairman|chief|head|governor)$/,
  ],
  ['lawmaker', /^(?:senator|sen|representative|rep|congressman|congresswoman|legislator|deputy|mp)$/],
  ['legislator', /^(?:senator|representative|congressman|congresswoman|lawmaker|deputy)$/],
  [
    'politician',
    /^(?:senator|representative|congressman|congresswoman|lawmaker|minister|president|governor|mayor|candidate)$/,
  ],
  ['official', /^(?:minister|director|secretary|commissioner|chief|spokesman|spokeswoman)$/],
  ['diplomat', /^(?:minister|ambassador|envoy|representative)$/],
  ['spokesperson', /^(?:spokesman|spokeswoman)$/],
  ['aide', /^(?:adviser|advisor|assistant|staffer|strategist|spokesman|spokeswoman|secretary|counsel)$/],
  ['attorney', /^lawyer$/],
  ['lawyer', /^attorney$/],
  ['executive', /^(?:ceo|president|chairman|founder|director)$/],
  ['monarch', /^(?:king|queen|emperor)$/],
  ['coach', /^(?:manager|trainer)$/],
]);

/** Words in the name of a body, or its keys, that a noun calls it by. */
const bodyWords: ReadonlyMap<string, RegExp> = new Map([
  ['bloc', /\b(?:union|eu|asean|nato|mercosur|alliance|league|community)\b/],
  [
    'agency',
    /\b(?:agency|service|administration|bureau|authority|fbi|cia|nsa|epa|fda|cdc|nasa|irs|fema|interpol|europol|iaea|usaid)\b/,
  ],
  ['alliance', /\b(?:nato|alliance|treaty)\b/],
  [
    'company',
    /\b(?:inc|corp|corporation|co|company|ltd|llc|plc|group|motors|airlines|industries|technologies|systems|energy|google|facebook|twitter|apple|microsoft|amazon|tesla|boeing|toyota|samsung|huawei)\b/,
  ],
  ['firm', /\b(?:inc|corp|llc|llp|ltd|group|partners|associates|capital)\b/],
  ['newspaper', /\b(?:times|post|journal|herald|tribune|gazette|guardian|telegraph|daily|star)\b/],
  ['network', /\b(?:news|tv|television|cnn|nbc|abc|cbs|fox|broadcasting)\b/],
  ['school', /\b(?:school|college|university|academy)\b/],
  ['chamber', /\b(?:senate|house|parliament|assembly)\b/],
]);

/** The entity that a definite description means: the last one named that the text itself has called so, if any. */
export function describedBy(
  phrase: NounPhrase,
  tokens: readonly Token[],
  recent: readonly Occurrence[],
  sentence: number,
): Occurrence | undefined {
  if (!phrase.definite) return undefined;
  const noun = singular(tokens[phrase.head]?.norm ?? '');
  const modifiers = modifiersOf(tokens, phrase);
  if (modifiers === undefined) return undefined;
  if (phrase.phraseClass === 'place') return placeCalled(noun, recent, sentence);
  const narrowed = isNarrowed(tokens, phrase);
  const fitting = recent.filter(
    ({ draft, sentence: at }) =>
      sentence - at <= (phrase.phraseClass === 'person' ? 12 : 5) &&
      isDescribed(draft, { noun, phrase, narrowed, modifiers }),
  );
  return fitting.at(-1);
}

/**
 * The one person of a whole document whom a description with a name in it can mean, wherever they are named: "Roe’s
 * lawyer", "the Vermont senator", "Obama Aide" in a headline.
 */
export function describedAnywhere(
  phrase: NounPhrase,
  tokens: readonly Token[],
  byRole: ReadonlyMap<string, readonly EntityDraft[]>,
): EntityDraft | undefined {
  if (phrase.phraseClass !== 'person' || !phrase.definite) return undefined;
  const noun = singular(tokens[phrase.head]?.norm ?? '');
  const modifiers = modifiersOf(tokens, phrase);
  if (modifiers === undefined || modifiers.length === 0) return undefined;
  const narrowed = isNarrowed(tokens, phrase);
  const kin = wider.get(noun);
  const fitting = new Set<EntityDraft>();
  for (const [role, drafts] of byRole)
    if (role === noun || kin?.test(role))
      for (const draft of drafts)
        if (isDescribed(draft, { noun, phrase, narrowed, modifiers })) fitting.add(draft);
  const [only] = fitting;
  return fitting.size === 1 ? only : undefined;
}

/** So many people of one office are looked at. */
const mostOfRole = 20;

/** People by what the text calls them: "lawyer", "minister". */
export function indexByRole(drafts: readonly EntityDraft[]): ReadonlyMap<string, readonly EntityDraft[]> {
  const index = new Map<string, EntityDraft[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    for (const role of draft.roles) {
      const known = index.get(role) ?? [];
      if (known.length < mostOfRole) known.push(draft);
      index.set(role, known);
    }
  }
  return index;
}

/** A description, taken apart. */
interface DescriptionParts {
  readonly noun: string;
  readonly phrase: NounPhrase;
  readonly narrowed: boolean;
  readonly modifiers: readonly string[];
}

function isDescribed(draft: EntityDraft, { noun, phrase, narrowed, modifiers }: DescriptionParts): boolean {
  if (phrase.gender !== 'unknown' && draft.gender !== 'unknown' && draft.gender !== phrase.gender)
    return false;
  return (
    isCalled(draft, noun, phrase, narrowed) &&
    modifiers.every(word => isSaidOf(draft, word, phrase.phraseClass === 'person'))
  );
}

/** Names and words of origin that narrow the description; undefined where a phrase behind it narrows it further. */
function modifiersOf(tokens: readonly Token[], { firstToken, head }: NounPhrase): string[] | undefined {
  const words: string[] = [];
  for (let i = firstToken; i < head; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const country = demonyms.get(token.text);
    if (country !== undefined) words.push(country.toLowerCase());
    else if (token.tag === 'PROPN') words.push(token.norm);
    else if (
      /^(?:other|same|new|next|first|second|third|last|only|previous|whole|entire|late)$/.test(token.norm)
    )
      return undefined;
  }
  const next = tokens[head + 1];
  if (next?.norm === 'of') {
    const over = tokens[head + 2]?.norm === 'the' ? tokens[head + 3] : tokens[head + 2];
    if (over?.tag !== 'PROPN') return undefined;
    words.push(over.norm);
  }
  return /^(?:who|whose|that|which)$/.test(next?.norm ?? '') ? undefined : words;
}

/** "the majority leader": a noun before the head makes it an office of its own, which a wider word does not cover. */
function isNarrowed(tokens: readonly Token[], { firstToken, head }: NounPhrase): boolean {
  for (let i = firstToken + 1; i < head; i++) if (tokens[i]?.tag === 'NOUN') return true;
  return false;
}

function isCalled(draft: EntityDraft, noun: string, phrase: NounPhrase, narrowed: boolean): boolean {
  if (phrase.phraseClass === 'person') {
    if (draft.kind !== 'person') return false;
    const kin = narrowed ? undefined : wider.get(noun);
    return draft.roles.has(noun) || (kin !== undefined && [...draft.roles].some(role => kin.test(role)));
  }
  if (draft.kind !== 'organisation') return false;
  if (draft.roles.has(noun)) return true;
  const kin = bodyWords.get(noun);
  return draft.names.slice(0, 5).some(({ key }) => key.split(' ').includes(noun) || kin?.test(key) === true);
}

/** Whether the text has said this of the entity: in a title, an apposition or its name. */
function isSaidOf(draft: EntityDraft, word: string, isPerson: boolean): boolean {
  const stem = word.slice(0, Math.max(4, word.length - 3));
  if (draft.origins.has(word)) return true;
  // "Roe’s lawyer" is not Roe.
  if (draft.names.slice(0, 5).some(({ key }) => key.includes(stem))) return !isPerson;
  return draft.descriptions.slice(0, 12).some(({ text }) => {
    const lower = text.toLowerCase();
    if (lower.includes(stem)) return true;
    return text.split(/[\s,]+/).some(part => demonyms.get(part)?.toLowerCase() === word);
  });
}

/** "the country", "the city": the one of its sort that is spoken of; of two, neither. */
function placeCalled(noun: string, recent: readonly Occurrence[], sentence: number): Occurrence | undefined {
  const sort = /^(?:country|nation|republic|kingdom)$/.test(noun)
    ? countries
    : /^(?:city|capital|town)$/.test(noun)
      ? cities
      : noun === 'state'
        ? states
        : undefined;
  const fitting = recent.filter(({ draft, sentence: at }) => {
    if (draft.kind !== 'place' || sentence - at > 3) return false;
    if (draft.roles.has(noun)) return true;
    return sort !== undefined && draft.names.slice(0, 3).some(({ text }) => sort.has(text));
  });
  const last = fitting.at(-1);
  return fitting.every(({ draft }) => draft === last?.draft) ? last : undefined;
}
