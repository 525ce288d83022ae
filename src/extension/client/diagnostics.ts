import { type Diagnostic, Uri } from 'vscode';
import { commandAddress, internalCommands } from '../commandLinks';

/** The diagnostics with their codes leading to the page of the kind, which opens here as a rendered page. */
export function explainedDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map(diagnostic => {
    const { code } = diagnostic;
    if (typeof code === 'object') {
      const target = Uri.parse(commandAddress(internalCommands.showKind, code.value));
      diagnostic.code = { value: code.value, target };
    }
    return diagnostic;
  });
}
