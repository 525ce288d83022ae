import { closedClass } from '../language/lexicon/closedClass';
import { wordSet } from '../language/lexicon/wordSet';
import type { Section, Source } from './model';

/** Small words that English does not have or hardly uses, of the languages that news is most often in. */
const foreignWords = wordSet(`
  der die das und ist nicht ein eine einen dem den des mit auf für von zu sich auch wird wurde haben werden oder aber
  le la les des une du et est pas que qui dans pour sur avec ce cette au aux sont par plus ne il elle ont été
  el los las una y del por con para se su es como más pero fue ha este esta sus al lo
  il di che è non gli della dei nel sono con una alla anche più ma
  o os um uma não em no na dos das ao foi mais são pelo pela
  het een van niet op dat zijn voor werd door naar maar ook
  och att det som är på inte har med till av för ett om
  jest nie się na w z do że to przez oraz był
`);

/** So many words tell the language; the rest of a text is not looked at. */
const enough = 1500;
/** With fewer words than these nothing is said. */
const fewest = 12;

/** Whether a text is English: by its small words, or by its letters where it has none. */
export function guessLanguage(sections: readonly Section[]): Source['language'] {
  let words = 0;
  let english = 0;
  let foreign = 0;
  let otherScript = 0;
  for (const { kind, reading } of sections) {
    if (kind === 'front-matter') continue;
    for (const { kind: tokenKind, norm } of reading.tokens) {
      if (words >= enough) break;
      if (tokenKind !== 'word') continue;
      words++;
      if (closedClass.has(norm)) english++;
      else if (foreignWords.has(norm)) foreign++;
      if (!/^[\p{Script=Latin}\p{M}'’.&-]/u.test(norm)) otherScript++;
    }
  }
  if (words > 0 && otherScript > 0.5 * words) return 'other';
  if (words < fewest) return 'unknown';
  if (foreign > english && foreign >= 0.12 * words) return 'other';
  if (english >= 0.15 * words) return 'en';
  return english < 0.06 * words && foreign >= 0.05 * words ? 'other' : 'unknown';
}
