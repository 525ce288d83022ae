import { withoutDiacritics } from '../../language/characters';
import { shortForms } from '../../language/lexicon/shortForms';

/**
 * One key for all ways of writing a name: lower case, no diacritics, acronyms without periods, well-known short forms
 * in full. "E.U." and "European Union" have the same.
 */
export function nameKey(text: string): string {
  const isAcronym = /^(?:\p{Lu}\.?)+$/u.test(text);
  const plain = isAcronym ? text.replaceAll('.', '') : text;
  const key = withoutDiacritics(plain)
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
  const known = shortForms.get(key);
  // "US" and "WHO" are names, "us" and "Who" are words.
  if (known === undefined || (key.length < 4 && !isAcronym)) return key;
  return known;
}

/** The words of a key that tell names apart: no small words, no "Jr.". */
export function keyWords(key: string): string[] {
  return key.split(' ').filter(word => !/^(?:jr|sr|ii|iii|iv|of|the|and|for|&)\.?$/.test(word));
}

/** "International Monetary Fund" as "imf": the first letters of the words that carry meaning. */
export function initialsOf(key: string): string {
  return keyWords(key)
    .map(word => word.charAt(0))
    .join('');
}

/** Whether the words of `short` stand in `long` in the same order; an initial stands for its word. */
export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at] ?? '')) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

function sameWord(short: string, long: string): boolean {
  if (short === long) return true;
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));
}
