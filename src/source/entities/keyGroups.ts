import { isOrdinaryWord } from '../../language/ordinaryWords';
import type { NameKind } from '../../language/paragraph';
import { keyWords } from './nameKeys';
import type { NameMention } from './nameMention';

/** All mentions with one key. */
export interface KeyGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly mentions: NameMention[];
  readonly scores: Record<NameKind, number>;
  kind: NameKind;
  /** The groups of fuller names it may belong to; itself alone where there are none. */
  homes: readonly KeyGroup[];
}

/** The mentions of a document by their keys, in the order of the first of each. */
export function groupByKey(mentions: readonly NameMention[]): Map<string, KeyGroup> {
  const groups = new Map<string, KeyGroup>();
  for (const mention of mentions) {
    const { key } = mention;
    const group = groups.get(key);
    if (group !== undefined) group.mentions.push(mention);
    else
      groups.set(key, {
        key,
        words: keyWords(key),
        mentions: [mention],
        scores: { person: 0, place: 0, organisation: 0, other: 0 },
        kind: 'other',
        homes: [],
      });
  }
  for (const group of groups.values()) {
    Object.assign(group.scores, sumOf(group.mentions));
    group.kind = decideKind(group.scores, group.mentions);
  }
  return groups;
}

/** What speaks for each kind, over all mentions. */
export function sumOf(mentions: readonly NameMention[]): Record<NameKind, number> {
  const sum = { person: 0, place: 0, organisation: 0, other: 0 };
  for (const { evidence } of mentions) {
    sum.person += evidence.person;
    sum.place += evidence.place;
    sum.organisation += evidence.organisation;
    sum.other += evidence.other;
  }
  return sum;
}

/** The kind with most evidence; where there is none, a single strange word is a person's short name more often than not. */
export function decideKind(
  scores: Readonly<Record<NameKind, number>>,
  mentions: readonly NameMention[],
): NameKind {
  let best: NameKind = 'other';
  for (const kind of ['person', 'place', 'organisation'] as const)
    if (scores[kind] > scores[best]) best = kind;
  if (scores[best] > 0.3) return best;
  return mentions.some(({ text }) => !isOrdinaryWord(text.toLowerCase())) ? 'person' : 'other';
}
