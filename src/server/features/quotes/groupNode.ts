import type { Snapshot } from '../../../corpus/model';
import type { TreeNode } from '../../../protocol/trees';
import type { Filter } from '../../filter';
import { highlightsIn, isEmpty } from '../../filter';
import { counted, plain } from '../../markdown';
import { shorten } from '../../places';
import type { QuoteGroup } from './grouping';
import { type Described, descriptionsOf } from './speakers';

const descriptionLength = 50;

/** How a group of quotations is shown: a speaker with how they are described and by whom. */
export function groupNode(
  snapshot: Snapshot,
  { label, icon, context, subject, speaker, quotes }: QuoteGroup,
  filter: Filter,
): Omit<TreeNode, 'id' | 'children'> {
  const described = speaker ? descriptionsOf(snapshot, speaker) : [];
  const first = new Map(described.toReversed().map(each => [each.label, each]));
  const words = [...first.values()].reverse().slice(0, 3).map(inShort);
  return {
    label,
    description: [String(quotes.length), ...words].join(' · '),
    tooltip: [
      `**${plain(label)}**, ${counted(quotes.length, 'quotation')}`,
      described
        .slice(0, 12)
        .map(each => `- ${plain(each.label)}: ${plain(each.words)}`)
        .join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    icon,
    highlights: highlightsIn(label, filter),
    context,
    expanded: !isEmpty(filter),
    ...(subject !== undefined && { subject }),
  };
}

function inShort({ label, words }: Described): string {
  return `${shorten(words, descriptionLength)} (${label})`;
}
