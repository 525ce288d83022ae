import { isAllCapitals, withoutInvisible } from './characters';
import { knownLength, recapitalised, type Setting, settingOf, withOneCapital } from './nameRuns';
import { isKnownName } from './lexicon/places';
import { isOrdinaryWord } from './ordinaryWords';
import type { Sentence } from './paragraph';
import type { RawToken } from './tokens';

/** Headlines have no more words than this. */
const longestHeadline = 25;

/**
 * The words of a paragraph as the trained reader is to see them. It knows running text best, and a word that is written
 * the same in a headline and below it shares what is known of it; so in a headline ordinary words lose their capitals,
 * names in capitals all but the first. Names that everybody knows keep theirs. Longer text in capitals stays as it is.
 */
export function recasedWords(raw: readonly RawToken[], sentences: readonly Sentence[]): string[] {
  const words = raw.map(({ text }) => withoutInvisible(text));
  const ends = /^[.!?]$/.test(raw.at(-1)?.text ?? '');
  if (raw.length > longestHeadline || ends) return words;
  for (const sentence of sentences) {
    const setting = settingOf(raw, sentence);
    if (setting !== 'sentence') recase(words, raw, sentence, setting);
  }
  return words;
}

function recase(
  words: string[],
  raw: readonly RawToken[],
  { firstToken, lastToken }: Sentence,
  setting: Setting,
): void {
  let known = { from: firstToken, to: firstToken };
  for (let i = firstToken; i < lastToken; i++) {
    const token = raw[i];
    if (token?.kind !== 'word') continue;
    if (i >= known.to) known = { from: i, to: i + knownLength(raw, i, lastToken, setting) };
    const word = words[i] ?? '';
    if (i < known.to) {
      if (isAllCapitals(word) && !isKnownName(word))
        words[i] = known.to - known.from > 1 ? withOneCapital(word) : recapitalised(word);
    } else if (i > firstToken && isOrdinaryWord(token.norm)) words[i] = word.toLowerCase();
    else if (isAllCapitals(word)) words[i] = recapitalised(word);
  }
}
