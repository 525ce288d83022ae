import { closedClass } from '../language/lexicon/closedClass';
import { alikeWords, foreignParticles, foreignWords } from '../language/lexicon/foreignWords';
import type { Token } from '../language/paragraph';

/** How common a word, given by its norm, is in English: 0 is the commonest, undefined what is not in a long list. */
export type Commonness = (norm: string) => number | undefined;

/** Words up to this place of the list are English; behind it stand names and loans as well. */
const surelyEnglish = 20_000;
/** Behind this place words of other languages, quoted in English, are as frequent as English ones. */
const hardlyEnglish = 50_000;

/** What is longer is no word of any language. */
const longestWord = 40;

/** What an English word is made of besides a shorter one: "subvariant", "unionise", "dethrones". */
const prefix =
  /^(?:un|re|sub|anti|over|under|out|pre|post|non|mis|de|dis|inter|counter|super|up|micro|cyber|co)-?/;
const suffix =
  /(?:s|es|ed|d|ing|er|ers|or|ors|ly|y|ness|ise|ize|ised|ized|ises|izes|ising|izing|isation|ization|able|ish|less|like|ism|ist|ists|ship|wide|free)$/;

/** Endings that only English has, whatever stands before them. */
const ownEnding = /.(?:at(?:es|ed|ing)|i[sz](?:es|ed|ing)|if(?:ies|ied|ying)|fully|ously|ingly)$/;

/** German nouns, which have a capital as names have. */
const germanNoun = /^.{4,}(?:ung|ungen|ungs|heit|heiten|keit|keiten|schaft|schaften)$/;

/**
 * Whether a few words are in another language. For it speak small words of others that no name and no English text has,
 * words without a capital that no English is made of, the more with a letter that English lacks ("présente"), long
 * German nouns, and all small words together that names have too ("de la"); against it each English word.
 */
export function isPlainlyForeign(words: readonly Token[], commonness?: Commonness): boolean {
  let foreign = 0;
  let english = 0;
  let hasParticle = false;
  // Without any capital names can't be told from words of another language.
  const hasCapitals = words.some(({ text }) => /^\p{Lu}/u.test(text));
  for (const { text, norm } of words) {
    if (closedClass.has(norm)) english += alikeWords.has(norm) ? 0 : 1;
    else if (foreignParticles.has(norm)) hasParticle = true;
    else if (!/^[\p{Script=Latin}\p{M}'’.-]+$/u.test(norm) || alikeWords.has(norm)) continue;
    else if (!/^\p{Ll}/u.test(text)) foreign += commonness && isGermanNoun(norm, commonness) ? 1.25 : 0;
    else if (foreignWords.has(norm)) foreign++;
    else if (commonness && hasCapitals && !/\p{Lu}/u.test(text)) {
      const weight = weigh(norm, commonness);
      foreign += Math.max(0, weight);
      english += Math.max(0, -weight);
    } else if (/[^a-z'’.-]/.test(norm)) foreign += 0.5;
  }
  return foreign + (hasParticle ? 0.5 : 0) >= 1 && foreign + (hasParticle ? 0.5 : 0) > english;
}

/** What a word without a capital says of the language: above 0 that it is another, below that it is English. */
function weigh(norm: string, commonness: Commonness): number {
  const rank = commonness(norm);
  if (rank !== undefined && rank < surelyEnglish) return -1;
  const made = isMadeOf(norm, commonness);
  if (rank !== undefined) return made || rank < hardlyEnglish ? -0.3 : 0.5;
  if (made || norm.length < 4) return -0.3;
  if (norm.length > longestWord) return 0;
  return /[^a-z'’.-]/.test(norm) ? 1.5 : 1;
}

/** Whether a word is made of English ones: with an ending, with something before it, or of two: "doomscrolls". */
function isMadeOf(norm: string, commonness: Commonness): boolean {
  if (ownEnding.test(norm)) return true;
  const isEnglish = (word: string): boolean =>
    word.length >= 3 && (commonness(word) ?? Infinity) < hardlyEnglish;
  const stems = [norm, norm.replace(prefix, '')].flatMap(word => {
    const stem = word.replace(suffix, '');
    return [word, stem, `${stem}e`, word.replace(/ie[sd]$/, 'y')];
  });
  if (stems.some(stem => stem !== norm && isEnglish(stem))) return true;
  const parts = norm.split('-');
  if (parts.length > 1) return parts.every(part => closedClass.has(part) || isEnglish(part));
  for (let i = 4; i <= norm.length - 4; i++)
    if ([norm.slice(0, i), norm.slice(i)].every(isEnglish)) return true;
  return false;
}

function isGermanNoun(norm: string, commonness: Commonness): boolean {
  return germanNoun.test(norm) && commonness(norm) === undefined;
}
