import { hull } from '../../language/span';
import type { Action } from '../alignment/actions';
import type { ActPair } from '../alignment/acts';
import { sameActs } from '../alignment/acts';
import type { Outline } from '../alignment/outline';
import type { Comparison, Finding, Kind } from './kind';
import { evidence, piecesOf } from './passages';
import { tellSides } from './tell';

/** One source affirms what the other denies. */
export const polarity: Kind = {
  name: 'polarity',
  find: comparison => sameActs(comparison.acts).flatMap(pair => comparePolarity(comparison, pair) ?? []),
  tell: (question, sides) => tellSides(question, sides, 'says', 'say'),
};

function comparePolarity({ a, b }: Comparison, pair: ActPair): Finding | undefined {
  const { a: x, b: y } = pair;
  if (x.negated === y.negated || pair.clauses.likeness < 0.4) return undefined;
  return {
    kind: 'polarity',
    a: actionEvidence(a, x),
    b: actionEvidence(b, y),
    question: 'Whether it is so',
    confidence: pair.clauses.likeness >= 0.65 ? 0.75 : 0.55,
  };
}

function actionEvidence(outline: Outline, { phrase, before, after }: Action): Finding['a'] {
  return evidence(outline, piecesOf(phrase), hull([...before.slice(-5), ...phrase, ...after.slice(0, 5)]));
}
