import { organisationNouns, organisations } from '../../language/lexicon/organisations';
import { placeNouns, places } from '../../language/lexicon/places';
import { remembered } from '../../language/remembered';
import type { EntityDraft } from './drafts';

/** The most words of a name that is a person's though nothing but a pronoun says so. */
const mostWords = 3;
/** So many of its names tell. */
const looked = 8;

/**
 * Whether a name that was taken for a place or a body may be a person's after all, if "he" or "she" asks for one: nothing
 * in it is known to be anything else.
 */
export function mayBePerson({ kind, names }: EntityDraft): boolean {
  if (kind === 'other' || names.length === 0) return false;
  return remembered(openness, names, () => names.slice(0, looked).every(({ text }) => isOpen(text)));
}

/** By the names of an entity, which pronouns ask of again and again. */
const openness = new WeakMap<EntityDraft['names'], boolean>();

function isOpen(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > mostWords || places.has(text) || organisations.has(text)) return false;
  if (organisationNouns.has(last.toLowerCase()) || placeNouns.has(last)) return false;
  // An acronym is a body's.
  return !words.some(word => /^\p{Lu}{2,}$/u.test(word));
}
