/** Makes copies of an article as desks make them, for measuring whether copies are told from independent reports. */
import { kin } from '../../../src/corpus/words/lexicon';
import { randomFrom } from '../../random';

export type Rewriting = 'verbatim' | 'shortened' | 'reordered' | 'synonyms' | 'unknown' | 'reworded';

export const rewritings: readonly Rewriting[] = [
  'verbatim',
  'shortened',
  'reordered',
  'synonyms',
  'unknown',
  'reworded',
];

/** How much of what could be replaced is. */
const replaced = 0.6;
/** How many of the sentences a desk that shortens keeps. */
const keptSentences = 0.5;

/** A copy of the text; the same for the same seed. */
export function rewrite(text: string, how: Rewriting, seed: number): string {
  const random = randomFrom(seed);
  const paragraphs = text.split(/\n+/).filter(paragraph => paragraph.trim());
  if (how === 'verbatim') return text;
  if (how === 'shortened') return shortened(paragraphs, random).join('\n\n');
  if (how === 'reordered') return reordered(paragraphs, random).join('\n\n');
  if (how === 'unknown') return withUnknown(text, random);
  if (how === 'synonyms') return paragraphs.map(paragraph => withSynonyms(paragraph, random)).join('\n\n');
  return reordered(shortened(paragraphs, random), random)
    .map(paragraph => withSynonyms(paragraph, random))
    .join('\n\n');
}

function shortened(paragraphs: readonly string[], random: () => number): string[] {
  return paragraphs
    .map(paragraph =>
      paragraph
        .split(/(?<=[.!?]["”’]?)\s+(?=["“‘\p{Lu}])/u)
        .filter(() => random() < keptSentences)
        .join(' '),
    )
    .filter(Boolean);
}

/** The lead stays; neighbours of the rest change places. */
function reordered(paragraphs: readonly string[], random: () => number): string[] {
  const [lead = '', ...rest] = paragraphs;
  return [
    lead,
    ...rest
      .map((paragraph, i) => ({ paragraph, place: i + 6 * random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ paragraph }) => paragraph),
  ];
}

/** Words outside quotation marks give way to words of like meaning. */
function withSynonyms(paragraph: string, random: () => number): string {
  return paragraph
    .split(/([“"][^”"]*[”"])/)
    .map((piece, i) => (i % 2 ? piece : piece.replace(/\b[a-z]{4,}\b/g, word => synonym(word, random))))
    .join('');
}

function synonym(word: string, random: () => number): string {
  const others = [...kin(word)].filter(([other]) => other !== word).map(([other]) => other);
  return others.length && random() < replaced ? (others[Math.floor(random() * others.length)] ?? word) : word;
}

/** A third of the longer words give way to words that no table relates to them: as hard as paraphrases get. */
function withUnknown(text: string, random: () => number): string {
  return text.replace(/\b[a-z]{4,}\b/g, word =>
    random() < 1 / 3 ? Array.from(word).reverse().join('') : word,
  );
}
