import { kindNamed } from '../../../corpus/kinds/all';
import type { Member, Snapshot, Stance } from '../../../corpus/model';
import { contains, shift, type Span, touches } from '../../../language/span';
import type { FlaggedCard } from '../../../protocol/card';
import type { Source } from '../../../source/model';
import type { Finding, Findings } from '../../findings';
import { sectionAt } from '../../lookup';
import { placeOf } from '../../places';
import { markedPassage } from '../../wordingLabel';
import { markerSpan } from '../diagnostics';

/** A finding with the stance of a source whose differing words are at a place. */
export interface Flagged {
  readonly finding: Finding;
  readonly here: Stance;
}

/** The findings whose differing words are at an offset of a source, in the order of the findings. */
export function flaggedAt({ shown }: Findings, member: Member, offset: number): Flagged[] {
  return shown.flatMap(finding => {
    const stances = finding.discrepancy.positions.flatMap(position => position.stances);
    const here = stances.find(
      stance =>
        stance.source === member.id &&
        [markerSpan(stance), ...stance.focus].some(words => touches(words, offset)),
    );
    return here ? [{ finding, here }] : [];
  });
}

/** More sources than this are no card. */
const mostSources = 3;

/** What is stated differently in the words under the cursor, and how each of the other sides has it. */
export function flaggedCard(snapshot: Snapshot, { finding, here }: Flagged): FlaggedCard {
  const { id, kind, message, confidence, positions } = finding.discrepancy;
  const others = positions.filter(({ stances }) => !stances.includes(here)).flatMap(({ stances }) => stances);
  return {
    id,
    kind: kindNamed(kind).label,
    meaning: kindNamed(kind).meaning,
    confidence,
    // The editor shows the message of a problem by itself.
    ...(finding.severity === 'view' && { message }),
    here: wordingOf(snapshot.member(here.source), here),
    there: others
      .filter(({ source }, i) => others.findIndex(other => other.source === source) === i)
      .slice(0, mostSources)
      .flatMap(stance => {
        const member = snapshot.member(stance.source);
        if (!member) return [];
        const place = placeOf(member, stance.passage);
        return [{ label: member.label, place, wording: wordingOf(member, stance) }];
      }),
  };
}

function wordingOf(member: Member | undefined, { passage, focus }: Stance): FlaggedCard['here'] {
  if (!member) return [];
  return markedPassage(member.source.text, sentenceAround(member.source, passage), focus);
}

/** The sentence that holds a passage; the passage where it is more than one. */
function sentenceAround(source: Source, passage: Span): Span {
  const section = sectionAt(source, passage.start);
  const sentences = section?.reading.sentences.map(sentence => shift(sentence, section.start)) ?? [];
  return sentences.find(sentence => contains(sentence, passage)) ?? passage;
}
