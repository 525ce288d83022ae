import type { IsoDate } from '../source/model';
import { pairActs } from './alignment/acts';
import type { ClausePair } from './alignment/match';
import { matchClauses } from './alignment/match';
import type { Outline } from './alignment/outline';
import { equalClauses } from './alignment/equalClauses';
import { identify } from './entities/identity';
import { kinds } from './kinds/all';
import type { Comparison, Finding } from './kinds/kind';
import { onePerDifference } from './kinds/precedence';
import type { SameSpeech } from './utterances';
import { sameSpeech } from './utterances';

/** An outlined source with the day on which it appeared, as far as that is known. */
export interface Compared {
  readonly outline: Outline;
  readonly date: IsoDate | undefined;
}

/** What comes of comparing two sources. */
export interface Contrast {
  readonly findings: readonly Finding[];
  readonly speech: readonly SameSpeech[];
}

/** What two sources of one story state differently, and which words they both report. */
export function compareSources(a: Compared, b: Compared): Contrast {
  const comparison = sideBySide(a, b);
  const findings = kinds.flatMap(kind => [...kind.find(comparison)]);
  return { findings: onePerDifference(findings, comparison), speech: sameSpeech(comparison) };
}

function sideBySide(a: Compared, b: Compared): Comparison {
  const identity = identify(a.outline.source.entities, b.outline.source.entities);
  const pairs = matchClauses(a.outline, b.outline, identity);
  return {
    a: a.outline,
    b: b.outline,
    identity,
    pairs,
    aligned: oneToOne(pairs),
    acts: pairActs(a.outline, b.outline, pairs, identity),
    equal: equalClauses(a.outline, b.outline),
    dateA: a.date,
    dateB: b.date,
  };
}

/** Each clause with the one it is likest to, neighbours counting a little; clauses that are taken are left out. */
function oneToOne(pairs: readonly ClausePair[]): ClausePair[] {
  const worth = (pair: ClausePair): number =>
    pair.likeness + 0.2 * pair.context + 0.05 * Math.min(2, pair.shared);
  const taken = new Set<ClausePair['a']>();
  return [...pairs]
    .sort((x, y) => worth(y) - worth(x))
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}
