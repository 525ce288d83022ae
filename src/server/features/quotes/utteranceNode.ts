import type { MarkedWording } from '../../../protocol/card';
import type { TreeNode } from '../../../protocol/trees';
import type { Filter } from '../../filter';
import { wholeLine, wordingLabel } from '../../wordingLabel';
import { markedWordings } from '../card/markedWording';
import { quoteNode } from './quoteNode';
import type { Quote } from './quotes';
import { wordsOf } from './quotes';
import { speakerNames } from './speakers';

type ShownNode = Omit<TreeNode, 'id' | 'children'>;

/** One utterance that several quotations report, in its longest wording, and what is different between them. */
export function utteranceNode(
  same: readonly [Quote, ...Quote[]],
  withSpeaker: boolean,
  filter: Filter,
): ShownNode {
  const longest = same.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a));
  const description = [withSpeaker ? speakerNames(longest) : undefined, difference(same)].filter(Boolean);
  return { ...quoteNode(longest, description.join(' · '), filter), icon: 'references' };
}

/** One quotation of an utterance, the words marked that the wording most like it has not. */
export function wordingNode(quote: Quote, same: readonly Quote[], filter: Filter): ShownNode {
  const node = quoteNode(quote, [quote.member.label, typeWord(quote)].filter(Boolean).join(' · '), filter);
  const [closest] = same
    .filter(other => other !== quote)
    .map(other => markedWordings(wordsOf(quote), wordsOf(other)).here)
    .sort((a, b) => lengthOf(a, false) - lengthOf(b, false))
    .reverse();
  // Where hardly a word is the same there is nothing to point at.
  if (!closest || !lengthOf(closest, true) || lengthOf(closest, false) < lengthOf(closest, true) / 3)
    return node;
  const { label, highlights } = wordingLabel(closest, wholeLine);
  const isQuoted = quote.quotation.type === 'direct';
  return isQuoted
    ? { ...node, label: `“${label}”`, highlights: highlights.map(([start, end]) => [start + 1, end + 1]) }
    : { ...node, label, highlights };
}

function lengthOf(wording: MarkedWording, changed: boolean): number {
  return wording.reduce((sum, piece) => sum + (piece.changed === changed ? piece.text.length : 0), 0);
}

function typeWord({ quotation: { type } }: Quote): string {
  return { direct: '', mixed: 'partly quoted', indirect: 'not quoted' }[type];
}

/** Which sources have it and whether in the same words. */
function difference(same: readonly Quote[]): string {
  const labels = [...new Set(same.map(({ member }) => member.label))];
  const sources = labels.length > 3 ? `${labels.length} sources` : labels.join(', ');
  const types = new Set(same.map(({ quotation }) => quotation.type));
  if (types.size > 1) return `${sources} · quoted or not`;
  const [first, ...others] = same.map(wordsOf);
  const isSame = others.every(words => {
    const { here, there } = markedWordings(first ?? '', words);
    return ![...here, ...there].some(({ changed }) => changed);
  });
  return `${sources} · ${isSame ? 'same words' : 'other words'}`;
}
