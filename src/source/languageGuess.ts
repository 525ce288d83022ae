import { closedClass } from '../language/lexicon/closedClass';
import { wordSet } from '../language/lexicon/wordSet';
import type { Token } from '../language/paragraph';
import type { Section, Source } from './model';

/** Small words that English does not have or hardly uses, of the languages that news is most often in. */
const foreignWords = wordSet(`
  der die das und ist nicht ein eine einen dem den des mit auf für von zu sich auch wird wurde haben werden oder aber
  nach bei aus über um durch gegen zwei drei sie ich kein keine noch nur ihr sein seine sagte soll zum zur vom
  le la les des une du et est pas que qui dans pour sur avec ce cette au aux sont par plus ne il elle ont été
  à où deux trois mais leur leurs ses ils elles nous vous après lundi mardi mercredi jeudi vendredi samedi dimanche
  el los las una y del por con para se su es como más pero fue ha este esta sus al lo
  desde hasta sobre entre tres muy está han lunes martes miércoles jueves viernes sábado domingo
  il di che è non gli della dei nel sono con una alla anche più ma
  o os um uma não em no na dos das ao foi mais são pelo pela
  het een van niet op dat zijn voor werd door naar maar ook
  och att det som är på inte har med till av för ett om
  jest nie się na w z do że to przez oraz był
`);

/** Those of them that names and English have as well: "Juan de la Cruz", "en route", "a con man". */
const particles = wordSet(`
  de la le les der den von van vom zu zur zum des del dos das da do di du della los las el al y e o os het pour sur
  en et con plus non sein pas na ma om ha que sobre
`);
/** English words that other languages write alike. */
const alike = wordSet('a an in am on no as was so do me all or us he will war must');

/** So many words tell the language; the rest of a text is not looked at. */
const enough = 1500;
/** With fewer words than these only other languages are told, by what English never has. */
const fewest = 12;

/** Whether a text is English: by its small words, or by its letters where it has none. */
export function guessLanguage(sections: readonly Section[]): Source['language'] {
  let words = 0;
  let english = 0;
  let foreign = 0;
  let otherScript = 0;
  const opening: Token[] = [];
  for (const { kind, reading } of sections) {
    if (kind === 'front-matter') continue;
    for (const token of reading.tokens) {
      const { norm } = token;
      if (words >= enough) break;
      if (token.kind !== 'word') continue;
      words++;
      if (words < fewest) opening.push(token);
      if (closedClass.has(norm)) english++;
      else if (foreignWords.has(norm)) foreign++;
      if (!/^[\p{Script=Latin}\p{M}'’.&-]/u.test(norm)) otherScript++;
    }
  }
  if (words > 0 && otherScript > 0.5 * words) return 'other';
  if (words < fewest) return isPlainlyForeign(opening) ? 'other' : 'unknown';
  if (foreign > english && foreign >= 0.12 * words) return 'other';
  if (english >= 0.15 * words) return 'en';
  return english < 0.06 * words && foreign >= 0.05 * words ? 'other' : 'unknown';
}

/**
 * Whether a few words are in another language. Each small word of another language that no name and no English text
 * has speaks for it, by half as much a word with a letter that English lacks ("démissionne"), and all such words in
 * names together ("de la"); each small word that only English has speaks against it.
 */
function isPlainlyForeign(words: readonly Token[]): boolean {
  let foreign = 0;
  let english = 0;
  let hasParticle = false;
  for (const { text, norm } of words) {
    if (closedClass.has(norm)) english += alike.has(norm) ? 0 : 1;
    else if (particles.has(norm)) hasParticle = true;
    else if (!/^\p{Ll}/u.test(text)) continue;
    else if (foreignWords.has(norm)) foreign++;
    else if (/[^a-z'’.-]/.test(norm) && /^[\p{Script=Latin}\p{M}'’.-]+$/u.test(norm)) foreign += 0.5;
  }
  return foreign + (hasParticle ? 0.5 : 0) >= 1 && foreign > english;
}
