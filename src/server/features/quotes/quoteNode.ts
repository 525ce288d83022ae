import { slice } from '../../../language/span';
import type { Quotation } from '../../../source/model';
import type { TreeNode } from '../../../protocol/trees';
import type { Filter } from '../../filter';
import { highlightsIn } from '../../filter';
import { sectionAt } from '../../lookup';
import { plain } from '../../markdown';
import { oneLine, placeOf, shorten } from '../../places';
import type { Quote } from './quotes';
import { shownWords, wordsOf } from './quotes';
import { speakerNames } from './speakers';
import { unsureParts } from './unsure';

/** Longer words are cut in the label; the tooltip has them whole. */
const labelLength = 90;
/** A tooltip is no page. */
const tooltipLength = 1_200;

/** What a view calls somebody whom no text names. */
export const nobody = 'no speaker named';

/** How a quotation is shown in a tree; `description` says what its group does not. */
export function quoteNode(
  quote: Quote,
  description: string,
  filter: Filter,
): Omit<TreeNode, 'id' | 'children'> {
  const label = shownWords(quote, shorten(wordsOf(quote), labelLength));
  return {
    label,
    description,
    tooltip: tooltip(quote),
    icon: typeIcon(quote),
    highlights: highlightsIn(label, filter),
    places: [placeOf(quote.member, quote.span)],
    context: 'quotation',
    subject: quote.id,
    ...(unsureParts(quote.quotation).length > 0 && { subdued: true }),
  };
}

/** The type of a quotation in a word. */
export function typeOf({ quotation: { type, form } }: Pick<Quote, 'quotation'>): string {
  return form === 'post' ? 'post' : type;
}

/** A codicon for the type of a quotation. */
export function typeIcon({ quotation: { type, form } }: Pick<Quote, 'quotation'>): string {
  if (form === 'post') return 'mention';
  return { direct: 'quote', mixed: 'comment-discussion', indirect: 'comment' }[type];
}

/** The whole words, whose they are and why, how sure that is, and the paragraph they stand in. */
function tooltip(quote: Quote): string {
  const { member, quotation, span } = quote;
  const words = wordsOf(quote);
  const type = quotation.form === 'post' ? 'an embedded post' : `${quotation.type} quotation`;
  return [
    plain(shownWords(quote, shorten(words, tooltipLength))),
    `**${plain(speakerNames(quote) ?? nobody)}**, ${type} in ${plain(member.label)}`,
    ...(quotation.reason.text ? [`Why: ${plain(quotation.reason.text)}`] : []),
    ...doubts(quotation),
    ...context(member.source.text, sectionAt(member.source, span.start), words),
  ].join('\n\n');
}

/** Why a quotation is shown grey, where it is. */
function doubts(quotation: Quotation): string[] {
  const parts = unsureParts(quotation).map(
    ({ what, ofTen }) => `unsure ${what} (of ten found in this way, about ${ofTen} hold up)`,
  );
  return parts.length > 0 ? [`Grey because it is ${parts.join(', ')}.`] : [];
}

/** The paragraph around the words, where it has more than they. */
function context(text: string, section: ReturnType<typeof sectionAt>, words: string): string[] {
  if (!section) return [];
  const paragraph = oneLine(slice(text, section));
  return paragraph.length > words.length + 3 ? [`> ${plain(shorten(paragraph, tooltipLength))}`] : [];
}
