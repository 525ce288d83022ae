import type { Member, Snapshot } from '../../../corpus/model';
import type { QuotationCard } from '../../../protocol';
import type { Quotation } from '../../../source/model';
import { placeOf } from '../../places';
import { findQuote, type Quote, quoteOf, speakerNames, wordsOf } from '../quotes/quotes';
import { markedWordings } from './markedWording';

/** Whose words these are and how other sources have them; the quotation must have content. */
export function quotationCard(snapshot: Snapshot, member: Member, quotation: Quotation): QuotationCard {
  const quote = quoteOf(snapshot, member, quotation);
  return {
    id: quote.id,
    speaker: speakerNames(quote),
    type: quotation.type,
    reason: quotation.reason.text,
    confidence: quotation.confidence,
    elsewhere: sameUtterance(snapshot, quote).map(other => inOtherSource(quote, other)),
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

function inOtherSource(quote: Quote, other: Quote): QuotationCard['elsewhere'][number] {
  const words = wordsOf(other);
  return {
    label: other.member.label,
    place: placeOf(other.member, other.span, words),
    type: other.quotation.type,
    ...markedWordings(wordsOf(quote), words),
  };
}
