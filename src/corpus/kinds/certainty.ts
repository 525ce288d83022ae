import { hull } from '../../language/span';
import type { Action, Firmness } from '../alignment/actions';
import type { ActPair } from '../alignment/acts';
import { sameActs } from '../alignment/acts';
import type { Outline } from '../alignment/outline';
import type { Comparison, Finding, Kind } from './kind';
import { evidence, piecesOf } from './passages';
import { tellSides } from './tell';

/** The same thing put more or less firmly. */
export const certainty: Kind = {
  name: 'certainty',
  find: comparison => sameActs(comparison.acts).flatMap(pair => compareFirmness(comparison, pair) ?? []),
  tell: (question, sides) => tellSides(question, sides, 'has', 'have'),
};

function compareFirmness({ a, b }: Comparison, pair: ActPair): Finding | undefined {
  const { a: x, b: y } = pair;
  const difference = weigh(x.firmness, y.firmness);
  if (difference === undefined || x.negated !== y.negated) return undefined;
  return {
    kind: 'certainty',
    a: actionEvidence(a, x),
    b: actionEvidence(b, y),
    question: 'How certain it is',
    confidence: difference * Math.min(1, 0.6 + 0.2 * (pair.before + pair.after)),
  };
}

/** How surely a reader takes two ways of putting it for different; undefined where they may be the same. */
function weigh(x: Firmness, y: Firmness): number | undefined {
  const pair = new Set([x, y]);
  if (pair.size === 1 || pair.has('refused')) return undefined;
  if (pair.has('done')) return pair.has('will') || pair.has('promised') ? undefined : 0.8;
  if (pair.has('will')) return pair.has('promised') ? 0.5 : 0.8;
  if (pair.has('promised')) return 0.75;
  return pair.has('expected') && pair.has('planned') ? 0.45 : 0.65;
}

function actionEvidence(outline: Outline, { phrase, verb, before: subject, after }: Action): Finding['a'] {
  const before = phrase.filter(word => word !== verb);
  return evidence(
    outline,
    piecesOf(before.length ? before : [verb]),
    hull([...subject.slice(-5), ...phrase, ...after.slice(0, 6)]),
  );
}
