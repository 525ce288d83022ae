import { numberWords, ordinalWords, scales } from './lexicon/numbers';
import { wordSet } from './lexicon/wordSet';
import { isOrdinaryWord } from './ordinaryWords';

/**
 * What stays on the word behind it: the affixes of the Linguistic Data Consortium's tokenization of English, which the
 * treebanks of Universal Dependencies follow, without those that hang on names ("pro-Beijing").
 */
const affixes = wordSet(
  `agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini mis multi
neo non over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice`,
);
/** What stays on the word before it: "president-elect". */
const tails = wordSet('elect designate general');
/** Compounds that are a word of their own. */
const words = wordSet(
  'op-ed wi-fi so-called no-one runner-up runners-up front-runner front-runners pooh-pooh pooh-poohed witch-hunt',
);
const fractions = /^(?:half|halves|quarters?|thirds|fifths|sixths|sevenths|eighths|ninths|tenths)$/;
/** Longer pieces are no words that anything is known of. */
const longest = 40;

/**
 * Whether the hyphen between two pieces of a written word joins words that grammar sees apart: "well-known", "state-run",
 * "Ground-level" at the start of a sentence. Affixes, numbers and names keep theirs.
 * @param left the piece before the hyphen, without one itself
 * @param rest all that stands behind it
 */
export function isCompound(left: string, rest: string): boolean {
  const right = /^[^-‐‑]+/.exec(rest.slice(0, longest))?.[0] ?? '';
  if (left.length < 2 || left.length > longest || right.length < 2) return false;
  const isInCapitals = !/\p{Ll}/u.test(left + right);
  if (!isInCapitals && !/^\p{Ll}+$/u.test(right)) return false;
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (!/^\p{Ll}+$/u.test(left) && !(isOrdinaryWord(first) && isOrdinaryWord(second))) return false;
  if (affixes.has(first) || tails.has(second) || words.has(`${first}-${second}`)) return false;
  return !isNumber(first) || !(isNumber(second) || fractions.test(second));
}

function isNumber(word: string): boolean {
  return numberWords.has(word) || ordinalWords.has(word) || scales.has(word);
}
