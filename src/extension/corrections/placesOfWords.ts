import type { PlacedWords } from '../../protocol/corrections';
import type { Said } from '../../protocol/said';
import { shorten } from '../card/markdown';
import type { Aim } from './aim';
import { askReach, type Held } from './ask';
import type { Make, Saying } from './correction';

/** Says something of words, wherever the person has it hold: `what` follows the words in the notice. */
export type SayOfWords = (aim: Aim, what: string, make: Make) => Promise<Saying | undefined>;

/** Says something of a mention here, everywhere, or in all sources that have the words. */
export const ofMention: SayOfWords = async ({ source, mention }, what, make) => {
  if (!mention) return undefined;
  const { passage, occurrences } = mention;
  const elsewhere = mention.elsewhere.filter(({ hasSameWords }) => hasSameWords).map(there => there.passage);
  const held = await askReach({ words: passage.words, occurrences, elsewhere });
  return held && saidOf({ source, ...passage }, held, what, make);
};

/** Says something of the selected words here, or wherever the source has them. */
export const ofSelection: SayOfWords = async (aim, what, make) => {
  const [words] = aim.selected;
  if (!words) return undefined;
  const held = await askReach({ words: words.words, occurrences: aim.occurrences, elsewhere: [] });
  return held && saidOf(words, held, what, make);
};

function saidOf(words: PlacedWords, { reach, others }: Held, what: string, make: Make): Saying {
  const said = [words, ...others].map(({ source, ...passage }): Said => ({
    source,
    correction: make(passage, reach),
  }));
  const where = reach === 'everywhere' ? ', everywhere' : '';
  return { said, notice: `“${shorten(words.words, 40)}” ${what}${where}.` };
}
