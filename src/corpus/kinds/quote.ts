import page from '../../../docs/kinds/quote.md';
import type { Difference, Comparison, Kind } from './kind';
import { evidence } from './passages';
import type { Change, Retelling } from '../alignment/retelling';
import { tellSides } from './tell';
import { hull } from '../../language/span';
import type { Span } from '../../language/span';
import type { Outline, Word } from '../alignment/outline';
import { piecesOf } from './passages';

/** The same utterance quoted in different words. */
export const quote: Kind<'quote'> = {
  name: 'quote',
  label: 'Quoted words',
  icon: 'quote',
  meaning: 'other words inside quotation marks',
  scope: 'other words inside quotation marks for one and the same utterance',
  page,
  find: comparison => comparison.retellings.flatMap(retelling => findingFor(comparison, retelling) ?? []),
  tell: (question, sides) => tellSides(question, sides, 'has', 'have'),
};

/** How many words before and after a difference make it understood. */
const margin = 4;
/** Differences further apart than this are not shown in one finding. */
const widest = 260;

function findingFor({ a, b }: Comparison, retelling: Retelling): Difference | undefined {
  const { changes, confidence, speaker } = retelling;
  const first = changes.findIndex(change => change.differs);
  if (first < 0) return undefined;
  const last = lastNear(changes, first);
  const sides = (['a', 'b'] as const).map(side => {
    const focus = piecesOf(focusWords(changes, first, last, side));
    const outline = side === 'a' ? a : b;
    const shown = wordsOf(changes.slice(Math.max(0, first - margin), last + 1 + margin), side);
    return sideEvidence(outline, focus, unbroken(outline, focus, shown));
  });
  const [sideA, sideB] = sides;
  if (!sideA || !sideB) return undefined;
  const question = speaker
    ? `What ${speaker} said is quoted differently`
    : 'The same words are quoted differently';
  return { a: sideA, b: sideB, question, confidence };
}

function sideEvidence(
  outline: Outline,
  focus: readonly Span[],
  shown: readonly Word[],
): Difference['a'] | undefined {
  return focus.length && shown.length ? evidence(outline, focus, hull(shown)) : undefined;
}

/** The words around the focus up to the next quotation mark. */
function unbroken({ source }: Outline, focus: readonly Span[], shown: readonly Word[]): Word[] {
  const [first, last] = [focus[0]?.start ?? 0, focus.at(-1)?.end ?? 0];
  const isBroken = (start: number, end: number): boolean => /["“”«»]/.test(source.text.slice(start, end));
  return shown.filter(word =>
    word.end < first ? !isBroken(word.end, first) : word.start < last || !isBroken(last, word.start),
  );
}

/** The last difference that still fits into one passage with the first. */
function lastNear(changes: readonly Change[], first: number): number {
  let last = first;
  for (let i = first; i < changes.length; i++) {
    const here = changes.slice(first, i + 1);
    const fits = (['a', 'b'] as const).every(side => {
      const words = wordsOf(here, side);
      if (!words.length) return true;
      const { start, end } = hull(words);
      return end - start <= widest;
    });
    if (!fits) break;
    if (changes[i]?.differs) last = i;
  }
  return last;
}

/** The differing words of one side; where it only lacks words, the words around the gap. */
function focusWords(changes: readonly Change[], first: number, last: number, side: 'a' | 'b'): Word[] {
  const differing = changes.slice(first, last + 1).filter(change => change.differs);
  const words = wordsOf(differing, side);
  return words.length ? words : wordsOf(changes.slice(Math.max(0, first - 1), last + 2), side).slice(0, 2);
}

function wordsOf(changes: readonly Change[], side: 'a' | 'b'): Word[] {
  return changes.flatMap(change => change[side] ?? []);
}
