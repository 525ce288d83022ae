import { wordSet } from './wordSet';

/** Small words that English does not have or hardly uses, of the languages that news is most often in. */
export const foreignWords = wordSet(`
  der die das und ist nicht ein eine einen dem den des mit auf für von zu sich auch wird wurde haben werden oder aber
  nach bei aus über um durch gegen zwei drei sie ich kein keine noch nur ihr sein seine sagte soll zum zur vom
  le la les des une du et est pas que qui dans pour sur avec ce cette au aux sont par plus ne il elle ont été
  à où deux trois mais leur leurs ses ils elles nous vous après lundi mardi mercredi jeudi vendredi samedi dimanche
  el los las una y del por con para se su es como más pero fue ha este esta sus al lo
  desde hasta sobre entre tres muy está han lunes martes miércoles jueves viernes sábado domingo
  il di che è non gli della dei nel sono con una alla anche più ma
  o os um uma em não em no na dos das ao foi mais são pelo pela
  het een van niet op dat zijn voor werd door naar maar ook
  och att det som är på inte har med till av för ett om
  jest nie się na w z do że to przez oraz był
`);

/** Those of them that names and English have as well: "Juan de la Cruz", "en route", "a con man". */
export const foreignParticles = wordSet(`
  de la le les der den von van vom zu zur zum des del du dos das da do di los las el al y e os o het pour sur
  en et con plus non sein pas na ma om ha que sobre
`);

/** English words that other languages write alike, in what sense soever: "son" is "his" in French. */
export const alikeWords = wordSet(`
  a i an in am on no as was so do me all or us he will war must per son mit die
`);
