import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver-protocol';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import type { Discrepancy, Position, Snapshot, SourceId, Stance } from '../../corpus/model';
import type { Span } from '../../language/span';
import { hull } from '../../language/span';
import type { DiagnosticData } from '../../protocol/discrepancies';
import type { Finding, Findings } from '../findings';
import { problemsBySource } from '../findings';
import { locationOf, rangeOf, shorten } from '../places';

/** Editors take no more for one file. */
const mostInFile = 1_000;
/** Differing words that lie no further apart than this, in characters, are marked as one. */
const closeTogether = 10;

/** Where to read what a kind of discrepancy means: its page, as an address. */
export type KindPage = (kind: string) => string;

/** A problem as it is marked, with what it is about. */
export interface MarkedProblem {
  readonly diagnostic: Diagnostic;
  readonly discrepancy: Discrepancy;
}

/** The problems to mark in one source, in text order. */
export function markedProblems(
  snapshot: Snapshot,
  findings: Findings,
  uri: SourceId,
  kindPage: KindPage,
): MarkedProblem[] {
  return (problemsBySource(findings).get(uri) ?? [])
    .flatMap(finding =>
      diagnosticsOf(snapshot, finding, uri, kindPage).map(diagnostic => ({
        diagnostic,
        discrepancy: finding.discrepancy,
      })),
    )
    .sort((a, b) => byStart(a.diagnostic, b.diagnostic))
    .slice(0, mostInFile);
}

function byStart({ range: { start: a } }: Diagnostic, { range: { start: b } }: Diagnostic): number {
  return a.line - b.line || a.character - b.character;
}

/**
 * The part of a stance that the editor underlines: its first differing words and what else differs close by. The rest
 * shows in the comparison; an article is not a sea of squiggles.
 */
export function markerSpan({ focus, passage }: Stance): Span {
  const [first, ...others] = focus;
  if (!first) return passage;
  const run = [first];
  for (const words of others) {
    if (words.start - hull(run).end > closeTogether) break;
    run.push(words);
  }
  return hull(run);
}

function diagnosticsOf(
  snapshot: Snapshot,
  { discrepancy, severity }: Finding,
  uri: SourceId,
  kindPage: KindPage,
): Diagnostic[] {
  const source = snapshot.member(uri)?.source;
  if (!source) return [];
  const data: DiagnosticData = { id: discrepancy.id };
  return discrepancy.positions.flatMap(position => {
    const stance = position.stances.find(own => own.source === uri);
    if (!stance) return [];
    return [
      {
        range: rangeOf(source, markerSpan(stance)),
        severity: severity === 'warning' ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
        code: discrepancy.kind,
        codeDescription: { href: kindPage(discrepancy.kind) },
        source: 'Parallax',
        message: discrepancy.message,
        relatedInformation: otherSides(snapshot, discrepancy.positions, position),
        data,
      },
    ];
  });
}

/** Quotation marks inside others. */
function innerMark(mark: string): string {
  return mark === '“' ? '‘' : '’';
}

/** What the other positions say, and where each source says it first. */
function otherSides(
  snapshot: Snapshot,
  positions: readonly Position[],
  own: Position,
): DiagnosticRelatedInformation[] {
  return positions
    .filter(position => position !== own)
    .flatMap(({ wording, stances }) =>
      stances.flatMap((stance, i) => {
        const member = snapshot.member(stance.source);
        const isFirst = stances.findIndex(({ source }) => source === stance.source) === i;
        if (!member || !isFirst) return [];
        const message = `${member.label}: “${shorten(wording, 120).replace(/[“”]/gu, innerMark)}”`;
        return [{ location: locationOf(member, markerSpan(stance)), message }];
      }),
    );
}
