import { normalise } from './characters';
import { isCompound } from './compounds';
import { countryWords } from './lexicon/places';
import { wordSet } from './lexicon/wordSet';
import type { Span } from './span';

/** A piece of a word, with offsets inside the word. */
export interface WordPart extends Span {
  readonly text: string;
}

/** Most words: nothing in them joins two. */
const plain = /^[a-z]+$/i;
const negation = /n['’ʼ`]t$/i;
/** Words that are two: "cannot" is "can" and "not". */
const fused: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
]);
const clitic = /['’ʼ](?:s|m|d|re|ve|ll)$/i;
const prefixes = wordSet('ex anti pro non pre post mid early late then now former sino trans inter');
/** A longer chain is no word; looking at each of its hyphens would cost time squared. */
const mostHyphens = 12;

const joiners = wordSet(
  'based led backed born like style era run owned wide made trained grown held area only bound friendly sized driven written',
);

/**
 * Takes a written word apart where grammar sees several: "don’t" is "do" and "n’t", "Merkel’s" a name and "’s",
 * "U.S.-based" and "Japan-EU" are names joined to something else, "well-known" is two words. Names with hyphens, numbers
 * and words with an affix stay whole.
 */
export function splitWord(text: string): WordPart[] {
  const first = fused.get(text.toLowerCase());
  if (first !== undefined) return [part(text, 0, first), part(text, first, text.length)];
  if (plain.test(text)) return [part(text, 0, text.length)];
  const tail = negation.exec(text)?.[0] ?? clitic.exec(text)?.[0] ?? '';
  const stem = text.slice(0, text.length - tail.length);
  if (stem === '') return [part(text, 0, text.length)];
  const parts = splitHyphens(stem);
  return tail === '' ? parts : [...parts, part(text, stem.length, text.length)];
}

function part(text: string, start: number, end: number): WordPart {
  return { text: text.slice(start, end), start, end };
}

/** Cuts at the hyphens that stand between two words, or between a name and something that is no part of it. */
function splitHyphens(text: string): WordPart[] {
  if (!/[-‐‑]/.test(text)) return [part(text, 0, text.length)];
  const hyphen = /[-‐‑]/g;
  const parts: WordPart[] = [];
  let from = 0;
  for (let seen = 0; seen < mostHyphens && hyphen.test(text); seen++) {
    const at = hyphen.lastIndex - 1;
    const [left, rest] = [text.slice(from, at), text.slice(at + 1)];
    if (!separates(left, rest) && !isCompound(left, rest)) continue;
    parts.push(part(text, from, at), part(text, at, at + 1));
    from = at + 1;
  }
  parts.push(part(text, from, text.length));
  return parts;
}

function separates(left: string, right: string): boolean {
  const capitalLeft = /^\p{Lu}/u.test(left);
  const capitalRight = /^\p{Lu}/u.test(right);
  if (capitalRight && prefixes.has(left.toLowerCase())) return true;
  if (!capitalLeft) return false;
  if (/^[a-z]/.test(right)) {
    const next = /^[a-z]+/.exec(right.slice(0, 40))?.[0] ?? '';
    return joiners.has(next) || (next.length > 3 && next.endsWith('ed'));
  }
  const rightWord = right.slice(0, 40).split(/[-‐‑]/)[0] ?? '';
  return isPlaceWord(left) && isPlaceWord(rightWord);
}

function isPlaceWord(text: string): boolean {
  return countryWords.has(normalise(text)) || /^(?:EU|US|UK|UN|UAE)$/.test(text);
}
