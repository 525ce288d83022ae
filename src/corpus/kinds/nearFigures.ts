import type { Amount } from '../../language/paragraph';
import { commonWeight, ownWeight } from '../alignment/acts';
import { wordsIn } from '../alignment/spoken';
import { overlaps } from '../../language/span';
import type { Outline, Word } from '../alignment/outline';
import type { Identity } from '../entities/identity';
import { countSame } from './amounts';
import { type Placed, type RolePair, unanswered } from './oneRole';

/** Two numbers this near, the larger as a multiple of the smaller, are more often two counts of one thing than chance has it. */
const nearest = 1.6;
/** The sentences or paragraphs around them must have so much in common, as a share of the shorter and by weight. */
const leastCommon = 0.3;
const leastShared = 0.45;
/** A headline tells little of what it counts: the text below is the better place to show it. */
const inHeadline = 0.7;
/** What stands around another rival must have so much less in common. */
const clearly = 1.5;

/**
 * Figures of one sort that nearly agree, in places which tell of the same, where nothing else comes as near; be it that
 * their sentences have nothing in common in their grammar: "received $2.3 million", "put her take at $2.8 million".
 */
export function nearFigures(
  [a, here]: readonly [Outline, readonly Placed<Amount>[]],
  [b, there]: readonly [Outline, readonly Placed<Amount>[]],
  agree: (x: Amount, y: Amount) => boolean,
  identity: Identity,
): RolePair<Amount>[] {
  const [openA, openB] = unanswered(
    here,
    there,
    (x, y) => countSame(x.item, y.item) && agree(x.item, y.item),
  );
  const around = new Map([...placesOf(a, openA), ...placesOf(b, openB)]);
  const pairs = openA.flatMap(x =>
    openB
      .filter(y => areNear(x.item, y.item))
      .map(y => {
        const [one, other] = [around.get(x) ?? [], around.get(y) ?? []];
        return {
          a: x,
          b: y,
          likeness:
            inHeadline ** (headlines(a, x) + headlines(b, y)) *
            Math.max(...one.map((words, i) => share(words, other[i] ?? [], identity))),
        };
      }),
  );
  const isRival = (pair: RolePair<Amount>, other: RolePair<Amount>): boolean =>
    (pair.a === other.a && pair.b.item.value !== other.b.item.value) ||
    (pair.b === other.b && pair.a.item.value !== other.a.item.value);
  const found = pairs.filter(
    pair =>
      pair.likeness >= leastCommon &&
      pairs.every(other => !isRival(pair, other) || pair.likeness >= clearly * other.likeness),
  );
  return onePerFigures(found);
}

/** The likest pair of places for each two figures. */
function onePerFigures(pairs: readonly RolePair<Amount>[]): RolePair<Amount>[] {
  const best = new Map<string, RolePair<Amount>>();
  for (const pair of pairs) {
    const key = `${pair.a.item.value} ${pair.b.item.value}`;
    if ((best.get(key)?.likeness ?? 0) < pair.likeness) best.set(key, pair);
  }
  return [...best.values()];
}

function headlines({ source }: Outline, { role }: Placed<Amount>): number {
  return source.sections[role.clause.claim.section]?.kind === 'headline' ? 1 : 0;
}

function areNear(x: Amount, y: Amount): boolean {
  const [less, more] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
  return countSame(x, y) && less > 0 && more <= nearest * less;
}

/** The words of the sentence and of the paragraph that an amount stands in, itself left out. */
function placesOf(
  { source, words, clauses }: Outline,
  placed: readonly Placed<Amount>[],
): [Placed<Amount>, readonly (readonly Word[])[]][] {
  return placed.map(it => {
    const { claim } = it.role.clause;
    const section = source.sections[claim.section] ?? claim.sentence;
    const inSection = wordsIn(words, section).filter(word => !overlaps(word, it.item));
    const inSentence = inSection.filter(
      word => clauses[word.clause]?.claim.sentence.start === claim.sentence.start,
    );
    return [it, [inSentence, inSection]];
  });
}

/** What two places have in common, as a share of the one that tells less; nothing where that is too little. */
function share(one: readonly Word[], other: readonly Word[], identity: Identity): number {
  const shared = commonWeight(one, other, identity);
  return shared < leastShared ? 0 : shared / Math.max(shared, Math.min(ownWeight(one), ownWeight(other)));
}
