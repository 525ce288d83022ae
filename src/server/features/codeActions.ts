import { kindNamed } from '../../corpus/kinds/all';
import type { CodeAction, Command, Range } from 'vscode-languageserver-protocol';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import type { Discrepancy, Snapshot, SourceId } from '../../corpus/model';
import { discrepancyCommands } from '../../protocol/discrepancies';
import { sayCommand } from '../../protocol/said';
import { saidOfSides } from './corrections/sameThing';
import type { MarkedProblem } from './diagnostics';

/**
 * Quick fixes for the problems of a source in a range, by commands that the client can run; none of them edits a source.
 * Where several problems overlap, each says which it is for.
 */
export function codeActions(
  snapshot: Snapshot,
  uri: SourceId,
  problems: readonly MarkedProblem[],
  range: Range,
  commands: ReadonlySet<string>,
): CodeAction[] {
  const touched = problems.filter(({ diagnostic }) => meet(diagnostic.range, range));
  const several = new Set(touched.map(({ discrepancy }) => discrepancy.id)).size > 1;
  return touched.flatMap(({ diagnostic, discrepancy }) =>
    actionsFor(snapshot, uri, discrepancy)
      .filter(({ command }) => commands.has(command))
      .map((command, i) => ({
        title: several ? `${command.title}: ${discrepancy.question}` : command.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: i === 0 && !several,
        command,
      })),
  );
}

/** What a person can do about a discrepancy, the first thing first. */
function actionsFor(snapshot: Snapshot, uri: SourceId, discrepancy: Discrepancy): Command[] {
  const { id, kind } = discrepancy;
  const { compare, explain, copyNote, dismiss, dismissKind } = discrepancyCommands;
  return [
    { title: 'Show both side by side', command: compare, arguments: [id] },
    { title: 'Explain', command: explain, arguments: [id] },
    { title: 'Copy as note', command: copyNote, arguments: [id] },
    { title: 'Dismiss', command: dismiss, arguments: [id] },
    {
      title: `Dismiss all of this kind between these sources (${kindNamed(kind).label})`,
      command: dismissKind,
      arguments: [id],
    },
    ...saying(
      snapshot,
      uri,
      discrepancy,
      'other-thing',
      'Not the same thing',
      'They tell of different things.',
    ),
    ...saying(snapshot, uri, discrepancy, 'same-thing', 'The same thing', 'They tell of the same thing.'),
  ];
}

/** A menu with more entries of one sort is of no use. */
const mostSides = 5;

function saying(
  snapshot: Snapshot,
  uri: SourceId,
  discrepancy: Discrepancy,
  asserts: 'same-thing' | 'other-thing',
  title: string,
  notice: string,
): Command[] {
  const sides = saidOfSides(snapshot, discrepancy, uri, asserts).slice(0, mostSides);
  return sides.map(({ said, other }) => ({
    title: sides.length > 1 ? `${title} as in ${snapshot.member(other)?.label ?? other}` : title,
    command: sayCommand,
    arguments: [said, notice],
  }));
}

function meet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
