import { closedClass } from './lexicon/closedClass';
import { singular } from './nouns';
import type { Tag } from './paragraph';
import { verbForms } from './verbForms';

const auxiliaryLemmas: ReadonlyMap<string, string> = new Map([
  ...['am', 'is', 'are', 'was', 'were', 'been', 'being', "'m", "'re"].map((w): [string, string] => [w, 'be']),
  ...['has', 'had', 'having', "'ve"].map((w): [string, string] => [w, 'have']),
  ...['does', 'did', 'done', 'doing'].map((w): [string, string] => [w, 'do']),
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ["'d", 'would'],
  ["'s", 'be'],
]);

/** The dictionary form of a word in the given part of speech, by lists and rules; its norm where no rule fits. */
export function lemmaOf(norm: string, tag: Tag): string {
  if (tag === 'AUX') return auxiliaryLemmas.get(norm) ?? norm;
  if (tag === 'VERB') return verbLemma(norm);
  if (tag === 'NOUN') return singular(norm);
  if (tag === 'PART' && norm === "n't") return 'not';
  return norm;
}

function verbLemma(norm: string): string {
  const known = verbForms.get(norm)?.lemma ?? auxiliaryLemmas.get(norm);
  if (known !== undefined) return known;
  if (closedClass.has(norm) || norm.length < 4) return norm;
  if (norm.endsWith('ies') || norm.endsWith('ied')) return `${norm.slice(0, -3)}y`;
  if (norm.endsWith('ing') && norm.length > 5) return restoreE(norm.slice(0, -3));
  if (norm.endsWith('ed') && norm.length > 4) return restoreE(norm.slice(0, -2));
  if (/(?:ss|sh|ch|x|z)es$/.test(norm)) return norm.slice(0, -2);
  if (norm.endsWith('s') && !norm.endsWith('ss')) return norm.slice(0, -1);
  return norm;
}

/** "produc" to "produce", "stopp" to "stop". */
function restoreE(stem: string): string {
  if (/([bdgklmnprt])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  if (/(?:at|iz|is|uc|ur|ag|id|ut|iv|ev|os|as|us|rc|nc|dg|rg|bl|tl|dl|gl|pl|cl)$/.test(stem))
    return `${stem}e`;
  return stem;
}
