import type { DocumentHighlight, Position } from 'vscode-languageserver-protocol';
import { DocumentHighlightKind } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../corpus/model';
import type { Span } from '../../language/span';
import { byPlace } from '../../language/span';
import { mentionAt, quotationAt } from '../lookup';
import { offsetAt, rangeOf } from '../places';

/** Every mention of the entity at a place in its source; else the parts of the quotation there. */
export function highlightsAt(snapshot: Snapshot, uri: SourceId, position: Position): DocumentHighlight[] {
  const source = snapshot.member(uri)?.source;
  if (!source) return [];
  const offset = offsetAt(source, position);
  const show = (spans: readonly Span[]): DocumentHighlight[] =>
    spans.map(span => ({ range: rangeOf(source, span), kind: DocumentHighlightKind.Text }));
  const mentioned = mentionAt(source, offset);
  if (mentioned) return show(mentioned.entity.mentions);
  const quotation = quotationAt(source, offset);
  if (!quotation) return [];
  return show([...quotation.content, ...quotation.cue, ...quotation.source].sort(byPlace));
}
