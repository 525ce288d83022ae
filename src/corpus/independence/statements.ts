import { rarity } from '../words/lexicon';
import type { Outline, Word } from '../alignment/outline';

/** What one sentence of an article tells, as far as copying shows in it. */
export interface Statement {
  /** Lemmas of the words that carry something, with how much each says. */
  readonly words: ReadonlyMap<string, number>;
  /** The sum of what they say. */
  readonly weight: number;
  /** All words as written, in lower case. */
  readonly norms: readonly string[];
}

/** Words that say less are in every sentence. */
const leastRarity = 0.12;
/** With less than this a sentence tells nothing that two writers would not write alike. */
const leastWeight = 2;

/** The statements of an article in the order of its text: its sentences, without those that tell next to nothing. */
export function statementsOf({ words, clauses }: Outline): Statement[] {
  const sentences = new Map<number, Word[]>();
  for (const word of words) {
    const start = clauses[word.clause]?.claim.sentence.start ?? 0;
    const sentence = sentences.get(start);
    if (sentence) sentence.push(word);
    else sentences.set(start, [word]);
  }
  return [...sentences.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, sentence]) => statementOf(sentence))
    .filter(({ weight }) => weight >= leastWeight);
}

function statementOf(sentence: readonly Word[]): Statement {
  const words = new Map<string, number>();
  for (const { lemma } of sentence) {
    const weight = rarity(lemma);
    if (weight >= leastRarity) words.set(lemma, weight);
  }
  const weight = [...words.values()].reduce((sum, each) => sum + each, 0);
  return { words, weight, norms: sentence.map(({ norm }) => norm) };
}
