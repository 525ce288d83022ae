import type { Outline, Word } from './outline';

/** Which words stand in a run of words that the other source has word for word. */
export interface SharedRuns {
  readonly a: readonly boolean[];
  readonly b: readonly boolean[];
}

/** Fewer words in a row may be the same by chance. */
const shortest = 5;

/**
 * Marks the words of both sources that they have in common in runs of five words or more, or in whole clauses, wherever
 * they stand.
 */
export function sharedRuns(a: Outline, b: Outline): SharedRuns {
  return { a: markShared(a, b), b: markShared(b, a) };
}

function markShared({ words, clauses }: Outline, other: Outline): boolean[] {
  const runs = new Set<string>();
  for (let i = 0; i + shortest <= other.words.length; i++) runs.add(runAt(other.words, i, i + shortest));
  const whole = new Set(other.clauses.map(clause => runAt(other.words, clause.firstWord, clause.lastWord)));
  const marked = words.map(() => false);
  for (let i = 0; i + shortest <= words.length; i++)
    if (runs.has(runAt(words, i, i + shortest))) marked.fill(true, i, i + shortest);
  for (const { firstWord, lastWord } of clauses)
    if (whole.has(runAt(words, firstWord, lastWord))) marked.fill(true, firstWord, lastWord);
  return marked;
}

function runAt(words: readonly Word[], first: number, last: number): string {
  let run = '';
  for (let i = first; i < last; i++) run += `${words[i]?.norm ?? ''} `;
  return run;
}
