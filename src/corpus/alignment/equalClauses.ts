import { groupBy } from '../../language/groupBy';
import type { Clause, Outline, Word } from './outline';

/** The clauses that the other source has too. */
export interface EqualClauses {
  /** Word for word. */
  readonly a: ReadonlySet<Clause>;
  readonly b: ReadonlySet<Clause>;
  /** Those whose whole sentence stands there, with the same words between quotation marks. */
  readonly sentencesA: ReadonlySet<Clause>;
  readonly sentencesB: ReadonlySet<Clause>;
}

/** Fewer words in a row may be the same by chance. */
const shortest = 5;

/**
 * The clauses that both sources have word for word: as a clause, or inside a longer stretch that is the same in both
 * and goes on before and after it, however it is broken into lines there.
 */
export function equalClauses(a: Outline, b: Outline): EqualClauses {
  const [sentencesA, sentencesB] = [sentencesIn(a, b), sentencesIn(b, a)];
  return { a: equalIn(a, b), b: equalIn(b, a), sentencesA, sentencesB };
}

function sentencesIn(own: Outline, other: Outline): Set<Clause> {
  const there = new Set([...bySentence(other).values()].map(clauses => asMarked(other, clauses)));
  return new Set([...bySentence(own).values()].filter(clauses => there.has(asMarked(own, clauses))).flat());
}

function bySentence({ clauses }: Outline): Map<number, Clause[]> {
  return groupBy(clauses, ({ claim }) => claim.sentence.start);
}

/** The words of clauses that follow each other, with which of them are quoted. */
function asMarked({ words }: Outline, clauses: readonly Clause[]): string {
  const own = words.slice(clauses[0]?.firstWord, clauses.at(-1)?.lastWord);
  return own.map(({ norm, quoted }) => (quoted ? `“${norm}` : norm)).join(' ');
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
