import { closedClass } from './lexicon/closedClass';
import { commonAdjectives, commonNouns } from './lexicon/commonWords';
import { numberWords, ordinalWords, roughNumbers } from './lexicon/numbers';
import { singular } from './nouns';
import { verbForms } from './verbForms';

/** Whether a word is known as an ordinary word, so that a capital on it proves little. Takes its norm. */
export function isOrdinaryWord(norm: string): boolean {
  if (closedClass.has(norm) || verbForms.has(norm) || commonAdjectives.has(norm) || numberWords.has(norm))
    return true;
  if (
    commonNouns.has(norm) ||
    commonNouns.has(singular(norm)) ||
    ordinalWords.has(norm) ||
    roughNumbers.has(norm)
  )
    return true;
  if (norm.endsWith('ly') && norm.length > 5) return true;
  if (
    norm.length > 7 &&
    /(?:tion|tions|ment|ments|ness|ities|ity|ists|ism|ings|ing|ously|ative|ional)$/.test(norm)
  )
    return true;
  return (
    norm.includes('-') &&
    norm.length < 60 &&
    norm.split('-').every(part => part !== '' && isOrdinaryWord(part))
  );
}
