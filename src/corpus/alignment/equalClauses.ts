import type { Clause, Outline, Word } from './outline';

/** The clauses that the other source has too, word for word. */
export interface EqualClauses {
  readonly a: ReadonlySet<Clause>;
  readonly b: ReadonlySet<Clause>;
}

/** Fewer words in a row may be the same by chance. */
const shortest = 5;

/**
 * The clauses that both sources have word for word: as a clause, or inside a longer stretch that is the same in both
 * and goes on before and after it, however it is broken into lines there.
 */
export function equalClauses(a: Outline, b: Outline): EqualClauses {
  return { a: equalIn(a, b), b: equalIn(b, a) };
}

function equalIn({ words, clauses }: Outline, other: Outline): Set<Clause> {
  const whole = new Set(other.clauses.map(clause => runAt(other.words, clause.firstWord, clause.lastWord)));
  const linked = sharedLinks(words, other.words);
  return new Set(
    clauses.filter(
      ({ firstWord, lastWord }) =>
        whole.has(runAt(words, firstWord, lastWord)) ||
        linked.slice(Math.max(0, firstWord - 1), lastWord).every(Boolean),
    ),
  );
}

/** For each word, whether it and the next one stand in a run of words that the other source has. */
function sharedLinks(words: readonly Word[], others: readonly Word[]): boolean[] {
  const runs = new Set<string>();
  for (let i = 0; i + shortest <= others.length; i++) runs.add(runAt(others, i, i + shortest));
  const linked = words.slice(1).map(() => false);
  for (let i = 0; i + shortest <= words.length; i++)
    if (runs.has(runAt(words, i, i + shortest))) linked.fill(true, i, i + shortest - 1);
  return linked;
}

function runAt(words: readonly Word[], first: number, last: number): string {
  let run = '';
  for (let i = first; i < last; i++) run += `${words[i]?.norm ?? ''} `;
  return run;
}
