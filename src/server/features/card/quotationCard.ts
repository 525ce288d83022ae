import type { Member, Snapshot, SourceId } from '../../../corpus/model';
import { byPlace } from '../../../language/span';
import type { QuotationCard } from '../../../protocol/card';
import type { Quotation } from '../../../source/model';
import { placeOf } from '../../places';
import { findQuote, type Quote, quoteOf, wordsOf } from '../quotes/quotes';
import { speakerNames } from '../quotes/speakers';
import { unsureParts } from '../quotes/unsure';
import { firmnessIn } from './firmness';
import { markedWordings } from './markedWording';

/** Whose words these are and how other sources have them; the quotation must have content. */
export function quotationCard(snapshot: Snapshot, member: Member, quotation: Quotation): QuotationCard {
  const quote = quoteOf(snapshot, member, quotation);
  return {
    id: quote.id,
    speaker: speakerNames(quote),
    type: quotation.type,
    firmness: firmnessIn(member.source, quotation),
    reason: quotation.reason.text,
    unsure: unsureParts(quotation).map(({ what }) => what),
    elsewhere: elsewhere(snapshot, quote),
  };
}

/** The quotations of other sources, or elsewhere in this one, that report the same act of speech. */
export function sameUtterance(snapshot: Snapshot, quote: Quote): readonly Quote[] {
  const utterance = snapshot.utteranceOf({ source: quote.member.id, quotation: quote.quotation.id });
  return (utterance?.places ?? []).flatMap(({ source, quotation }) => {
    const other = findQuote(snapshot, `${source}#${quotation}`);
    return other && other.id !== quote.id ? [other] : [];
  });
}

type Elsewhere = QuotationCard['elsewhere'][number];

/** How each other source has what somebody says here. */
function elsewhere(snapshot: Snapshot, quote: Quote): Elsewhere[] {
  const bySource = new Map<SourceId, Quote[]>();
  for (const other of sameUtterance(snapshot, quote)) {
    const { id } = other.member;
    if (id !== quote.member.id) bySource.set(id, [...(bySource.get(id) ?? []), other]);
  }
  return [...bySource.values()].flatMap(others => inOtherSource(quote, others));
}

/** Where a source cuts the words into several quotations, all of them together; the longest is where to go. */
function inOtherSource(quote: Quote, others: readonly Quote[]): Elsewhere[] {
  const [longest] = others.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length);
  if (!longest) return [];
  const words = others
    .toSorted((a, b) => byPlace(a.span, b.span))
    .map(wordsOf)
    .join(' … ');
  return [
    {
      label: longest.member.label,
      place: placeOf(longest.member, longest.span, wordsOf(longest)),
      type: longest.quotation.type,
      ...markedWordings(wordsOf(quote), words),
    },
  ];
}
