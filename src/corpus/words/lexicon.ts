import table from '../../../models/words.json';
import { hasNewsSynonyms, newsSynonyms } from './newsSynonyms';

/** How two words stand to each other. */
type Sign = '=' | '~' | '-' | '!';

const words = table.words.split(' ');
const places: ReadonlyMap<string, number> = new Map(words.map((word, place) => [word, place]));

/** Words up to this place are function words and the plainest verbs; they carry next to nothing. */
const plainest = 60;
const likeness: Readonly<Record<Sign, number>> = { '=': 0.9, '~': 0.7, '-': 0.45, '!': 0 };

let relations: readonly ReadonlyMap<number, Sign>[] | undefined;

/**
 * How much it says that a text has this word (a lemma), 0 to 1: 0 for the commonest words of English, 1 for those that
 * are not among the common ones, which names are.
 */
export function rarity(lemma: string): number {
  const place = places.get(lemma);
  if (place === undefined) return 1;
  return Math.max(0.04, Math.min(1, Math.log(place / plainest) / Math.log((2 * words.length) / plainest)));
}

/** Whether this is a common English word, in its dictionary form. */
export function isCommon(lemma: string): boolean {
  return places.has(lemma);
}

/** How near two words (lemmas) are in meaning, 0 to 1; 1 is the same word, 0.9 a synonym or a derivation. */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  return related(a).get(b) ?? (haveSameStem(a, b) ? 0.75 : 0);
}

function haveSameStem(a: string, b: string): boolean {
  return a.charCodeAt(0) === b.charCodeAt(0) && stemOf(a) !== undefined && stemOf(a) === stemOf(b);
}

/** The beginning that longer words of one family share ("criti" of "critic", "criticism"); undefined for short words. */
export function stemOf(lemma: string): string | undefined {
  return lemma.length > 5 ? lemma.slice(0, 5) : undefined;
}

/** Whether one word (a lemma) is the opposite of the other. */
export function opposite(a: string, b: string): boolean {
  return signOf(a, b) === '!';
}

/** The words (lemmas) that mean the same as this one or nearly so, itself included, with how near they are. */
export function kin(lemma: string): ReadonlyMap<string, number> {
  const known = kinOf.get(lemma);
  if (known) return known;
  const found = new Map([[lemma, 1], ...[...related(lemma)].filter(([, near]) => near > 0)]);
  if (found.size > 1) kinOf.set(lemma, found);
  return found;
}

/** What was asked for; at most one entry for each word of the tables. */
const kinOf = new Map<string, ReadonlyMap<string, number>>();
const relatedWords = new Map<string, ReadonlyMap<string, number>>();
const nothing: ReadonlyMap<string, number> = new Map();

/** The words that the tables relate a word to, with how near they are: 0 for its opposites. */
function related(lemma: string): ReadonlyMap<string, number> {
  const known = relatedWords.get(lemma);
  if (known) return known;
  if (!places.has(lemma) && !hasNewsSynonyms(lemma)) return nothing;
  const found = findRelated(lemma);
  relatedWords.set(lemma, found);
  return found;
}

function findRelated(lemma: string): Map<string, number> {
  const found = new Map<string, number>();
  relations ??= readRelations();
  for (const [other, sign] of relations[places.get(lemma) ?? -1] ?? []) {
    const word = words[other];
    if (word !== undefined) found.set(word, likeness[sign]);
  }
  for (const word of newsSynonyms(lemma)) found.set(word, likeness['=']);
  return found;
}

function signOf(a: string, b: string): Sign | undefined {
  const [one, other] = [places.get(a), places.get(b)];
  if (one === undefined || other === undefined) return undefined;
  relations ??= readRelations();
  return relations[one]?.get(other);
}

/** For each word, by its place, the words that it is related to; the table holds each relation once. */
function readRelations(): readonly ReadonlyMap<number, Sign>[] {
  const read = words.map(() => new Map<number, Sign>());
  table.relations.split(',').forEach((entry, place) => {
    for (const [, sign, index] of entry.matchAll(/([=~!-])([0-9a-z]+)/g)) {
      const other = Number.parseInt(index ?? '', 36);
      read[place]?.set(other, sign as Sign);
      read[other]?.set(place, sign as Sign);
    }
  });
  return read;
}
