import type { PlacedWords } from '../../protocol/corrections';
import type { Said } from '../../protocol/said';
import { shorten } from '../card/markdown';
import type { Aim, Mention } from './aim';
import { askOne, askReach, askWhom } from './ask';
import { type Saying, withoutSource } from './correction';

/** Asks with whom or what somebody or something is one, and says so. */
export async function merge({ source, mention, candidates }: Aim): Promise<Saying | undefined> {
  if (!mention) return undefined;
  const others = candidates.filter(({ name, kind }) => name !== mention.name || kind !== mention.kind);
  const chosen = await askWhom(`With Whom or What Is “${mention.name}” One?`, others, { typed: false });
  if (!chosen || !('candidate' in chosen)) return undefined;
  const said = sameAs({ source, ...mention.passage }, chosen.candidate.passage);
  return { said: [said], notice: `“${mention.name}” is the same as “${chosen.candidate.name}”.` };
}

/** Two mentions are of one entity, in one source or across two. */
export function sameAs(one: PlacedWords, other: PlacedWords): Said {
  if (one.source !== other.source) return { asserts: 'one-entity', passages: [one, other] };
  const passages = [withoutSource(one), withoutSource(other)] as const;
  return { source: one.source, correction: { asserts: 'one-entity', passages } };
}

/** Asks from which other mention of what was taken for the same this one is to be told, and says so. */
export async function split({ source, mention }: Aim): Promise<Saying | undefined> {
  if (!mention) return undefined;
  const others = othersOf(mention);
  const choices = others.map(each => ({ ...each, value: each }));
  const chosen = others.length > 1 ? await askOne('Not the Same as Which?', choices) : others[0];
  if (!chosen) return undefined;
  const notice = `“${shorten(mention.passage.words, 40)}” is not the same as ${chosen.label} ${chosen.description}.`;
  if (chosen.passage) {
    const passages = [{ source, ...mention.passage }, chosen.passage] as const;
    return { said: [{ asserts: 'two-entities', passages }], notice };
  }
  const { other, passage, occurrences } = mention;
  const held = await askReach({ words: passage.words, occurrences, elsewhere: [] });
  if (!held || !other) return undefined;
  return {
    said: [{ source, correction: { asserts: 'two-entities', passage, other, reach: held.reach } }],
    notice,
  };
}

interface OtherMention {
  readonly label: string;
  readonly description: string;
  /** Where it is in another source; undefined in this one. */
  readonly passage: PlacedWords | undefined;
}

/** A mention elsewhere of what is taken for the same: one in this source, and one in each other. */
export function othersOf({ other, elsewhere }: Mention): OtherMention[] {
  const here = other
    ? [{ label: `“${other.words}”`, description: 'in this source', passage: undefined }]
    : [];
  const there = elsewhere.map(({ label, passage }) => ({
    label: `“${passage.words}”`,
    description: `in ${label}`,
    passage,
  }));
  return [...here, ...there];
}
