import table from '../../../models/words.json';

/** How two words stand to each other. */
type Sign = '=' | '~' | '-' | '!';

const words = table.words.split(' ');
const places: ReadonlyMap<string, number> = new Map(words.map((word, place) => [word, place]));

/** Words up to this place are function words and the plainest verbs; they carry next to nothing. */
const plainest = 60;
const likeness: Readonly<Record<Sign, number>> = { '=': 0.9, '~': 0.7, '-': 0.45, '!': 0 };

let relations: ReadonlyMap<number, ReadonlyMap<number, Sign>> | undefined;

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
  const sign = signOf(a, b);
  if (sign !== undefined) return likeness[sign];
  return a.length > 5 && b.length > 5 && a.slice(0, 5) === b.slice(0, 5) ? 0.75 : 0;
}

/** Whether one word (a lemma) is the opposite of the other. */
export function opposite(a: string, b: string): boolean {
  return signOf(a, b) === '!';
}

function signOf(a: string, b: string): Sign | undefined {
  const [one, other] = [places.get(a), places.get(b)];
  if (one === undefined || other === undefined) return undefined;
  relations ??= readRelations();
  return relations.get(Math.max(one, other))?.get(Math.min(one, other));
}

function readRelations(): ReadonlyMap<number, ReadonlyMap<number, Sign>> {
  const read = new Map<number, ReadonlyMap<number, Sign>>();
  table.relations.split(',').forEach((entry, place) => {
    const found = [...entry.matchAll(/([=~!-])([0-9a-z]+)/g)].map(([, sign, index]): [number, Sign] => [
      Number.parseInt(index ?? '', 36),
      sign as Sign,
    ]);
    if (found.length) read.set(place, new Map(found));
  });
  return read;
}
