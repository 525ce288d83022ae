import type { Candidate, PlacedWords } from '../../protocol/corrections';
import type { Said } from '../../protocol/said';
import { shorten } from '../card/markdown';
import type { Aim } from './aim';
import { askReach, askWhom } from './ask';
import { type OwnCorrection, type Saying, withoutSource } from './correction';
import { sameAs } from './identity';

/** Asks whom a pronoun, a description or a name means: somebody in this source, or of whom only another tells. */
export async function sayMeaning(aim: Aim): Promise<Saying | undefined> {
  const { source, mention, selected, candidates } = aim;
  const words = aim.isSelection || !mention ? selected[0] : { source, ...mention.passage };
  if (!words) return undefined;
  const others = candidates.filter(
    ({ passage }) => passage.source !== source || passage.start !== words.start,
  );
  const title = `Whom or What Does “${shorten(words.words, 40)}” Mean?`;
  const chosen = await askWhom(title, others, { typed: false });
  if (!chosen || !('candidate' in chosen)) return undefined;
  const { candidate } = chosen;
  const notice = `“${shorten(words.words, 40)}” means ${candidate.name}.`;
  if (candidate.passage.source !== source) return { said: meaningElsewhere(aim, words, candidate), notice };
  const occurrences = mention && !aim.isSelection ? mention.occurrences : aim.occurrences;
  const held = await askReach({ words: words.words, occurrences, elsewhere: [] });
  if (!held) return undefined;
  const [passage, entity] = [withoutSource(words), withoutSource(candidate.passage)];
  return { said: [{ source, correction: { asserts: 'means', passage, entity, reach: held.reach } }], notice };
}

/** Somebody of whom only another source tells is somebody of their own here first. */
function meaningElsewhere(
  { source, mention }: Aim,
  words: PlacedWords,
  { kind, passage }: Candidate,
): Said[] {
  const own = withoutSource(words);
  const first: OwnCorrection = mention?.other
    ? { asserts: 'two-entities', passage: own, other: mention.other, reach: 'here' }
    : { asserts: 'entity', passage: own, kind, reach: 'here' };
  return [{ source, correction: first }, sameAs(words, passage)];
}
