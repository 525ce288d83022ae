import { hull } from '../../language/span';
import type { Frame } from '../alignment/frame';
import { frameOf } from '../alignment/frame';
import type { ClausePair } from '../alignment/match';
import type { Clause, Outline, Word } from '../alignment/outline';
import { differInForce } from '../words/charged';
import { kinship, rarity } from '../words/lexicon';
import type { Comparison, Finding, Kind } from './kind';
import { evidence, piecesOf } from './passages';
import { tellSides } from './tell';

/** The same fact in words of different force, or with its actor left out. */
export const wording: Kind = {
  name: 'wording',
  find: comparison =>
    comparison.pairs
      .filter(isClose)
      .flatMap(pair => [...otherForce(comparison, pair), ...actorLeftOut(comparison, pair)]),
  tell: (question, sides) => tellSides(question, sides, 'has', 'have'),
};

function isClose({ likeness, rankA, rankB }: ClausePair): boolean {
  return likeness >= 0.4 && rankA <= 1 && rankB <= 1;
}

/** Words for one thing that differ in force. */
function otherForce({ a, b }: Comparison, pair: ClausePair): Finding[] {
  const [here, there] = [wordsOf(a, pair.a), wordsOf(b, pair.b)];
  return here.flatMap(x =>
    there.flatMap(y => {
      if (!differInForce(x.lemma, y.lemma) || has(there, x) || has(here, y)) return [];
      return [
        {
          kind: 'wording' as const,
          a: evidence(a, [x], hull(here)),
          b: evidence(b, [y], hull(there)),
          question: 'What it is called',
          confidence: pair.likeness >= 0.55 || pair.shared >= 2 ? 0.7 : 0.6,
        },
      ];
    }),
  );
}

function wordsOf({ words }: Outline, { firstWord, lastWord }: Clause): readonly Word[] {
  return words.slice(firstWord, lastWord);
}

function has(words: readonly Word[], { lemma }: Word): boolean {
  return words.some(word => word.lemma === lemma);
}

/** The doer named on one side and, in a passive, on the other not. */
function actorLeftOut(comparison: Comparison, pair: ClausePair): Finding[] {
  const { a, b } = comparison;
  const [x, y] = [frameOf(a, pair.a), frameOf(b, pair.b)];
  if (!x || !y || x.passive === y.passive) return [];
  const [active, passive] = x.passive ? [y, x] : [x, y];
  const actor = actorOf(active);
  if (!actor.length || passive.agent.length || !isDoneTo(active, passive)) return [];
  const [activeOutline, passiveOutline] = x.passive ? [b, a] : [a, b];
  const named = evidence(
    activeOutline,
    piecesOf([...actor, ...verbsOf(active)]),
    hull([...actor, active.action, ...active.object]),
  );
  const unnamed = evidence(
    passiveOutline,
    piecesOf(verbsOf(passive)),
    hull([...passive.subject, passive.action]),
  );
  return [
    {
      kind: 'wording',
      a: x.passive ? unnamed : named,
      b: x.passive ? named : unnamed,
      question: 'Whether it is said who did it',
      confidence: 0.65,
    },
  ];
}

function verbsOf({ helpers, chain }: Frame): Word[] {
  return [...helpers, ...chain].sort((x, y) => x.start - y.start);
}

/** The words that name who does it, where that is somebody with a name. */
function actorOf({ subject }: Frame): Word[] {
  const named = subject.findLast(word => word.entity !== undefined && word.mention === 'name');
  return named ? subject.filter(word => word.entity === named.entity) : [];
}

/** Whether what the one does is done to what the other has as its subject. */
function isDoneTo(active: Frame, passive: Frame): boolean {
  const subject = passive.subject.filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN');
  const weight = (words: readonly Word[]): number => words.reduce((sum, { lemma }) => sum + rarity(lemma), 0);
  const found = subject.filter(word => active.object.some(other => kinship(word.lemma, other.lemma) >= 0.9));
  return weight(found) >= 1 && weight(found) >= 0.7 * weight(subject);
}
