import { wordSet } from '../../language/lexicon/wordSet';
import type { Word } from './outline';

/** How firmly a text puts it that something is done. */
export type Firmness =
  'done' | 'will' | 'promised' | 'planned' | 'expected' | 'possible' | 'apparent' | 'alleged' | 'refused';

const firmnessWords: readonly (readonly [Firmness, ReadonlySet<string>])[] = [
  ['will', wordSet("will would shall 'll")],
  ['promised', wordSet('vow promise pledge swear guarantee')],
  ['planned', wordSet('plan intend prepare consider hope want seek mean aim intent weigh ready agree')],
  ['expected', wordSet('expect likely schedule set due poise anticipate')],
  ['possible', wordSet('may might could possibly perhaps potentially probably')],
  ['apparent', wordSet('appear seem apparently seemingly')],
  [
    'alleged',
    wordSet('claim allegedly reportedly allege purportedly supposedly rumored believe suspect accuse'),
  ],
  ['refused', wordSet('refuse decline fail threaten')],
];
const firmnessByWord: ReadonlyMap<string, Firmness> = new Map(
  firmnessWords.flatMap(([firmness, words]) =>
    [...words].map((word): [string, Firmness] => [word, firmness]),
  ),
);

/** How firmly a word puts what it goes with; undefined where it doesn't say. */
export function firmnessOf({ lemma, norm }: Pick<Word, 'lemma' | 'norm'>): Firmness | undefined {
  return firmnessByWord.get(lemma) ?? firmnessByWord.get(norm);
}

/** Whether a verb only says how firmly another is put: "expect", "seem". */
export function putsByItself({ lemma }: Pick<Word, 'lemma'>): boolean {
  return firmnessByWord.has(lemma);
}

/** How firmly these words put what they go with: the first of them that says so. */
export function firmnessIn(words: readonly Word[]): Firmness {
  const put = words.map(firmnessOf);
  return put.find(firmness => firmness !== undefined) ?? 'done';
}
