import { commonNouns, irregularPlurals } from './lexicon/commonWords';

/** The singular of an English noun by spelling; the word itself where it has no plural ending. */
export function singular(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('s') || /(?:ss|us|is|news|species|series|'s)$/.test(word) || word.length < 4)
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zzes|oes)$/.test(word))
    return commonNouns.has(word.slice(0, -1)) ? word.slice(0, -1) : word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether the word looks like a plural noun. */
export function isPlural(word: string): boolean {
  return word !== singular(word);
}
