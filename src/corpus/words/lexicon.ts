import table from '../../../models/words.json';
import { areNewsSynonyms, newsSynonyms } from './newsSynonyms';

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
  if (areNewsSynonyms(a, b)) return likeness['='];
  const sign = signOf(a, b);
  if (sign !== undefined) return likeness[sign];
  const stem = stemOf(a);
  return stem !== undefined && stem === stemOf(b) ? 0.75 : 0;
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
  const place = places.get(lemma);
  if (place === undefined) return new Map([[lemma, 1]]);
  const known = kinOf.get(place) ?? findKin(lemma, place);
  kinOf.set(place, known);
  return known;
}

/** What was asked for; at most one entry for each word of the table. */
const kinOf = new Map<number, ReadonlyMap<string, number>>();

function findKin(lemma: string, place: number): ReadonlyMap<string, number> {
  const found = new Map([[lemma, 1]]);
  relations ??= readRelations();
  for (const [other, sign] of relations[place] ?? []) {
    const word = words[other];
    if (word !== undefined && sign !== '!') found.set(word, likeness[sign]);
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
