import type { Stretch } from '../syntax/nounPhrases';
import type { Syntax } from '../syntax/syntax';
import { groupFrom } from '../syntax/syntax';
import type { Draft } from './draft';
import { draftOf } from './draft';

/**
 * Words in marks inside a sentence that credits them by no verb of the lexicon: they are given to who does what the
 * verb before them says ("He walked out of the “rigged and hopeless” meeting"). Where that is nobody, they come without
 * cue and source, for who is quoted near them. Single words are left, but for those of headings.
 */
export function fragmentDraft(syntax: Syntax, words: Stretch): Draft | undefined {
  const { line, groups } = syntax;
  const { kind } = line.passage;
  const isHeading = kind === 'heading' || kind === 'headline';
  const count = line.items.slice(words.first, words.last + 1).filter(item => item.kind === 'word').length;
  if (count < 3 && !isHeading) return undefined;
  const loose = draftOf(line, { basis: 'fragment', content: [words], cue: undefined, source: undefined });
  if (isHeading) return loose;
  let index = groupFrom(syntax, words.first) - 1;
  while (groups[index]?.form === 'infinitive') index--;
  const [group, source] = [groups[index], syntax.subjects[index]];
  if (group === undefined || group.passive || group.lemma === 'be' || group.lemma === 'have') return loose;
  if (source === undefined || line.items[source.first]?.norm === 'it') return loose;
  return draftOf(line, {
    basis: 'fragment',
    content: [words],
    cue: { first: group.first, last: group.last },
    source,
    negated: group.negated,
    tense: group.tense,
  });
}
