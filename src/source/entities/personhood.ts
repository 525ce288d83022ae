import { organisationNouns, organisations } from '../../language/lexicon/organisations';
import { placeNouns, places } from '../../language/lexicon/places';
import { isOrdinaryWord } from '../../language/ordinaryWords';
import { remembered } from '../../language/remembered';
import type { EntityDraft } from './drafts';

/** The most words of a name that is a person's though nothing but a pronoun says so. */
const mostWords = 3;
/** What speaks for a person may not be less than this at a mean: less has hardly any name without "the" before it. */
const leastPerson = -0.7;
/** More than this speaks for something else only where the text says outright what it is: "the broadcaster Calder". */
const stated = 15;
/** So many of its names tell. */
const looked = 8;

/**
 * Whether a name that was taken for something else may be a person's after all, if "he" or "she" asks for one: nothing in
 * it is known to be anything else. Of what is neither place nor body only a single strange word may: "Streep".
 */
export function mayBePerson({ kind, names }: EntityDraft): boolean {
  if (names.length === 0) return false;
  const known = kind === 'other' ? strangeness : openness;
  const isFree = kind === 'other' ? isStrange : isOpen;
  return remembered(known, names, () => {
    const first = names.slice(0, looked);
    const person = first.reduce((sum, { evidence }) => sum + evidence.person, 0);
    const isStated = first.some(({ evidence }) => Math.max(evidence.organisation, evidence.place) > stated);
    return !isStated && person > leastPerson * first.length && first.every(({ text }) => isFree(text));
  });
}

/** By the names of an entity, which pronouns ask of again and again. */
const openness = new WeakMap<EntityDraft['names'], boolean>();
const strangeness = new WeakMap<EntityDraft['names'], boolean>();

function isStrange(text: string): boolean {
  return !text.includes(' ') && !isOrdinaryWord(text.toLowerCase()) && isOpen(text);
}

function isOpen(text: string): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > mostWords || places.has(text) || organisations.has(text)) return false;
  if (organisationNouns.has(last.toLowerCase()) || placeNouns.has(last)) return false;
  // An acronym is a body's.
  return !words.some(word => /^\p{Lu}{2,}$/u.test(word));
}
