import type { Member, Snapshot, SourceId } from '../../../corpus/model';
import type { MarkedWording, QuotationCard } from '../../../protocol';
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

/** For each other source the quotation that has the most words in common: sources cut what somebody says differently. */
function elsewhere(snapshot: Snapshot, quote: Quote): Elsewhere[] {
  const best = new Map<SourceId, Elsewhere>();
  for (const other of sameUtterance(snapshot, quote)) {
    const { id } = other.member;
    if (id === quote.member.id) continue;
    const compared = inOtherSource(quote, other);
    const before = best.get(id);
    if (!before || alike(before.here) < alike(compared.here)) best.set(id, compared);
  }
  return [...best.values()];
}

/** How many characters of a wording are not changed. */
function alike(wording: MarkedWording): number {
  return wording.reduce((sum, { text, changed }) => sum + (changed ? 0 : text.length), 0);
}

function inOtherSource(quote: Quote, other: Quote): Elsewhere {
  const words = wordsOf(other);
  return {
    label: other.member.label,
    place: placeOf(other.member, other.span, words),
    type: other.quotation.type,
    ...markedWordings(wordsOf(quote), words),
  };
}
