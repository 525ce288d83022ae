import { countries, demonyms } from '../../language/lexicon/countries';
import { cities } from '../../language/lexicon/cities';
import { states } from '../../language/lexicon/regions';
import { sortsOfBody } from '../../language/lexicon/sortsOfBody';
import type { Token } from '../../language/paragraph';
import { singular } from '../../language/nouns';
import type { EntityDraft } from './drafts';
import { bodyWords, widerBodies, widerRoles } from './widerNouns';
import type { NounPhrase } from './nounPhrases';
import type { Occurrence } from './occurrences';

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
  // "the Pakistani capital" is no city that the text has named.
  if (phrase.phraseClass === 'place')
    return modifiers.length > 0 ? undefined : placeCalled(noun, recent, sentence);
  const narrowed = isNarrowed(tokens, phrase);
  const fitting = recent.filter(
    ({ draft, sentence: at }) =>
      sentence - at <= (phrase.phraseClass === 'person' ? 12 : 5) &&
      isDescribed(draft, { noun, phrase, narrowed, modifiers }),
  );
  return phrase.phraseClass === 'body' && !isClear(fitting, sentence) ? undefined : fitting.at(-1);
}

/** Of two companies "the company" is the one just spoken of, if the other is not spoken of beside it. */
function isClear(fitting: readonly Occurrence[], sentence: number): boolean {
  const last = fitting.at(-1);
  const others = fitting.filter(({ draft }) => draft !== last?.draft);
  if (last === undefined || others.length === 0) return true;
  return sentence - last.sentence <= 1 && others.every(other => other.sentence !== last.sentence);
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
  const kin = widerRoles.get(noun);
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

/** What makes one office another: the finance minister is not the foreign minister. */
const offices =
  /^(?:prime|vice|deputy|foreign|interior|defen[cs]e|finance|justice|health|education|trade|energy|environment|labou?r|transport|agriculture|culture|economy|planning|home|attorney|majority|minority|opposition|assistant|associate)$/;

/** Names, offices and words of origin that narrow the description; undefined where a phrase behind it narrows it further. */
function modifiersOf(tokens: readonly Token[], { firstToken, head }: NounPhrase): string[] | undefined {
  const words: string[] = [];
  for (let i = firstToken; i < head; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const country = demonyms.get(token.text);
    if (country !== undefined) words.push(country.toLowerCase());
    else if (token.tag === 'PROPN' || offices.test(token.norm)) words.push(token.norm);
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
    if (draft.kind === 'organisation') return sortsOfBody.has(noun) && draft.roles.has(noun);
    if (draft.kind !== 'person') return false;
    const kin = narrowed ? undefined : widerRoles.get(noun);
    return draft.roles.has(noun) || (kin !== undefined && [...draft.roles].some(role => kin.test(role)));
  }
  if (draft.kind !== 'organisation') return false;
  if (draft.roles.has(noun)) return true;
  const sorts = widerBodies.get(noun);
  if (sorts !== undefined && [...draft.roles].some(role => sorts.test(role))) return true;
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
