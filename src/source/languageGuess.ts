import { closedClass } from '../language/lexicon/closedClass';
import { foreignWords } from '../language/lexicon/foreignWords';
import type { Token } from '../language/paragraph';
import { isPlainlyForeign, type Commonness } from './briefLanguage';
import type { Section, Source } from './model';

/** So many words tell the language; the rest of a text is not looked at. */
const enough = 1500;
/** With fewer words than these only other languages are told, by what English never has. */
const fewest = 12;
/** So many words of a text that has hardly a small word of any language are looked at like a short text. */
const opening = 40;

/**
 * Whether a text is English: by its small words, by its letters where it has none, and where it is short by what its
 * other words are: `commonness` tells of a word how common it is in English.
 */
export function guessLanguage(sections: readonly Section[], commonness?: Commonness): Source['language'] {
  let words = 0;
  let english = 0;
  let foreign = 0;
  let otherScript = 0;
  const first: Token[] = [];
  for (const { kind, reading } of sections) {
    if (kind === 'front-matter') continue;
    for (const token of reading.tokens) {
      const { norm } = token;
      if (words >= enough) break;
      if (token.kind !== 'word') continue;
      words++;
      if (words <= opening) first.push(token);
      if (closedClass.has(norm)) english++;
      else if (foreignWords.has(norm)) foreign++;
      if (!/^[\p{Script=Latin}\p{M}'’.&-]/u.test(norm)) otherScript++;
    }
  }
  if (words > 0 && otherScript > 0.5 * words) return 'other';
  if (words < fewest) return isPlainlyForeign(first, commonness) ? 'other' : 'unknown';
  if (foreign > english && foreign >= 0.12 * words) return 'other';
  if (english >= 0.15 * words) return 'en';
  if (english < 0.06 * words && foreign >= 0.05 * words) return 'other';
  return isPlainlyForeign(first, commonness) ? 'other' : 'unknown';
}
