import type { NameKind } from '../../language/paragraph';
import type { Description, Entity, Mention, Reason } from '../model';
import type { NameMention } from './nameMention';

export type Gender = Entity['gender'];

/** An entity while the document is being read. */
export interface EntityDraft {
  kind: NameKind;
  /** Its names in text order. */
  readonly names: NameMention[];
  /** What else names it: handles. */
  readonly mentions: Mention[];
  readonly descriptions: Description[];
  /** Head nouns of its titles and appositions, lemmas: "minister", "leader". */
  readonly roles: Set<string>;
  /** Where the text says somebody is from, lower case: "vermont" for "Sanders of Vermont". */
  readonly origins: Set<string>;
  gender: Gender;
}

/** A draft with nothing in it yet. */
export function newDraft(kind: NameKind): EntityDraft {
  return {
    kind,
    names: [],
    mentions: [],
    descriptions: [],
    roles: new Set(),
    origins: new Set(),
    gender: 'unknown',
  };
}

/** The fullest name of a draft: the one with most words, then the longest, then the first. */
export function fullestName(draft: EntityDraft): NameMention | undefined {
  let best: NameMention | undefined;
  for (const name of draft.names) if (best === undefined || isFuller(name.text, best.text)) best = name;
  return best;
}

function isFuller(a: string, b: string): boolean {
  const words = spacesIn(a) - spacesIn(b);
  if (words !== 0) return words > 0;
  // A name in capitals, or without one, is a headline's.
  const isRaised = (text: string): boolean => text.length > 5 && text === text.toUpperCase();
  const isSmall = (text: string): boolean => text === text.toLowerCase();
  for (const isOdd of [isRaised, isSmall]) if (isOdd(a) !== isOdd(b)) return isOdd(b);
  return a.length > b.length;
}

function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}

/** Why a mention means what it means. */
export function reason(text: string, evidence?: Reason['evidence']): Reason {
  return { text, evidence };
}
