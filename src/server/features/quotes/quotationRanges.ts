import type { Range } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../../corpus/model';
import type { Span } from '../../../language/span';
import type { QuotationRanges } from '../../../protocol/quotations';
import { rangeOf } from '../../places';
import { quotesIn } from './quotes';

/** Where the quotations of a source and their parts are, in text order. */
export function quotationRanges(snapshot: Snapshot, uri: SourceId): QuotationRanges[] {
  const member = snapshot.member(uri);
  if (!member) return [];
  const ranges = (spans: readonly Span[]): Range[] => spans.map(span => rangeOf(member.source, span));
  return quotesIn(snapshot, member).map(({ id, span, quotation: { type, content, cue, source } }) => ({
    id,
    type,
    whole: rangeOf(member.source, span),
    content: ranges(content),
    cue: ranges(cue),
    source: ranges(source),
  }));
}
