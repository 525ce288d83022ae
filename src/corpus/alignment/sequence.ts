import { kinship, rarity } from '../words/lexicon';

/** What an alignment needs of a word. */
export interface AlignedWord {
  readonly norm: string;
  readonly lemma: string;
}

/** One step of an alignment: two words that stand for each other, or one that has no counterpart. */
export interface Step {
  /** Indices into the two sequences. */
  readonly a: number | undefined;
  readonly b: number | undefined;
  readonly equal: boolean;
}

/** Longer sequences are cut, so that aligning stays fast. */
const longest = 400;
const gap = -0.7;
const unlike = -0.8;
/** Words nearer in meaning than this may stand for each other. */
const nearEnough = 0.45;
/** A word rarer than this counts twice where it is the same in both. */
const telling = 0.25;

/**
 * The best local alignment of two sequences of words, in order (Smith and Waterman 1981): equal words count most, words
 * of like meaning may stand for each other, and what comes before and after is left out.
 */
export function alignWords(a: readonly AlignedWord[], b: readonly AlignedWord[]): Step[] {
  const [one, other] = [a.slice(0, longest), b.slice(0, longest)];
  const width = other.length + 1;
  const scores = new Float32Array((one.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const score = bestStep(scores, i, j, width, matchScore(one[i - 1], other[j - 1])).score;
      scores[i * width + j] = score;
      if (score > (scores[best] ?? 0)) best = i * width + j;
    }
  }
  return traceBack(scores, best, width, one, other);
}

function traceBack(
  scores: Float32Array,
  best: number,
  width: number,
  a: readonly AlignedWord[],
  b: readonly AlignedWord[],
): Step[] {
  const steps: Step[] = [];
  let [i, j] = [Math.floor(best / width), best % width];
  while (i > 0 && j > 0 && (scores[i * width + j] ?? 0) > 0) {
    const [x, y] = [a[i - 1], b[j - 1]];
    const { move } = bestStep(scores, i, j, width, matchScore(x, y));
    if (move === 'both') steps.push({ a: --i, b: --j, equal: x?.norm === y?.norm });
    else if (move === 'a') steps.push({ a: --i, b: undefined, equal: false });
    else steps.push({ a: undefined, b: --j, equal: false });
  }
  return steps.reverse();
}

function bestStep(
  scores: Float32Array,
  i: number,
  j: number,
  width: number,
  match: number,
): { readonly score: number; readonly move: 'both' | 'a' | 'b' } {
  const both = (scores[(i - 1) * width + j - 1] ?? 0) + match;
  const left = (scores[(i - 1) * width + j] ?? 0) + gap;
  const right = (scores[i * width + j - 1] ?? 0) + gap;
  if (both >= left && both >= right) return { score: Math.max(0, both), move: 'both' };
  return left >= right ? { score: Math.max(0, left), move: 'a' } : { score: Math.max(0, right), move: 'b' };
}

function matchScore(a: AlignedWord | undefined, b: AlignedWord | undefined): number {
  if (!a || !b) return unlike;
  if (a.norm === b.norm) return rarity(a.lemma) > telling ? 2 : 1;
  if (a.lemma === b.lemma) return 1;
  const near = kinship(a.lemma, b.lemma);
  return near >= nearEnough ? 1.2 * near : unlike;
}
