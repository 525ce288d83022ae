import { commonSubsequence } from '../../language/commonSubsequence';
import { hull, type Span } from '../../language/span';
import type { Outline, Word } from '../alignment/outline';
import { groupBy } from '../../language/groupBy';
import { piecesOf } from '../kinds/passages';
import type { SentencePair, VersionSentence } from './sentences';

/** A claim in one version. */
export interface VersionPassage {
  readonly passage: Span;
  /** The words in it that the other version has not; none where the claim is whole, or where it only lacks some. */
  readonly focus: readonly Span[];
  /** The differing words, or all of them where the claim is whole. */
  readonly words: readonly Word[];
}

/** What became of one claim from one version to the next. */
export type Change =
  | { readonly kind: 'changed'; readonly before: VersionPassage; readonly after: VersionPassage }
  | { readonly kind: 'taken-out'; readonly before: VersionPassage; readonly after: undefined }
  | { readonly kind: 'added'; readonly before: undefined; readonly after: VersionPassage };

/** Words that stand in each other's place between words that are equal; one side may be empty. */
interface Hunk {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** What shows where an empty side would stand: the equal word in front of it, else the one behind. */
  readonly besideBefore: Word | undefined;
  readonly besideAfter: Word | undefined;
}

/** The claims of a sentence that differ between two versions, each once. */
export function changesIn(pair: SentencePair, before: Outline, after: Outline): Change[] {
  const hunks = hunksOf(pair.before.words, pair.after.words);
  const whole = new Map(hunks.flatMap((hunk): [Hunk, Change][] => wholeClause(hunk, before, after)));
  const inClauses = groupBy(
    hunks.filter(hunk => !whole.has(hunk)),
    hunk => (hunk.after[0] ?? hunk.besideAfter)?.clause,
  );
  // What differs in several places of one clause is one change.
  const changed = [...inClauses.values()].map((own): Change => ({
    kind: 'changed',
    before: passageOf(
      own.flatMap(hunk => hunk.before),
      own.map(hunk => hunk.besideBefore),
      before,
    ),
    after: passageOf(
      own.flatMap(hunk => hunk.after),
      own.map(hunk => hunk.besideAfter),
      after,
    ),
  }));
  return [...changed, ...whole.values()];
}

/** A sentence that one version alone has. */
export function wholeChange(kind: 'taken-out' | 'added', words: VersionSentence['words']): Change {
  const passage = { passage: hull(words), focus: [], words };
  return kind === 'added'
    ? { kind, before: undefined, after: passage }
    : { kind, before: passage, after: undefined };
}

function hunksOf(before: readonly Word[], after: readonly Word[]): Hunk[] {
  const [a, b] = [before, after].map(words => words.map(({ norm }) => norm));
  const edges = [[-1, -1], ...commonSubsequence(a ?? [], b ?? []), [before.length, after.length]];
  return edges.slice(1).flatMap(([i = 0, j = 0], k) => {
    const [fromI = -1, fromJ = -1] = edges[k] ?? [];
    if (i - fromI <= 1 && j - fromJ <= 1) return [];
    return [
      {
        before: before.slice(fromI + 1, i),
        after: after.slice(fromJ + 1, j),
        besideBefore: before[fromI] ?? before[i],
        besideAfter: after[fromJ] ?? after[j],
      },
    ];
  });
}

/** A hunk that adds or takes out whole clauses and touches nothing else. */
function wholeClause(hunk: Hunk, before: Outline, after: Outline): [Hunk, Change][] {
  if (!hunk.before.length && isWhole(hunk.after, after)) return [[hunk, wholeChange('added', hunk.after)]];
  if (!hunk.after.length && isWhole(hunk.before, before))
    return [[hunk, wholeChange('taken-out', hunk.before)]];
  return [];
}

/** Whether the words are all there is of the clauses that they lie in. */
function isWhole(words: readonly Word[], { clauses }: Outline): boolean {
  const own = [...new Set(words.map(({ clause }) => clause))].flatMap(clause => clauses[clause] ?? []);
  return words.length === own.reduce((sum, { firstWord, lastWord }) => sum + lastWord - firstWord, 0);
}

/** The clauses of the words and of those beside which others stand in the other version. */
function passageOf(
  words: readonly Word[],
  beside: readonly (Word | undefined)[],
  { clauses }: Outline,
): VersionPassage {
  const shown = words.length ? words : beside.filter(word => word !== undefined);
  return {
    passage: hull(shown.map(word => clauses[word.clause]?.claim ?? word)),
    focus: piecesOf(words),
    words,
  };
}
