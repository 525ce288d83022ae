import { contains, hull } from '../../language/span';
import { commonWeight, ownWeight } from '../alignment/acts';
import type { Outline, Word } from '../alignment/outline';
import type { Identity } from '../entities/identity';
import type { Comparison } from './kind';

/** The words of a clause or a sentence. */
export function wordsOf(
  { words }: Outline,
  unit: { readonly firstWord: number; readonly lastWord: number },
): Word[] {
  return words.slice(unit.firstWord, unit.lastWord);
}

/** The words of a clause without those that credit somebody: "he said". */
function statedIn(outline: Outline, unit: { readonly firstWord: number; readonly lastWord: number }): Word[] {
  const words = wordsOf(outline, unit);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const whole = hull([first, last]);
  const credits = outline.source.quotations
    .flatMap(({ source, cue }) => [...source, ...cue])
    .filter(span => contains(whole, span));
  return words.filter(word => !credits.some(span => contains(span, word)));
}

/** Two clauses that may tell of the same, without those whom they credit. */
interface StatedPair {
  readonly here: readonly Word[];
  readonly there: readonly Word[];
  /** Whether they stand in sentences that tell of the same. */
  readonly areInOne: boolean;
}

/** What the clauses state that are most surely about the same thing. */
export function statedPairs({ a, b, aligned, stretches }: Comparison): StatedPair[] {
  return aligned.map(pair => ({
    here: statedIn(a, pair.a),
    there: statedIn(b, pair.b),
    areInOne: stretches.some(match => contains(match.a, pair.a.claim) && contains(match.b, pair.b.claim)),
  }));
}

/** What two clauses have in common: as a share of both, and its weight; nothing where each names others. */
export function common(
  here: readonly Word[],
  there: readonly Word[],
  identity: Identity,
): { readonly share: number; readonly weight: number } {
  if (haveOthers(here, there, identity)) return { share: 0, weight: 0 };
  const weight = commonWeight(here, there, identity);
  return { share: (2 * weight) / Math.max(0.01, ownWeight(here) + ownWeight(there)), weight };
}

/** Whether both name people or bodies, and not one of them in common: then each tells of its own. */
export function haveOthers(here: readonly Word[], there: readonly Word[], identity: Identity): boolean {
  const [inA, inB] = [here, there].map(words => new Set(words.flatMap(({ entity }) => entity ?? [])));
  if (!inA?.size || !inB?.size) return false;
  return ![...inA].some(id => inB.has(identity.get(id) ?? ''));
}
