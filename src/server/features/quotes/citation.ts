import type { Snapshot } from '../../../corpus/model';
import type { Citation } from '../../../protocol/quotations';
import { findQuote, wordsOf } from './quotes';
import { speakerNames } from './speakers';

/** What a citation of a quotation needs, as far as it is known; undefined if there is no such quotation any more. */
export function citationOf(snapshot: Snapshot, id: string): Citation | undefined {
  const quote = findQuote(snapshot, id);
  if (!quote) return undefined;
  const { outlet, title, author, date, address } = quote.member.metadata;
  const speaker = speakerNames(quote);
  return {
    words: wordsOf(quote),
    isQuoted: quote.quotation.type === 'direct',
    ...(speaker !== undefined && { speaker }),
    ...(outlet !== undefined && { outlet }),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(address !== undefined && { address }),
    file: fileName(quote.member.id),
  };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
