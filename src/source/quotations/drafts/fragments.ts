import type { QuotedBlock } from '../syntax/marks';
import { subjectOf } from '../syntax/subjects';
import type { Syntax } from '../syntax/syntax';
import type { Draft } from './draft';
import { draftOf } from './draft';

/**
 * Words in marks inside a sentence that credits them by no verb of the lexicon: they are given to who does what the
 * verb before them says ("He walked out of the “rigged and hopeless” meeting"). Where that is nobody, they come without
 * cue and source, for who is quoted near them. Single words are left, but for those of headings.
 */
export function fragmentDraft(syntax: Syntax, block: QuotedBlock): Draft | undefined {
  const { line, groups } = syntax;
  const first = line.items.findIndex(item => item.start >= block.inner.start);
  const after = line.items.findIndex(item => item.start >= block.inner.end);
  const last = (after < 0 ? line.items.length : after) - 1;
  const words = line.items.slice(first, last + 1).filter(({ kind }) => kind === 'word').length;
  const isHeading = line.passage.kind === 'heading' || line.passage.kind === 'headline';
  if (first < 0 || last < first || (words < 3 && !isHeading)) return undefined;
  const loose = draftOf(line, {
    basis: 'fragment',
    content: [{ first, last }],
    cue: undefined,
    source: undefined,
  });
  if (isHeading) return loose;
  const index = groups.findLastIndex(group => group.last < first && group.form !== 'infinitive');
  const group = groups[index];
  if (group === undefined || group.passive || group.lemma === 'be' || group.lemma === 'have') return loose;
  const source = subjectOf(syntax, index);
  if (source === undefined || line.items[source.first]?.norm === 'it') return loose;
  return draftOf(line, {
    basis: 'fragment',
    content: [{ first, last }],
    cue: { first: group.first, last: group.last },
    source,
    negated: group.negated,
  });
}
