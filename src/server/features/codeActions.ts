import type { CodeAction, Range } from 'vscode-languageserver-protocol';
import { CodeActionKind } from 'vscode-languageserver-protocol';
import { discrepancyCommands } from '../../protocol';
import type { MarkedProblem } from './diagnostics';

/** What a person can do about a problem, the first thing first. */
const actions = [
  { title: 'Show both side by side', command: discrepancyCommands.compare },
  { title: 'Explain', command: discrepancyCommands.explain },
  { title: 'Copy as note', command: discrepancyCommands.copyNote },
  { title: 'Dismiss', command: discrepancyCommands.dismiss },
] as const;

/**
 * Quick fixes for the problems in a range, by commands that the client can run; none of them edits a source. Where
 * several problems overlap, each says which it is for.
 */
export function codeActions(
  problems: readonly MarkedProblem[],
  range: Range,
  commands: ReadonlySet<string>,
): CodeAction[] {
  const touched = problems.filter(({ diagnostic }) => meet(diagnostic.range, range));
  const several = new Set(touched.map(({ discrepancy }) => discrepancy.id)).size > 1;
  return touched.flatMap(({ diagnostic, discrepancy: { id, question } }) =>
    actions
      .filter(({ command }) => commands.has(command))
      .map(({ title, command }, i) => ({
        title: several ? `${title}: ${question}` : title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: i === 0 && !several,
        command: { title, command, arguments: [id] },
      })),
  );
}

function meet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
