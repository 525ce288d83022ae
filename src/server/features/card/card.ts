import type { Position } from 'vscode-languageserver-protocol';
import type { Snapshot, SourceId } from '../../../corpus/model';
import type { Card } from '../../../protocol/card';
import type { Finding, Findings } from '../../findings';
import { isOutsideArticle, mentionAt, quotationAt } from '../../lookup';
import { offsetAt, rangeOf } from '../../places';
import { concerning } from './concerning';
import { markerSpan } from '../diagnostics';
import { entityCard } from './entityCard';
import { flaggedAt, flaggedCard } from './flagged';
import { quotationCard } from './quotationCard';

/**
 * The card over a place: whom or what the words there mean, and whose words they are. Nothing over what is no part of
 * the article, nor where there is nothing to say.
 */
export function cardAt(
  snapshot: Snapshot,
  findings: Findings,
  uri: SourceId,
  position: Position,
): Card | undefined {
  const member = snapshot.member(uri);
  if (!member) return undefined;
  const { source } = member;
  const offset = offsetAt(source, position);
  if (isOutsideArticle(source, offset)) return undefined;
  const mentioned = mentionAt(source, offset);
  const quotation = quotationAt(source, offset);
  const piece = quotation && [...quotation.content, ...quotation.cue, ...quotation.source];
  const flagged = flaggedAt(findings, member, offset);
  const [first] = flagged;
  const span =
    mentioned?.mention ??
    (first && markerSpan(first.here)) ??
    piece?.find(({ start, end }) => start <= offset && offset <= end);
  if (!span) return undefined;
  // The card shows the first of what differs here, markers tell of themselves.
  const isSaid = (finding: Finding): boolean =>
    flagged.some(each => each.finding === finding && (each === first || finding.severity !== 'view'));
  return {
    range: rangeOf(source, span),
    ...(mentioned && { entity: entityCard(snapshot, member, mentioned) }),
    ...(quotation?.content.length && { quotation: quotationCard(snapshot, member, quotation) }),
    flagged: flagged.map(each => flaggedCard(snapshot, each)),
    discrepancies: concerning(snapshot, findings, { member, entity: mentioned?.entity, quotation })
      .filter(finding => !isSaid(finding))
      .map(({ discrepancy: { id, message } }) => ({ id, message })),
  };
}
